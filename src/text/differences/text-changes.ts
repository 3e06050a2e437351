import { editScript } from "./edit-script.ts";

/** Words of a line as it was and as it is. */
export interface Piece {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** A line that changed, word by word; its number in the later text, from 1, or of the line before it where it is gone. */
export interface LineChange {
  readonly line: number;
  readonly pieces: readonly Piece[];
}

/** Comparisons of lines, and of words of a line, beyond which texts are not compared: they are other texts. */
const mostOfLines = 4_000_000;
const mostOfWords = 400_000;

/** What changed between two texts, a line each, in order (修改对照); lines that are the same are left out. */
export function textChanges(
  before: readonly string[],
  after: readonly string[],
): readonly LineChange[] {
  const runs = editScript(before, after, mostOfLines);
  let line = 0;
  return runs.flatMap(({ kind, of }, at): readonly LineChange[] => {
    const next = runs[at + 1];
    // What stands in its place tells of it.
    if (kind === "removed" && next?.kind === "added") return [];
    if (kind === "removed") return of.map((text) => gone(text, line));
    const from = line;
    line += of.length;
    if (kind === "same") return [];
    const earlier = runs[at - 1]?.kind === "removed" ? (runs[at - 1]?.of ?? []) : [];
    return [
      ...of.map((text, n) => ({ line: from + n + 1, pieces: piecesOf(earlier[n], text) })),
      ...earlier.slice(of.length).map((text) => gone(text, line)),
    ];
  });
}

function gone(text: string, line: number): LineChange {
  return { line, pieces: [{ kind: "removed", text }] };
}

function piecesOf(before: string | undefined, after: string): readonly Piece[] {
  if (before === undefined) return [{ kind: "added", text: after }];
  return editScript(wordsOf(before), wordsOf(after), mostOfWords).map(({ kind, of }) => ({
    kind,
    text: of.join(""),
  }));
}

/** Figures and Latin words in one piece: 2024 that became 2025 is one change. */
function wordsOf(line: string): readonly string[] {
  return line.match(/[\d.,]+|[A-Za-z]+|[\s\S]/gu) ?? [];
}
