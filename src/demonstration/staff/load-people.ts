import {
  addDemonstrationPeople,
  demonstrationPeopleHeld,
  demonstrationSince,
  reviewLevelsOfAgency,
  secrecyWithLastLevel,
} from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { agencyPeople, standingAgencies } from "./agency-people.ts";
import { namedPeople, reviewOf } from "./people.ts";

/** Everybody: those who show a role each, then whoever else an agency needs. */
export const countyPeople = [...namedPeople, ...agencyPeople(namedPeople)];

/** Puts the county's people into their agencies, by the agencies' names, and sets how these review. */
export async function loadPeople(
  db: Queryable,
  agencies: ReadonlyMap<string, number>,
): Promise<number> {
  const people = countyPeople.map(({ roles, ...person }) => ({
    ...person,
    roles: roles.map(({ agency, role, level, section }) => {
      const agencyId = agencies.get(agency);
      if (agencyId === undefined) throw new Error(`the county has no ${agency}`);
      return { agencyId, role, level: level ?? null, section: section ?? null };
    }),
  }));
  const added = await addDemonstrationPeople(db, people);
  // Whoever is at home in the demonstration may set them otherwise.
  if (added > 0) await setReviews(db, agencies);
  return added;
}

async function setReviews(db: Queryable, agencies: ReadonlyMap<string, number>): Promise<void> {
  const by = { actor: { kind: "system", name: "演示数据" } } as const;
  for (const { name } of standingAgencies()) {
    const { agency, levels, isSecrecyWithLast } = reviewOf(name);
    const of = { of: "agency", id: agencies.get(agency) ?? 0 } as const;
    await setSetting(db, reviewLevelsOfAgency, { for: of, fromYear: 0, value: levels, by });
    const value = isSecrecyWithLast;
    await setSetting(db, secrecyWithLastLevel, { for: of, fromYear: 0, value, by });
  }
}

/** Whether all of them are there. */
export async function isPeopled(db: Queryable): Promise<boolean> {
  return (await demonstrationPeopleHeld(db)) >= countyPeople.length;
}

/** The day on which the demonstration stands: that of its people's first day, so that going on with it later changes nothing. */
export async function demonstrationDay(db: Queryable, today: LocalDate): Promise<LocalDate> {
  return (await demonstrationSince(db)) ?? today;
}
