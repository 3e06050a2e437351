import type { Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether the page lost every line that repeats an earlier one. Then a value may be gone because it
 * stood above already, and a row without a number is not zero. Seen by 信息内容 standing once over
 * several blocks of table 二, or by a page of many rows, a value a line, on which no value stands twice.
 */
export function lacksRepeatedLines(tokens: readonly Token[], runs: readonly Run[]): boolean {
  const labelled = runs.filter(({ row }) => row !== null);
  if (labelled.some(({ slots }) => slots.some(({ grid }) => grid))) return false;
  const contents = headerCount(tokens);
  const blocks = new Set(labelled.flatMap(({ row }) => (row ? (blockNumber[row] ?? []) : [])));
  if (contents === 1 && blocks.size > 1) return true;
  return contents < 2 && labelled.length >= 12 && noValueTwice(labelled);
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
  return tokens.filter(
    (token) =>
      token.kind === "text" &&
      token.recognised.kind === "header" &&
      token.recognised.header === "content",
  ).length;
}

function noValueTwice(runs: readonly Run[]): boolean {
  const seen = new Set<string>();
  for (const { slots } of runs) {
    for (const slot of slots) {
      if (slot.kind !== "figure" || !slot.isAlone) return false;
      const text = slot.placed.text.slice(slot.from, slot.to);
      if (seen.has(text)) return false;
      seen.add(text);
    }
  }
  return seen.size > 0;
}
