import type { LocalDate } from "#kernel/local-date.ts";
import { publishingDay } from "#report/check/publishing-day.ts";
import { type KnownKind, publishingKind } from "#report/check/publishing-kind.ts";

/** The last day for the report on `year` to be public (条例第四十九条): 31 January for departments, 31 March for governments. */
export function filingDeadline(
  { name, kind }: { readonly name: string; readonly kind: KnownKind },
  year: number,
): LocalDate | undefined {
  const known = publishingKind(name, kind);
  return known === "unknown" ? undefined : publishingDay(year, known);
}
