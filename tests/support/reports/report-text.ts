import {
  applicantColumns,
  disputeColumns,
  disputeKinds,
  requestRows,
} from "#report/form/cell-names.ts";
import { rowLabels } from "#report/form/row-labels.ts";
import { type Given, givenReport } from "../given-report.ts";

/** A whole 2021 report as a text page, rows with bars between their cells; blank cells are kept as empty ones. */
export function reportText(given: Given & { readonly title?: string } = {}): string {
  const { title, ...facts } = given;
  const report = givenReport(facts);
  const value = (cell: `t${2 | 3 | 4}.${string}.${string}`) => report.cells[cell]?.value ?? "";
  const row = (label: string, cells: readonly (string | number)[]) =>
    `${[label, ...cells].join(" | ")} |`;
  const tables: Readonly<Record<number, readonly string[]>> = {
    2: [
      row("信息内容", ["本年制发件数", "本年废止件数", "现行有效件数"]),
      ...(["regulations", "normative"] as const).map((name) =>
        row(printed(`t2.${name}`), [
          value(`t2.${name}.issued`),
          value(`t2.${name}.repealed`),
          value(`t2.${name}.inForce`),
        ]),
      ),
      row("信息内容", ["本年处理决定数量"]),
      row("行政许可", [value("t2.licensing.decisions")]),
      row("信息内容", ["本年处理决定数量"]),
      row("行政处罚", [value("t2.penalty.decisions")]),
      row("行政强制", [value("t2.coercion.decisions")]),
      row("信息内容", ["本年收费金额(单位:万元)"]),
      row("行政事业性收费", [value("t2.fees.amountWan")]),
    ],
    3: [
      row("自然人", ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"]),
      ...requestRows("2021").map((name) =>
        row(
          printed(`t3.${name}`),
          applicantColumns.map((column) => value(`t3.${name}.${column}`)),
        ),
      ),
    ],
    4: [
      row("结果维持", ["结果纠正", "其他结果", "尚未审结", "总计"]),
      disputeKinds
        .flatMap((kind) => disputeColumns.map((column) => value(`t4.${kind}.${column}`)))
        .join(" | "),
    ],
  };
  const sections = report.sections.flatMap(({ number, heading, text }) => [
    heading,
    ...(text === "" ? [] : [text]),
    ...(tables[number] ?? []),
  ]);
  const heading = title ?? `${report.agency}${report.year}年政府信息公开工作年度报告`;
  return [heading, ...(report.preface ? [report.preface] : []), ...sections, ""].join("\n");
}

function printed(row: string): string {
  return rowLabels.find((label) => label.row === row)?.printed ?? row;
}
