import type { SourceDocument } from "#formats/document.ts";
import type { ReportCell } from "../../annual-report.ts";
import { type CellName, disputeColumns, disputeKinds } from "../../form/cell-names.ts";
import {
  type DisputeHeads,
  type DisputeKind,
  disputeHeads,
  isPieceOfHeads,
} from "../labels/dispute-heads.ts";
import { normaliseLabel } from "../labels/normalise.ts";
import { type PlacedRow, placedRow } from "../rows/placed-row.ts";
import { resolveSlots, type TableShape } from "../rows/resolve-slots.ts";
import type { Run, Slot } from "../runs/runs.ts";
import type { Token } from "../stream/stream.ts";
import { cellsOfRow, counted } from "./cell-values.ts";
import { standsUnderHeaders } from "./header-order.ts";
import { headerUnclear, type PageRuns } from "./table-disclosure.ts";

const columns = disputeKinds.length * disputeColumns.length;

/** Reads table 四 (行政复议、行政诉讼情况): a row of 15 values behind its column headers, or a table for each block. */
export function readDisputeTable(
  document: SourceDocument,
  tokens: readonly Token[],
  { runs, paddedLines, isDeduplicated }: PageRuns,
): [CellName, ReportCell][] {
  const printings = printingsOf(runs);
  const found = printings.length > 0 ? printings : underHeading(runs);
  const readings = readingsOf(found, paddedLines.length > 0);
  const instead = readings.length === 0 ? withoutRow(tokens) : missing;
  return disputeKinds.flatMap((kind): [CellName, ReportCell][] => {
    const placed = choose(readings.filter((reading) => reading.kind === kind)) ?? instead;
    const cells = cellsOfRow(document, certainOf(placed, isDeduplicated), counts);
    return disputeColumns.map((column, at) => {
      return [`t4.${kind}.${column}`, cells[at] ?? { value: null, state: "missing" }];
    });
  });
}

const missing: PlacedRow = { kind: "missing" };
const counts = disputeColumns.map(() => counted);

function certainOf(placed: PlacedRow, isDeduplicated: boolean): PlacedRow {
  if (!isDeduplicated || placed.kind === "missing") return placed;
  return { kind: "lost", note: { kind: "repeated-lines-removed" } };
}

interface Printing {
  /** Its headers, those above them in the same table included. */
  readonly headers: Run["headers"];
  /** Of these the ones behind the printing before it. */
  readonly own: Run["headers"];
  readonly slots: Slot[];
  next: number;
  /** The document ends in this row of a grid. */
  readonly isCutOff: boolean;
}

/** The slots directly behind each set of dispute headers; values wrapped over lines are one row. */
function printingsOf(runs: readonly Run[]): Printing[] {
  const printings = new Map<Run["headers"], Printing>();
  let before: Run["headers"] = [];
  for (const run of runs) {
    if (run.row !== null || !run.inDisputes || run.after === "text") continue;
    const known = printings.get(run.headers);
    if (!known) {
      printings.set(run.headers, printingOf(run, headersSince(before, run.headers)));
      before = run.headers;
    } else if (goesOn(known, run)) {
      known.slots.push(...run.slots);
      known.next += 1;
    }
  }
  return [...printings.values()];
}

function printingOf({ headers, slots, index, isCutOff }: Run, own: Run["headers"]): Printing {
  return { headers, own, slots: [...slots], next: index + 1, isCutOff };
}

function goesOn({ next }: Printing, { index, after, figures }: Run): boolean {
  return next === index && after === "rowEnd" && figures > 1;
}

function headersSince(before: Run["headers"], headers: Run["headers"]): Run["headers"] {
  const last = before.at(-1);
  return last === undefined ? headers : headers.slice(headers.indexOf(last) + 1);
}

/** Figures right under the heading of section four: its only table, printed without headers. */
function underHeading(runs: readonly Run[]): Printing[] {
  const first = runs.find(({ row, after, text, slots }) => {
    if (row !== null || after !== "text" || !isHeadingOfDisputes(text)) return false;
    return slots.reduce((sum, slot) => sum + valuesIn(slot), 0) >= fewestBare;
  });
  if (!first) return [];
  const printing = printingOf(first, []);
  for (const run of runs.slice(first.index + 1)) {
    if (!goesOn(printing, run)) break;
    printing.slots.push(...run.slots);
    printing.next += 1;
  }
  return [printing];
}

function valuesIn(slot: Slot): number {
  if (slot.kind !== "figure") return 1;
  return slot.figure.kind === "glued" ? slot.figure.digits.length : 1;
}

/** Fewer figures under the heading may be a page's number or a date. */
const fewestBare = 5;

function isHeadingOfDisputes(text: string): boolean {
  return headingOfDisputes.test(normaliseLabel(text)) && text.length < longestHeading;
}

const headingOfDisputes =
  /^[#(（]{0,7}四?[)）]?[、.:：]?(?:因?政府信息公开)?[^，；。]{0,12}行政复议[、,和及与]?[^，；。]{0,4}诉讼(?:的?情况)?[:：]?$/;
const longestHeading = 60;

interface Reading {
  readonly kind: DisputeKind;
  readonly placed: PlacedRow;
}

function readingsOf(printings: readonly Printing[], isPadded: boolean): Reading[] {
  let above: DisputeHeads | undefined;
  return printings.flatMap((printing) => {
    const heads = disputeHeads(printing.own, above);
    above = heads;
    return readingsUnder(heads, printing, isPadded);
  });
}

/** What a printing says of each block: of all, or of those its headers name alone. */
function readingsUnder(heads: DisputeHeads, printing: Printing, isPadded: boolean): Reading[] {
  const own = ownSlots(printing.slots, { isPadded, columns: columnsOf(heads) });
  const isPart = own.length !== columns && isNamedPart(heads);
  const kinds = isPart ? heads.kinds : disputeKinds;
  const placed = placeDisputes(
    { ...printing, slots: own },
    heads,
    kinds.length * disputeColumns.length,
  );
  return kinds.map((kind, at) => ({ kind, placed: partOf(placed, at) }));
}

/** A table of its own for one block, or for both of 行政诉讼, with five headers for each. */
function isNamedPart({ kinds, columns: printed, namesLitigation }: DisputeHeads): boolean {
  if (kinds.length === 0 || kinds.length === disputeKinds.length) return false;
  const isReview = kinds.length === 1 && kinds[0] === "review";
  return printed === kinds.length * disputeColumns.length && !(isReview && namesLitigation);
}

function columnsOf(heads: DisputeHeads): number {
  return isNamedPart(heads) ? heads.kinds.length * disputeColumns.length : columns;
}

function partOf(placed: PlacedRow, at: number): PlacedRow {
  if (placed.kind !== "slots") return placed;
  const from = at * disputeColumns.length;
  return { ...placed, slots: placed.slots.slice(from, from + disputeColumns.length) };
}

function placeDisputes(
  { slots, headers, isCutOff }: Printing,
  heads: DisputeHeads,
  count: number,
): PlacedRow {
  if (isCutOff) return { kind: "ambiguous", note: { kind: "cut-off" } };
  if (!heads.followsForm) return headerUnclear;
  const resolved = resolveSlots(slots, count, noShape);
  const row = placedRow(resolved, count, headers);
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
  keptLines: new Set(),
};

/**
 * The row has no label in front, so that empty cells at its ends count only where all its cells
 * are there, and, on a page that pads its rows, one stands between two values.
 */
function ownSlots(
  slots: readonly Slot[],
  { isPadded, columns: count }: { isPadded: boolean; columns: number },
): Slot[] {
  if (slots.every(({ grid }) => grid)) return [...slots];
  const first = slots.findIndex(({ kind }) => kind !== "gap");
  const last = slots.findLastIndex(({ kind }) => kind !== "gap");
  const inner = slots.slice(first, last + 1);
  const isSure = !isPadded && first === 0;
  const keepsEmpty = isSure || inner.some(({ kind }) => kind === "gap");
  return slots.length === count && keepsEmpty ? [...slots] : inner;
}

/** The printing that fills the block; two that differ contradict each other. */
function choose(readings: readonly Reading[]): PlacedRow | undefined {
  const whole = readings.filter(({ placed }) => placed.kind === "slots");
  const [first, ...others] = whole;
  if (first && others.some((other) => written(other.placed) !== written(first.placed))) {
    return { kind: "ambiguous", note: { kind: "repeated-row" } };
  }
  return (first ?? readings[0])?.placed;
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
  const headers = ownHeaders(tokens).length;
  const behind = tokens.slice(tokens.findLastIndex(isHeader) + 1);
  const next = behind.findIndex((token) => token.kind === "text" && nextHeading.test(token.text));
  // A document that ends inside the headers leaves half of one.
  const goesOn = next !== -1 || behind.filter(isOtherText).length > 1;
  if (headers < 6 || !goesOn) return { kind: "missing" };
  const between = next === -1 ? behind : behind.slice(0, next);
  return between.some(mayHoldFigures)
    ? { kind: "ambiguous", note: { kind: "unlabelled-row" } }
    : { kind: "blank" };
}

/** Headers since the last row, or header, of another table: table three has 其他 and 总计 at the top of each page. */
function ownHeaders(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(isDisputeHeader);
  const before = tokens.slice(0, Math.max(0, last)).findLastIndex(isOfAnotherTable);
  const first = tokens.findIndex((token, at) => at > before && isDisputeHeader(token));
  return first === -1 ? [] : tokens.slice(first).filter(isHeader);
}

function isOfAnotherTable(token: Token): boolean {
  if (token.kind !== "text") return false;
  const { recognised } = token;
  return recognised.kind === "row" || (recognised.kind === "header" && !isDisputeHeader(token));
}

function isDisputeHeader(token: Token): boolean {
  if (token.kind !== "text") return false;
  return token.recognised.kind === "header" && token.recognised.header === "disputes";
}

function isOtherText(token: Token): boolean {
  return token.kind === "text" && !isPieceOfHeads(token.text);
}

function isHeader(token: Token): boolean {
  return isDisputeHeader(token) || (token.kind === "text" && token.recognised.kind === "either");
}

const nextHeading = /^[五六]、?\D|存在的?(?:主要)?问题|需要报告的?事项/;

function mayHoldFigures(token: Token): boolean {
  if (token.kind === "figure") return token.figure.kind !== "mark";
  return token.kind === "odd" || (token.kind === "text" && /\p{Nd}/u.test(token.text));
}
