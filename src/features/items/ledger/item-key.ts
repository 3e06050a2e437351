import type { RowValues } from "#platform/ledger/column.ts";
import { compared } from "#platform/ledger/spelling.ts";

/** What an item is known by: its 索引号 where one is given, else its title and its day. */
export function itemKey({ indexNumber, title, publishedOn, createdOn }: RowValues): string {
  if (indexNumber) return compared(indexNumber);
  return `${compared(title ?? "")}\u001f${publishedOn ?? createdOn ?? ""}`;
}
