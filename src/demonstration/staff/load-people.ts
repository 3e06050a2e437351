import { addDemonstrationPeople, demonstrationPeopleHeld } from "#features/accounts/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { countyPeople } from "./people.ts";

/** Puts the county's people into their agencies, by the agencies' names. */
export function loadPeople(db: Queryable, agencies: ReadonlyMap<string, number>): Promise<number> {
  const people = countyPeople.map(({ roles, ...person }) => ({
    ...person,
    roles: roles.map(({ agency, role, level, section }) => {
      const agencyId = agencies.get(agency);
      if (agencyId === undefined) throw new Error(`the county has no ${agency}`);
      return { agencyId, role, level: level ?? null, section: section ?? null };
    }),
  }));
  return addDemonstrationPeople(db, people);
}

/** Whether all of them are there. */
export async function isPeopled(db: Queryable): Promise<boolean> {
  return (await demonstrationPeopleHeld(db)) >= countyPeople.length;
}
