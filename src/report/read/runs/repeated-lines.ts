import type { SourceDocument } from "#formats/document.ts";
import type { Token } from "../stream/stream.ts";
import { isUnderHeader } from "./row-editions.ts";
import { columnCounts, type Run } from "./runs.ts";

/**
 * Whether the page lost every line that repeats an earlier one. Then a value may be gone because it
 * stood above already, and a row without a number is not zero. No line stands twice, and 信息内容
 * does not stand over each block of table 二, a row has too few values, or many stand on lines of their own.
 */
export function lacksRepeatedLines(
  document: SourceDocument,
  tokens: readonly Token[],
  runs: readonly Run[],
): boolean {
  const labelled = runs.filter((run) => run.row !== null && !isPartOfSentence(run));
  if (!labelled.every(isCellPerLine)) return false;
  const contents = headerCount(tokens);
  const inTable2 = labelled.filter(isUnderHeader);
  const blocks = new Set(inTable2.flatMap(({ row }) => (row ? (blockNumber[row] ?? []) : [])));
  const looksThinned =
    (contents > 0 && contents < blocks.size) ||
    labelled.some(holdsTooFew) ||
    labelled.length >= manyRows ||
    loneFigures(runs) >= manyFigures;
  return looksThinned && !hasLineTwice(document);
}

/** 上年结转 6: a line of a sentence whose rest was removed with another that ends so. */
function isPartOfSentence({ row, isBare, figures, slots, line }: Run): boolean {
  if (row === null || !isBare || figures === 0) return false;
  return figures < Math.min(...columnCounts(row)) && slots.every((slot) => slot.line === line);
}

/** Some of the row's values are there, and not all that either form has. */
function holdsTooFew({ row, figures }: Run): boolean {
  return row !== null && figures > 0 && figures < Math.min(...columnCounts(row));
}

/** No grid, and the label and each value on lines of their own: only then must lines repeat. */
function isCellPerLine({ slots, line: labelLine }: Run): boolean {
  return slots.every(({ grid, line }, index) => {
    return !grid && line !== (slots[index - 1]?.line ?? labelLine);
  });
}

/** The last line may be the beginning of one that a document broken off no longer has: it counts for none. */
function hasLineTwice({ blocks }: SourceDocument): boolean {
  const known = new Set<string>();
  let last = "";
  for (const block of blocks) {
    const line = block.kind === "line" ? block.text.trim() : "";
    if (line === "") continue;
    if (known.has(last)) return true;
    if (last !== "") known.add(last);
    last = line;
  }
  return false;
}

const blockNumber: Readonly<Record<string, number>> = {
  "t2.regulations": 1,
  "t2.normative": 1,
  "t2.licensing": 5,
  "t2.penalty": 6,
  "t2.coercion": 6,
  "t2.fees": 8,
};

function headerCount(tokens: readonly Token[]): number {
  const isContent = (token: Token) =>
    token.kind === "text" &&
    token.recognised.kind === "header" &&
    token.recognised.text.startsWith("信息内容");
  return tokens.filter(isContent).length;
}

/** A page with this many rows repeats a header, one with this many values on lines of their own a value, most often 0. */
const manyRows = 12;
const manyFigures = 7;

/** Figures on lines of their own; in a real table no line was removed. */
function loneFigures(runs: readonly Run[]): number {
  const isLone = (slot: Run["slots"][number]) =>
    slot.kind === "figure" && slot.isAlone && !slot.grid;
  return runs.reduce((count, { slots }) => count + slots.filter(isLone).length, 0);
}
