import type { CellName } from "#report/form/cell-names.ts";
import { activeFormRows, disputeFormRow, editionOfItem, requestFormRows } from "./form.ts";
import {
  activeHeads,
  activeLabels,
  applicantLabels,
  decisionsHead,
  disputeLabels,
  groupLabels,
  itemNumerals,
  requestLabels,
  resultsLabel,
} from "./labels.ts";
import type { FormRow, ReportModel } from "./model.ts";
import { group, head, label, type Sheet, type SheetCell, type SheetRow } from "./sheet.ts";

/** The three tables of a report, undamaged. */
export function sheetsOf(model: ReportModel): Sheet[] {
  return [activeSheet(model), requestSheet(model), disputeSheet(model)];
}

function values(row: FormRow, model: ReportModel, width: number): SheetCell[] {
  const last = row.cells.length - 1;
  return row.cells.map((name, index) => ({
    text: textOf(model, name),
    role: "value",
    name,
    columns: index === last ? width - last : 1,
    rows: 1,
  }));
}

function textOf({ figures }: ReportModel, name: CellName): string {
  return figures.get(name)?.text ?? "";
}

function activeSheet(model: ReportModel): Sheet {
  const rows: SheetRow[] = [];
  let item = 0;
  for (const row of activeFormRows(model.edition)) {
    if (row.item !== item) rows.push(...blockHead(model, row.item, row.columns));
    item = row.item;
    const text =
      row.row === "normative" && editionOfItem(model.edition, item) === "2019-trial"
        ? "规范性文件"
        : (activeLabels[row.row] ?? "");
    rows.push({ row: row.row, cells: [label(text), ...values(row, model, 3)] });
  }
  return { table: "t2", width: 4, rows };
}

function blockHead(model: ReportModel, item: number, columns: readonly string[]): SheetRow[] {
  const last = columns.length - 1;
  const heads = columns.map((column, index) => {
    const text =
      column === "decisions" ? decisionsHead(columns.length) : (activeHeads[column] ?? "");
    const unit = column === "amountYuan" && model.procurementInWan ? "(万元)" : "";
    return head(text + unit, index === last ? 3 - last : 1);
  });
  return [
    { cells: [head(`第二十条第(${itemNumerals[item]})项`, 4)] },
    { cells: [head("信息内容"), ...heads] },
  ];
}

function requestSheet(model: ReportModel): Sheet {
  const form = requestFormRows(model.edition);
  const rows: SheetRow[] = [...requestHead()];
  form.forEach((row, index) => {
    const grouped = groupOf(row.row);
    const cells: SheetCell[] = [];
    if (row.row === "granted") cells.push(group(resultsLabel, form.length - 3));
    if (grouped !== undefined && grouped !== groupOf(form[index - 1]?.row ?? "")) {
      cells.push(group(grouped, form.filter((other) => groupOf(other.row) === grouped).length));
    }
    const outer = ["new", "carriedIn", "carriedOut"].includes(row.row);
    cells.push(label(requestLabels[row.row] ?? "", outer ? 3 : grouped === undefined ? 2 : 1));
    rows.push({ row: row.row, cells: [...cells, ...values(row, model, 7)] });
  });
  return { table: "t3", width: 10, rows };
}

function groupOf(row: string): string | undefined {
  return groupLabels.find(({ starts }) => row.startsWith(starts))?.label;
}

function requestHead(): SheetRow[] {
  const { note, applicants, natural, organisations, total, kinds } = applicantLabels;
  return [
    { cells: [head(note, 3, 3), head(applicants, 7)] },
    { cells: [head(natural, 1, 2), head(organisations, 5), head(total, 1, 2)] },
    { cells: kinds.map((kind) => head(kind)) },
  ];
}

function disputeSheet(model: ReportModel): Sheet {
  const { review, litigation, direct, afterReview, results } = disputeLabels;
  const five = results.map((result) => head(result));
  return {
    table: "t4",
    width: 15,
    rows: [
      { cells: [head(review, 5), head(litigation, 10)] },
      {
        cells: [
          ...results.map((result) => head(result, 1, 2)),
          head(direct, 5),
          head(afterReview, 5),
        ],
      },
      { cells: [...five, ...results.map((result) => head(result))] },
      { row: disputeFormRow.row, cells: values(disputeFormRow, model, 15) },
    ],
  };
}
