import { recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { addRoles, ensurePerson, type RoleGiven } from "./data/save-person.ts";
import { withAccounts } from "./data/tables.ts";

/** Somebody of a demonstration (演示人员), who signs in by one click and has no password. */
export interface DemonstrationStaff {
  readonly account: string;
  readonly name: string;
  readonly roles: readonly RoleGiven[];
}

/** Adds the people of a demonstration who are not there yet; gives how many. */
export function addDemonstrationPeople(
  db: Queryable,
  people: readonly DemonstrationStaff[],
): Promise<number> {
  return withAccounts(db)
    .transaction()
    .execute(async (trx) => {
      let added = 0;
      for (const { account, name, roles } of people) {
        const { id, isNew } = await ensurePerson(trx, { account, name, isDemonstration: true });
        if (!isNew) continue;
        added += 1;
        await addRoles(trx, id, roles);
        const subject = { kind: "person", id };
        await recordEvents(trx, { actor: { kind: "system", name: "演示数据" } }, [
          { action: "person.added", subject, details: { account, name } },
        ]);
      }
      return added;
    });
}
