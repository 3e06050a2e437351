import { expect, test } from "vitest";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { listEvents } from "./list-events.ts";
import { withAccounts } from "./tables.ts";

const given = givenDatabase();

test("an auditor sees events of the agency and of its people, the latest first, and no others", async () => {
  const own = await givenAgency(given.db, { name: "甲局" });
  const other = await givenAgency(given.db, { name: "乙局" });
  const mine = await givenPerson(given.db, { account: "mine", agencyId: own });
  const foreign = await givenPerson(given.db, { account: "foreign", agencyId: other });
  const person = (id: number) => ({ action: "session.begun", subject: { kind: "person", id } });
  const token = (agencyId: number) => ({
    ...{ action: "token.made", subject: { kind: "token", id: agencyId }, agencyId },
  });
  const by = { actor: { kind: "system", name: "试验" } } as const;
  const events = [person(mine), person(foreign), token(own), token(other)];
  await given.db.transaction().execute((trx) => recordEvents(trx, by, events));
  const list = async (asked: { readonly after?: number; readonly limit: number }) => {
    const actor = { kind: "person", id: 1, name: "审计", agencies: [own] } as const;
    const found = await listEvents(withAccounts(given.db), agencyScope(actor), asked);
    return found.map(({ id, action, subjectId }) => ({ id, what: `${action} ${subjectId}` }));
  };
  const all = await list({ limit: 10 });
  expect(all.map(({ what }) => what)).toEqual([`token.made ${own}`, `session.begun ${mine}`]);
  const first = all[0]?.id ?? 0;
  expect(await list({ after: first, limit: 10 })).toEqual(all.slice(1));
});
