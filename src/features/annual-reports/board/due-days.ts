import { codesAbove } from "#features/agencies/index.ts";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { publishingDay } from "#report/check/publishing-day.ts";
import { type KnownKind, publishingKind } from "#report/check/publishing-kind.ts";
import { departmentDay, governmentDay, localDay } from "../settings.ts";

/** An agency that has a day for its report. */
export interface DueAgency {
  readonly agencyName: string;
  readonly kind: KnownKind;
  readonly regionCode: string;
}

/**
 * The last day for reports on `year` to be public (条例第四十九条), by agency: 31 January for departments, 31 March for
 * governments, or the earlier day that their region set; for townships, streets and zones the day set where they lie.
 */
export async function dueDays(
  db: Queryable,
  agencies: readonly DueAgency[],
  year: number,
): Promise<(agency: DueAgency) => LocalDate | undefined> {
  const days = await daysSet(db, agencies, year);
  return (agency) => {
    const kind = kindOf(agency);
    const lawful = publishingDay(year, kind);
    if (lawful === undefined) return;
    const asked = parseLocalDate(`${year + 1}-${days.get(placeOf(agency))}`);
    if (asked === undefined) return lawful;
    return kind === "local" || asked < lawful ? asked : lawful;
  };
}

const dayOf = { local: localDay, other: departmentDay, government: governmentDay } as const;

/** The days that are set, by the kind of agency and the region that it stands in. */
async function daysSet(
  db: Queryable,
  agencies: readonly DueAgency[],
  year: number,
): Promise<ReadonlyMap<string, string>> {
  const places = new Map(agencies.map((agency) => [placeOf(agency), agency]));
  const days = new Map<string, string>();
  for (const [place, agency] of places) {
    const regions = [agency.regionCode, ...codesAbove(agency.regionCode)];
    days.set(place, await settingValue(db, dayOf[kindOf(agency)], { regions, year: year + 1 }));
  }
  return days;
}

function placeOf(agency: DueAgency): string {
  return `${kindOf(agency)} ${agency.regionCode}`;
}

function kindOf({ agencyName, kind }: DueAgency) {
  const is = publishingKind(agencyName, kind);
  return is === "unknown" ? "other" : is;
}
