import type { RowValues } from "../column.ts";
import type { LedgerKind } from "../kind.ts";
import { compared } from "../spelling.ts";

/** What a row is known by among the records of its owner, as keys are compared. */
export function rowKey({ columns, keyOf }: LedgerKind, values: RowValues): string {
  if (keyOf) return keyOf(values);
  return columns
    .filter(({ isKey }) => isKey)
    .map(({ code, default: standard = "" }) => compared(values[code] ?? standard))
    .join("\u001f");
}
