import { codesAbove } from "#features/agencies/index.ts";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { publishingDay } from "#report/check/publishing-day.ts";
import { type KnownKind, publishingKind } from "#report/check/publishing-kind.ts";
import { localDay } from "../settings.ts";

/** An agency that has a day for its report. */
export interface DueAgency {
  readonly agencyName: string;
  readonly kind: KnownKind;
  readonly regionCode: string;
}

/**
 * The last day for reports on `year` to be public (条例第四十九条), by agency: 31 January for departments, 31 March for
 * governments, for townships, streets and zones the day set where they lie.
 */
export async function dueDays(
  db: Queryable,
  agencies: readonly DueAgency[],
  year: number,
): Promise<(agency: DueAgency) => LocalDate | undefined> {
  const localDays = await localDaysOf(db, agencies, year);
  return (agency) => {
    const kind = kindOf(agency);
    const byLaw = publishingDay(year, kind);
    if (kind !== "local" || byLaw === undefined) return byLaw;
    return parseLocalDate(`${year + 1}-${localDays.get(agency.regionCode)}`) ?? byLaw;
  };
}

/** The day set for townships, streets and zones, by the region they stand in. */
async function localDaysOf(
  db: Queryable,
  agencies: readonly DueAgency[],
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const local = agencies.filter((agency) => kindOf(agency) === "local");
  const days = new Map<string, string>();
  for (const code of new Set(local.map(({ regionCode }) => regionCode))) {
    const regions = [code, ...codesAbove(code)];
    days.set(code, await settingValue(db, localDay, { regions, year: year + 1 }));
  }
  return days;
}

function kindOf({ agencyName, kind }: DueAgency) {
  const is = publishingKind(agencyName, kind);
  return is === "unknown" ? "other" : is;
}
