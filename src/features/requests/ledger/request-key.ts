import type { RowValues } from "#platform/ledger/column.ts";
import { yearlyKey } from "#platform/ledger/rows/yearly-key.ts";

/** What a request is known by: its number, with the year of receipt where that holds none. */
export function requestKey({ number, receivedOn }: RowValues): string {
  return yearlyKey(number ?? "", receivedOn ?? "");
}
