import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { testCipher } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenCaseOfficer } from "#tests/support/requests/given-case-officer.ts";
import { sealEvidenceOfBefore } from "../../data/evidence.ts";
import { sealParties } from "../../seal-parties.ts";

const given = givenDatabase();
const desk = givenCaseOfficer(given);
const company = "甲食品公司";
let supervisor: Record<string, string>;
let number = 0;

beforeAll(async () => {
  const who = { account: "sup", role: "supervisor", agencyId: desk.agency } as const;
  supervisor = await givenSession(given.db, await givenPerson(given.db, who));
});

async function asked(): Promise<number> {
  number += 1;
  const id = await desk.register({
    number: `〔2026〕${number}号`,
    receivedOn: "2026-11-02",
    channel: "当面",
    applicantKind: "公民",
    subject: "采购合同",
  });
  const event = { type: "thirdPartyConsulted", on: "2026-11-09", ref: company };
  await desk.call("POST", `/api/requests/${id}/acts`, { seen: 0, event });
  return id;
}

async function stored(): Promise<string> {
  const { rows } = await sql<{ said: string }>`
    select coalesce(string_agg(to_jsonb(request_act)::text, ''), '') as said from request_act`.execute(
    given.db,
  );
  return rows[0]?.said ?? "";
}

test("whom an agency asks is named to who may read letters of the case, and stands nowhere in clear", async () => {
  const id = await asked();
  expect(await stored()).not.toContain(company);
  const { body } = await desk.call("GET", `/api/requests/${id}/handling`);
  expect(body.consultations).toMatchObject([{ ref: "对方1", party: company }]);
  expect(body.acts.at(-1)).toMatchObject({ event: { ref: "对方1" }, party: company });
  const seen = await desk.office.request(`/api/requests/${id}/handling`, { headers: supervisor });
  expect(seen.status).toBe(200);
  const text = await seen.text();
  expect(text).toContain("对方1");
  expect(text).not.toContain(company);
});

test("an act of before that has a name in its event is put right once the key is there", async () => {
  const id = await asked();
  await sql`alter table request_act drop constraint request_act_party_sealed`.execute(given.db);
  await sql`update request_act set party_sealed = null, event = jsonb_set(event, '{ref}', ${JSON.stringify(company)}::jsonb)
    where request_id = ${id} and jsonb_exists(event, 'ref')`.execute(given.db);
  await sealParties(given.db, () => undefined);
  expect(await stored()).toContain(company);
  await sealParties(given.db, () => testCipher);
  expect(await stored()).not.toContain(company);
  const { body } = await desk.call("GET", `/api/requests/${id}/handling`);
  expect(body.consultations).toMatchObject([{ ref: "对方1", party: company }]);
});

test("what shows an act stands sealed; why a third party objects is for who may read letters", async () => {
  const id = await asked();
  const reason = "张老三不同意，价格是商业秘密";
  const event = {
    ...{ type: "thirdPartyAnswered", on: "2026-11-16", ref: company, opinion: "objects" },
  };
  await desk.call("POST", `/api/requests/${id}/acts`, { seen: 3, event, evidence: reason });
  expect(await stored()).not.toContain("张老三");
  const { body } = await desk.call("GET", `/api/requests/${id}/handling`);
  expect(body.acts.at(-1)).toMatchObject({ evidence: reason });
  const seen = await desk.office.request(`/api/requests/${id}/handling`, { headers: supervisor });
  expect(await seen.text()).not.toContain("张老三");

  // Of a program of before, once the key is there.
  await sql`update request_act set evidence = ${reason}, evidence_sealed = null where request_id = ${id}`.execute(
    given.db,
  );
  await sealEvidenceOfBefore(given.db, () => undefined);
  expect(await stored()).toContain("张老三");
  await sealEvidenceOfBefore(given.db, () => testCipher);
  expect(await stored()).not.toContain("张老三");
  const again = await desk.call("GET", `/api/requests/${id}/handling`);
  expect(again.body.acts.at(-1)).toMatchObject({ evidence: reason });
});
