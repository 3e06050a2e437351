import type { SourceDocument } from "#formats/document.ts";
import type { Run } from "./runs.ts";
import type { Token } from "./stream.ts";

/**
 * Whether the page lost every line that repeats an earlier one. Then a value may be gone because it
 * stood above already, and a row without a number is not zero. No line stands twice, and 信息内容
 * stands once over several blocks of table 二, or many rows hold their values a line each.
 */
export function lacksRepeatedLines(
  document: SourceDocument,
  tokens: readonly Token[],
  runs: readonly Run[],
): boolean {
  const labelled = runs.filter(({ row }) => row !== null);
  if (labelled.some(({ slots }) => slots.some(({ grid }) => grid))) return false;
  const contents = headerCount(tokens);
  const blocks = new Set(labelled.flatMap(({ row }) => (row ? (blockNumber[row] ?? []) : [])));
  const looksThinned =
    (contents === 1 && blocks.size > 1) || (labelled.length >= 12 && hasOnlyLoneValues(labelled));
  return looksThinned && !hasLineTwice(document);
}

function hasLineTwice({ blocks }: SourceDocument): boolean {
  const seen = new Set<string>();
  for (const block of blocks) {
    const line = block.kind === "line" ? block.text.trim() : "";
    if (line === "") continue;
    if (seen.has(line)) return true;
    seen.add(line);
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

function hasOnlyLoneValues(runs: readonly Run[]): boolean {
  const figures = runs.flatMap(({ slots }) => slots.filter(({ kind }) => kind !== "gap"));
  return figures.length > 0 && figures.every((slot) => slot.kind === "figure" && slot.isAlone);
}
