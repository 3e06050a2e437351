import type { AnnualReport, ReportCell, Section } from "#report/annual-report.ts";
import { activeRows } from "#report/form/active-disclosure.ts";
import {
  applicantColumns,
  type CellName,
  disputeColumns,
  disputeKinds,
  type FormEdition,
  requestRows,
} from "#report/form/cell-names.ts";

/** A figure, or the state of a cell that has none. */
export type GivenCell = number | "blank" | "missing" | "lost" | "ambiguous" | ReportCell;

export interface Given extends Partial<Omit<AnnualReport, "cells" | "sections">> {
  /** What differs from zero; a key may end in `*` for every cell that begins so. */
  readonly cells?: Readonly<Record<string, GivenCell>>;
  /** Texts of sections by number in place of the ordinary ones; `null` leaves a section out. */
  readonly texts?: Readonly<Record<number, string | null>>;
  readonly sections?: readonly Section[];
  readonly form?: FormEdition;
}

/** A report in which nothing is wrong, every figure 0, but for what is given. */
export function givenReport({ cells, texts, form, ...given }: Given = {}): AnnualReport {
  const edition = form ?? "2021";
  return {
    agency: "青禾县柳林镇人民政府",
    year: edition === "2021" ? 2023 : 2020,
    signedOn: { value: null, state: "missing" },
    edition,
    sections: sectionsOf(texts ?? {}),
    warnings: [],
    ...given,
    cells: cellsOf(edition, cells ?? {}),
  };
}

/** Every cell of an edition's tables, in the order of the form. */
export function cellNames(edition: FormEdition): readonly CellName[] {
  return [
    ...activeRows[edition].flatMap(({ row, columns }) =>
      columns.map((column): CellName => `t2.${row}.${column}`),
    ),
    ...requestRows(edition).flatMap((row) =>
      applicantColumns.map((column): CellName => `t3.${row}.${column}`),
    ),
    ...disputeKinds.flatMap((kind) =>
      disputeColumns.map((column): CellName => `t4.${kind}.${column}`),
    ),
  ];
}

function cellsOf(edition: FormEdition, given: Readonly<Record<string, GivenCell>>) {
  const cells: Record<CellName, ReportCell> = {};
  for (const name of cellNames(edition)) cells[name] = { value: 0, state: "read" };
  for (const [key, value] of Object.entries(given)) {
    const names = Object.keys(cells) as CellName[];
    const meant = key.endsWith("*")
      ? names.filter((name) => name.startsWith(key.slice(0, -1)))
      : [key as CellName];
    if (meant.length === 0 || !meant.every((name) => name in cells))
      throw new Error(`no cell ${key}`);
    for (const name of meant) cells[name] = cellOf(value);
  }
  return cells;
}

function cellOf(given: GivenCell): ReportCell {
  if (typeof given === "number") return { value: given, state: "read" };
  return typeof given === "string" ? { value: null, state: given } : given;
}

const headings = [
  "一、总体情况",
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "六、其他需要报告的事项",
];
const ordinary: Readonly<Record<number, string>> = {
  1: "本机关按照条例要求推进政府信息公开，栏目更新及时。",
  5: "解读材料形式单一。下一步将增加图解，开展培训。",
  6: "无其他需要报告的事项。",
};

function sectionsOf(texts: Readonly<Record<number, string | null>>): Section[] {
  return headings.flatMap((heading, index) => {
    const number = index + 1;
    const text = texts[number];
    return text === null ? [] : [{ number, heading, text: text ?? ordinary[number] ?? "" }];
  });
}
