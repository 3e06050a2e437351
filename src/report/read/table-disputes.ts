import type { SourceDocument } from "#formats/document.ts";
import type { ReportCell } from "../annual-report.ts";
import { type CellName, disputeColumns, disputeKinds } from "../form/cell-names.ts";
import { cellsOfRow, counted } from "./cell-values.ts";
import { followsForm, standsUnderHeaders } from "./header-order.ts";
import { type PlacedRow, placedRow } from "./placed-row.ts";
import { resolveSlots, type TableShape } from "./resolve-slots.ts";
import type { Run, Slot } from "./runs.ts";
import type { Token } from "./stream.ts";
import { headerUnclear, type PageRuns } from "./table-disclosure.ts";

const columns = disputeKinds.flatMap((kind) =>
  disputeColumns.map((column): CellName => `t4.${kind}.${column}`),
);

/** Reads table 四 (行政复议、行政诉讼情况): one row of 15 values behind its column headers. */
export function readDisputeTable(
  document: SourceDocument,
  tokens: readonly Token[],
  { runs, paddedLines, isDeduplicated }: PageRuns,
): [CellName, ReportCell][] {
  const printings = printingsOf(runs);
  const placed = printings.map((printing) => placeDisputes(printing, paddedLines.length > 0));
  const found = choose(placed) ?? withoutRow(tokens);
  const kept: PlacedRow =
    isDeduplicated && found.kind !== "missing"
      ? { kind: "lost", note: { kind: "repeated-lines-removed" } }
      : found;
  const cells = cellsOfRow(
    document,
    kept,
    columns.map(() => counted),
  );
  return columns.map((name, at) => [name, cells[at] ?? { value: null, state: "missing" }]);
}

interface Printing {
  readonly headers: Run["headers"];
  readonly slots: Slot[];
  next: number;
  /** The document ends in this row of a grid. */
  readonly isCutOff: boolean;
}

/** The slots directly behind each set of dispute headers; values wrapped over lines are one row. */
function printingsOf(runs: readonly Run[]): Printing[] {
  const printings = new Map<Run["headers"], Printing>();
  for (const run of runs) {
    if (run.row !== null || !run.inDisputes || run.after === "text") continue;
    const before = printings.get(run.headers);
    if (!before) {
      const { isCutOff } = run;
      printings.set(run.headers, {
        headers: run.headers,
        slots: [...run.slots],
        next: run.index + 1,
        isCutOff,
      });
    } else if (before.next === run.index && run.after === "rowEnd" && run.figures > 1) {
      before.slots.push(...run.slots);
      before.next += 1;
    }
  }
  return [...printings.values()];
}

function placeDisputes({ slots, headers, isCutOff }: Printing, isPadded: boolean): PlacedRow {
  if (isCutOff) return { kind: "ambiguous", note: { kind: "cut-off" } };
  if (!followsForm(headers)) return headerUnclear;
  const resolved = resolveSlots(ownSlots(slots, isPadded), columns.length, noShape);
  const row = placedRow(resolved, columns.length, headers);
  if (row.kind === "slots" && !standsUnderHeaders(row.slots, headers)) return headerUnclear;
  return row.kind === "ambiguous" ? { ...row, seen: slots } : row;
}

const noShape: TableShape = {
  startColumns: new Map(),
  columnsByEdge: new Map(),
  columnsByLayout: new Map(),
  labelColumns: new Map(),
  headedByEdge: new Map(),
  keepsEmpty: true,
};

/**
 * The row has no label in front, so that empty cells at its ends count only where all fifteen cells
 * are there, and, on a page that pads its rows, one stands between two values.
 */
function ownSlots(slots: readonly Slot[], isPadded: boolean): readonly Slot[] {
  if (slots.every(({ grid }) => grid)) return slots;
  const first = slots.findIndex(({ kind }) => kind !== "gap");
  const last = slots.findLastIndex(({ kind }) => kind !== "gap");
  const inner = slots.slice(first, last + 1);
  const isSure = !isPadded && first === 0;
  const keepsEmpty = isSure || inner.some(({ kind }) => kind === "gap");
  return slots.length === columns.length && keepsEmpty ? slots : inner;
}

/** The printing that fills the table; two that differ contradict each other. */
function choose(placed: readonly PlacedRow[]): PlacedRow | undefined {
  const whole = placed.filter(({ kind }) => kind === "slots");
  const [first] = whole;
  if (first && whole.some((other) => other !== first && written(other) !== written(first))) {
    return { kind: "ambiguous", note: { kind: "repeated-row" } };
  }
  return first ?? placed[0];
}

function written(placed: PlacedRow): string {
  const slots = placed.kind === "slots" ? placed.slots : [];
  return JSON.stringify(slots.map((slot) => (slot.kind === "figure" ? slot.figure : slot.kind)));
}

/**
 * Headers without any value: an empty row where the document goes on behind them, else it was cut off there. Where
 * something in front of section five holds digits, it may be the row.
 */
function withoutRow(tokens: readonly Token[]): PlacedRow {
  const headers = tokens.filter(isHeader).length;
  const behind = tokens.slice(tokens.findLastIndex(isHeader) + 1);
  const next = behind.findIndex((token) => token.kind === "text" && nextHeading.test(token.text));
  // A document that ends inside the headers leaves half of one.
  const goesOn = next !== -1 || behind.filter(({ kind }) => kind === "text").length > 1;
  if (headers < 6 || !goesOn) return { kind: "missing" };
  const between = next === -1 ? behind : behind.slice(0, next);
  return between.some(mayHoldFigures)
    ? { kind: "ambiguous", note: { kind: "unlabelled-row" } }
    : { kind: "blank" };
}

function isHeader(token: Token): boolean {
  if (token.kind !== "text") return false;
  const { recognised } = token;
  return (
    recognised.kind === "either" ||
    (recognised.kind === "header" && recognised.header === "disputes")
  );
}

const nextHeading = /^[五六]、?\D|存在的?(?:主要)?问题|需要报告的?事项/;

function mayHoldFigures(token: Token): boolean {
  if (token.kind === "figure") return token.figure.kind !== "mark";
  return token.kind === "odd" || (token.kind === "text" && /\p{Nd}/u.test(token.text));
}
