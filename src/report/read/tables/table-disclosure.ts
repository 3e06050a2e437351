import type { SourceDocument } from "#formats/document.ts";
import type { ReportCell } from "../../annual-report.ts";
import { activeRows } from "../../form/active-disclosure.ts";
import type { CellName, FormEdition } from "../../form/cell-names.ts";
import type { RowId } from "../../form/row-labels.ts";
import { normaliseLabel } from "../labels/normalise.ts";
import { placeRows } from "../rows/place-rows.ts";
import type { PlacedRow } from "../rows/placed-row.ts";
import { type Block, blockOf, type EditionEvidence, isUnderHeader } from "../runs/row-editions.ts";
import type { HeaderSeen, Run } from "../runs/runs.ts";
import type { Unit } from "../stream/figures.ts";
import { type ColumnMeaning, cellsOfRow, counted } from "./cell-values.ts";
import { followsForm, standsUnderHeaders } from "./header-order.ts";

/** A row of table 二 in the edition it is read in. */
export interface DisclosureRow {
  readonly row: RowId;
  readonly columns: readonly string[];
  /** Its own header shows the edition, or the whole page agrees on it and its one column leaves no other reading. */
  readonly isEditionSure: boolean;
}

/** The rows of table 二 as this page prints them: each block in the edition its own header shows. */
export function disclosureRows(evidence: EditionEvidence, fallback: FormEdition): DisclosureRow[] {
  const trial = (block: Block) => (evidence.blocks.get(block) ?? fallback) === "2019-trial";
  const rowsOf = (edition: FormEdition) => activeRows[edition].map((row) => ({ ...row, edition }));
  const printed = [...rowsOf("2021"), ...rowsOf("2019-trial")].filter(({ row, edition }) => {
    const block = blockOf[`t2.${row}`];
    const isTrial = block ? trial(block) : evidence.hasTrialRows || fallback === "2019-trial";
    return (edition === "2019-trial") === isTrial;
  });
  printed.sort((left, right) => trialOrder(left.row) - trialOrder(right.row));
  return printed.map(({ row, columns }) => ({
    row: `t2.${row}`,
    columns,
    isEditionSure: isEditionSure(evidence, blockOf[`t2.${row}`], columns.length),
  }));
}

function trialOrder(row: string): number {
  return activeRows["2019-trial"].findIndex((trial) => trial.row === row);
}

function isEditionSure(
  evidence: EditionEvidence,
  block: Block | undefined,
  columns: number,
): boolean {
  if (!block || evidence.blocks.has(block)) return true;
  const editions = new Set(evidence.blocks.values());
  const agreed = editions.size === 1 && !(editions.has("2021") && evidence.hasTrialRows);
  return agreed && block !== "documents" && (columns !== 2 || !editions.has("2021"));
}

/** Reads table 二 (主动公开政府信息情况). */
export function readDisclosureTable(
  document: SourceDocument,
  rows: readonly DisclosureRow[],
  { runs, paddedLines, isDeduplicated }: PageRuns,
): [CellName, ReportCell][] {
  const specs = rows.map(({ row, columns }) => ({ row, columns: columns.length }));
  const placed = placeRows(underHeaders(runs), specs, paddedLines);
  return rows.flatMap(({ row, columns, isEditionSure }, index): [CellName, ReportCell][] => {
    const found = placed[index] ?? { kind: "missing" };
    const kept = isDeduplicated ? withoutRepeats(found, columns.length) : found;
    const headers = found.kind === "slots" ? found.headers : [];
    const slots = found.kind === "slots" ? found.slots : [];
    const isSure =
      (isEditionSure || kept.kind !== "slots") &&
      followsForm(headers) &&
      standsUnderHeaders(slots, headers);
    const sure = isSure ? kept : headerUnclear;
    const cells = cellsOfRow(
      document,
      sure,
      columns.map((column) => meaningOf(column, headers)),
    );
    return columns.map((column, at) => [`${row}.${column}` as CellName, cells[at] ?? missing]);
  });
}

/** Where the table has headers, labels without any are no rows of it. */
function underHeaders(runs: readonly Run[]): readonly Run[] {
  const isRow = ({ row }: Run) => row?.startsWith("t2.") === true;
  if (!runs.some((run) => isRow(run) && isUnderHeader(run))) return runs;
  return runs.map((run) =>
    isRow(run) && !isUnderHeader(run) ? { ...run, row: null, slots: [], figures: 0 } : run,
  );
}

/** The runs of a page, and how it treats padding and repeated lines. */
export interface PageRuns {
  readonly runs: readonly Run[];
  readonly paddedLines: readonly number[];
  readonly isDeduplicated: boolean;
}

const missing: ReportCell = { value: null, state: "missing" };
export const headerUnclear: PlacedRow = { kind: "ambiguous", note: { kind: "header-unclear" } };

/** Where repeated lines were removed, only a value in a row of one column is what was printed. */
function withoutRepeats(placed: PlacedRow, columns: number): PlacedRow {
  if (placed.kind === "missing") return placed;
  if (columns === 1 && placed.kind === "slots") return placed;
  return { kind: "lost", note: { kind: "repeated-lines-removed" } };
}

function meaningOf(column: string, headers: readonly HeaderSeen[]): ColumnMeaning {
  if (column === "amountWan") return { unit: "wanYuan", headerUnit: unitIn(headers, "收费金额") };
  if (column === "amountYuan") return { unit: "yuan", headerUnit: unitIn(headers, "采购总金额") };
  return counted;
}

/** The unit in brackets behind the header: 本年收费金额(单位:万元). */
function unitIn(headers: readonly HeaderSeen[], about: string): Unit {
  const texts = headers.map(({ text }) => normaliseLabel(text));
  const header = texts.find((text) => text.includes(about)) ?? "";
  const [, scale, currency] = /([美欧港日亿千百十万]*)(元)/.exec(header) ?? [];
  if (currency === undefined) return header.includes("万") ? "wanYuan" : "none";
  if (scale === "万") return "wanYuan";
  return scale === "" ? "yuan" : "unclear";
}
