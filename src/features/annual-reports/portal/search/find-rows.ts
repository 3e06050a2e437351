import { type YearRow, yearRowGroups } from "../agency/year-rows.ts";
import { rowLabel } from "./row-label.ts";

/** Rows shown of those that fit. */
const rowsShown = 6;

/** What people say of how many there are: no label has it. */
const howMany = /的?(?:一共|总共|共)?(?:有|是)?(?:多少件?|几件|件数|数量|总数)[?？]?$/;

/**
 * The rows of the tables whose label has every word; where none has, those that have the characters of each in order, then those
 * that differ from a long word by one character. What is said of how many there are is left out.
 */
export function findRows(typed: readonly string[]): readonly YearRow[] {
  const words = typed.map((word) => word.replace(howMany, "")).filter((word) => word !== "");
  if (words.length === 0) return [];
  const rows = yearRowGroups.flatMap((group) => group.rows);
  const fitting = (has: (label: string, word: string) => boolean) =>
    rows.filter((row) => words.every((word) => has(nameOf(row), word)));
  const ways = [(label: string, word: string) => label.includes(word), hasInOrder, isNear];
  const found = ways.map(fitting).find((some) => some.length > 0);
  return (found ?? []).toSorted(totalsFirst).slice(0, rowsShown);
}

/** A part is found by its own name: who asks for the group gets the group. */
function nameOf(row: YearRow): string {
  return row.kind === "part" ? row.label : rowLabel(row);
}

/** 总计 and 合计 before what they add up. */
function totalsFirst(one: YearRow, other: YearRow): number {
  return Number(/[总合]计$/.test(other.label)) - Number(/[总合]计$/.test(one.label));
}

/** Words of names, and words of the tables' rows: 教育局 不予公开 asks for a row of an agency's reports. */
export interface NamesAndRows {
  readonly names: readonly string[];
  readonly rows: readonly string[];
}

/** `undefined` where all words are of one kind. */
export function namesAndRows(words: readonly string[]): NamesAndRows | undefined {
  const labels = yearRowGroups.flatMap((group) => group.rows.map(nameOf));
  const isOfRow = (word: string) =>
    [...word].length > 1 && labels.some((label) => label.includes(word));
  const rows = words.filter(isOfRow);
  const names = words.filter((word) => !isOfRow(word));
  return rows.length > 0 && names.length > 0 ? { names, rows } : undefined;
}

/** Below this many characters one wrong one leaves too little to go by. */
const shortest = 4;

/** Whether the label has the characters of a long word in their order: 本年新收申请 in 本年新收政府信息公开申请. */
function hasInOrder(label: string, word: string): boolean {
  if ([...word].length < shortest) return label.includes(word);
  let at = -1;
  return [...word].every((sign) => {
    at = label.indexOf(sign, at + 1);
    return at >= 0;
  });
}

/** Whether the label has the word with one other character in it. */
function isNear(label: string, word: string): boolean {
  const [signs, wanted] = [[...label], [...word]];
  if (wanted.length < shortest) return label.includes(word);
  return signs.some((_, from) => {
    if (from + wanted.length > signs.length) return false;
    return wanted.filter((sign, at) => sign !== signs[from + at]).length <= 1;
  });
}
