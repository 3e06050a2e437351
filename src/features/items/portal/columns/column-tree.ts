import { type PublicColumn, systemsDuty } from "#features/catalogue/index.ts";
import type { DisclosureDuty } from "#law/statutory-catalogue.ts";
import type { CategoryCount } from "../../data/pages/column-pages.ts";

/** A column with what it has. */
export interface ColumnShown {
  readonly id: number;
  readonly name: string;
  readonly items: number;
  /** When something was published last. */
  readonly lastOn: string | undefined;
}

/** A statutory content with the columns that an agency has for it; `undefined`: columns of the agency's own. */
export interface Branch {
  readonly duty: DisclosureDuty | undefined;
  readonly columns: readonly ColumnShown[];
}

export interface ColumnTree {
  readonly branches: readonly Branch[];
  /** Published under words that lead to no column. */
  readonly others: number;
}

/** 法定主动公开内容: the columns of an agency under what the law has it make public, in the law's order; its own last. */
export function columnTree(
  duties: readonly DisclosureDuty[],
  columns: readonly PublicColumn[],
  counts: readonly CategoryCount[],
): ColumnTree {
  const shown = new Map(columns.map((column) => [column, shownColumn(column, counts)]));
  const of = (isHere: (column: PublicColumn) => boolean) =>
    columns.filter(isHere).flatMap((column) => shown.get(column) ?? []);
  const codes = new Set(duties.map(({ code }) => code));
  // 公开制度 is a part of the section of its own.
  const own = of(({ duty }) => duty === null || !(codes.has(duty) || duty === systemsDuty));
  const known = new Set(columns.flatMap(({ words }) => words));
  return {
    branches: [
      ...duties.map((duty) => ({ duty, columns: of((column) => column.duty === duty.code) })),
      ...(own.length > 0 ? [{ duty: undefined, columns: own }] : []),
    ],
    others: counts
      .filter(({ word }) => !known.has(word))
      .reduce((sum, { items }) => sum + items, 0),
  };
}

function shownColumn(
  { id, name, words }: PublicColumn,
  counts: readonly CategoryCount[],
): ColumnShown {
  const own = counts.filter(({ word }) => words.includes(word));
  return {
    id,
    name,
    items: own.reduce((sum, { items }) => sum + items, 0),
    lastOn: own
      .map(({ lastOn }) => lastOn)
      .sort()
      .at(-1),
  };
}
