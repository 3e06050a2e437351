import { type YearRow, yearRowGroups } from "../agency/year-rows.ts";

/** Rows shown of those that fit. */
const rowsShown = 6;

/** The rows of the tables whose label has every word; where none has, those that differ from a long word by one character. */
export function findRows(words: readonly string[]): readonly YearRow[] {
  if (words.length === 0) return [];
  const rows = yearRowGroups.flatMap((group) => group.rows);
  const fitting = (has: (label: string, word: string) => boolean) =>
    rows.filter(({ label }) => words.every((word) => has(label, word)));
  const found = fitting((label, word) => label.includes(word));
  return (found.length > 0 ? found : fitting(isNear)).slice(0, rowsShown);
}

/** Words of names, and words of the tables' rows: 教育局 不予公开 asks for a row of an agency's reports. */
export interface NamesAndRows {
  readonly names: readonly string[];
  readonly rows: readonly string[];
}

/** `undefined` where all words are of one kind. */
export function namesAndRows(words: readonly string[]): NamesAndRows | undefined {
  const labels = yearRowGroups.flatMap((group) => group.rows.map(({ label }) => label));
  const isOfRow = (word: string) =>
    [...word].length > 1 && labels.some((label) => label.includes(word));
  const rows = words.filter(isOfRow);
  const names = words.filter((word) => !isOfRow(word));
  return rows.length > 0 && names.length > 0 ? { names, rows } : undefined;
}

/** Below this many characters one wrong one leaves too little to go by. */
const shortest = 4;

/** Whether the label has the word with one other character in it. */
function isNear(label: string, word: string): boolean {
  const [signs, wanted] = [[...label], [...word]];
  if (wanted.length < shortest) return label.includes(word);
  return signs.some((_, from) => {
    if (from + wanted.length > signs.length) return false;
    return wanted.filter((sign, at) => sign !== signs[from + at]).length <= 1;
  });
}
