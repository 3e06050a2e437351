import type { LocalDate } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";

/** What a row says of days to come. */
export interface Ahead {
  /** What the agency is called from a day on; until then it has the name of before. */
  readonly renaming: { readonly name: string; readonly on: LocalDate } | null;
  readonly endsOn: LocalDate | null;
}

/** What of a row waits for its day; `values`: each column of the register. */
export function aheadOf(values: RowValues, today: LocalDate | undefined): Ahead {
  const { name, formerName, renamedOn, dissolvedOn } = values;
  const isAhead = (day: string | null | undefined): day is LocalDate =>
    today !== undefined && (day ?? "") > today;
  return {
    renaming: name && formerName && isAhead(renamedOn) ? { name, on: renamedOn } : null,
    endsOn: isAhead(dissolvedOn) ? dissolvedOn : null,
  };
}
