import { dutyOf } from "#law/statutory-catalogue.ts";
import { type ColumnContent, type ColumnFault, systemsDuty } from "./column.ts";

/** The one thing that speaks against a column by itself. */
export function columnFault(column: ColumnContent): ColumnFault | undefined {
  const { limit, limitDays, duty } = column;
  if ((limit === "own") !== (limitDays !== null)) return { kind: "limit-days" };
  if (duty !== null && duty !== systemsDuty && !dutyOf(duty)) return { kind: "unknown-duty" };
  const words = wordsOf(column);
  const word = words.find((one, at) => words.indexOf(one) < at);
  return word === undefined ? undefined : { kind: "word-twice", word };
}

/** Every word by which an item belongs to the column. */
export function wordsOf({ name, spellings }: Pick<ColumnContent, "name" | "spellings">): string[] {
  return [name, ...spellings];
}
