import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { contributedOf } from "#platform/feature/contribution.ts";
import { workbench } from "#platform/feature/office-places.ts";
import { givenReorganisation } from "#tests/support/agencies/given-reorganisation.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { afterMigrating } from "../after-migrating.ts";
import { contributes } from "../contributes.ts";

const given = givenDatabase();
const today = () => "2026-06-01" as const;
let office: ReturnType<typeof givenOffice>;
let administrator = 0;
let elsewhere = 0;
const ids = { county: 0, sports: 0, culture: 0, other: 0 };

beforeAll(async () => {
  office = givenOffice(given.db, { today });
  ids.county = await givenAgency(given.db, { name: "青禾县人民政府", kind: "government" });
  ids.sports = await givenAgency(given.db, { name: "青禾县体育局" });
  ids.culture = await givenAgency(given.db, { name: "青禾县文化局" });
  ids.other = await givenAgency(given.db, { name: "青禾县外局" });
  await sql`update agency set parent_id = ${ids.county} where id in (${ids.sports}, ${ids.culture})`.execute(
    given.db,
  );
  const role = "system-administrator";
  administrator = await givenPerson(given.db, { account: "sa", role, agencyId: ids.county });
  elsewhere = await givenPerson(given.db, { account: "sb", role, agencyId: ids.other });
});

const merge = () => ({
  ...{ kind: "merge", effectiveOn: "2026-07-01", basis: "县委办〔2026〕12号" },
  ...{ sources: [ids.sports], targets: [{ agencyId: ids.culture }], takesOver: 0 },
});

async function post(path: string, body: object, by = administrator) {
  const sent = asJson("POST", body, await givenSession(given.db, by));
  const answer = await office.request(`/api/reorganisations${path}`, sent);
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? null : JSON.parse(text) };
}

async function list(query = "", by = administrator) {
  const headers = await givenSession(given.db, by);
  const answer = await office.request(`/api/reorganisations${query}`, { headers });
  return ((await answer.json()) as { reorganisations: { id: number }[] }).reorganisations;
}

describe("a refusal names the field, the value and the remedy", () => {
  test.each([
    [{ targets: [{ agencyId: 999_999 }] }, "targets", "没有这个机构"],
    [{ sources: [1, 1].map(() => ids.sports) }, "sources", "写了两次"],
    [{ effectiveOn: "2206-07-01" }, "effectiveOn", "请核对年份"],
    [
      { targets: [{ agencyId: null, name: "青禾县外局", kind: "department" }] },
      "targets",
      "“青禾县外局”",
    ],
    [{ targets: [] }, "targets", "合并选一个"],
  ] as const)("%o", async (part, field, says) => {
    for (const path of ["/preview", ""]) {
      const fresh = "sources" in part ? { sources: [ids.sports, ids.sports] } : part;
      const { status, body } = await post(path, { ...merge(), ...fresh });
      expect(status).toBe(409);
      expect(body.field).toBe(field);
      expect(`${body.title}${body.detail}`).toContain(says);
    }
    expect(await list()).toEqual([]);
  });

  test("what is no reorganisation at all is 422", async () => {
    expect((await post("", { ...merge(), kind: "swap" })).status).toBe(422);
    expect((await post("", { ...merge(), effectiveOn: "2026-02-30" })).status).toBe(422);
  });
});

test("nobody reorganises agencies beyond their own, or sees what is registered of others", async () => {
  const refused = await post("", merge(), elsewhere);
  expect(refused).toMatchObject({ status: 409, body: { field: "sources" } });
  const { body } = await post("", merge());
  expect(await list()).toMatchObject([{ id: body.id, newName: null }]);
  expect(await list("", elsewhere)).toEqual([]);
  const cancel = { because: "推迟" };
  expect((await post(`/${body.id}/cancel`, cancel, elsewhere)).status).toBe(404);
  expect((await post(`/${body.id}/cancel`, {})).status).toBe(422);
  expect((await post(`/${body.id}/cancel`, cancel)).status).toBe(204);
  expect((await post(`/${body.id}/cancel`, cancel)).status).toBe(409);
  expect(await list("?state=waiting")).toEqual([]);
});

test("who administers one of two agencies that merge does not cancel it", async () => {
  const both = { ...merge(), kind: "merge", sources: [ids.other, ids.sports] } as const;
  const act = { ...both, effectiveOn: "2026-07-01" } as const;
  const { id } = await givenReorganisation(given.db, act, today());
  const because = { because: "推迟" };
  for (const by of [administrator, elsewhere]) {
    expect((await post(`/${id}/cancel`, because, by)).status).toBe(404);
  }
  await sql`delete from agency_reorganisation_party where reorganisation_id = ${id}`.execute(
    given.db,
  );
  await sql`delete from agency_reorganisation where id = ${id}`.execute(given.db);
});

test("a renaming is registered with its name, waits on the desk, and is done at the next start after its day", async () => {
  const rename = {
    ...merge(),
    kind: "rename",
    targets: [],
    takesOver: null,
    newName: "青禾县体育和健康局",
  };
  expect(await post("", rename)).toMatchObject({ status: 201, body: { isCarriedOut: false } });
  const [part] = contributedOf(contributes)(workbench);
  const scope = agencyScope({ kind: "operator" });
  const desk = () => part?.awaiting(given.db, { personId: administrator, scope, today: today() });
  expect(await desk()).toMatchObject([
    { state: "late", count: 0 },
    {
      state: "due",
      count: 1,
      first: [{ title: "青禾县体育局更名为青禾县体育和健康局", dueOn: "2026-07-01" }],
    },
  ]);
  const program = { reorganise: testRooms.reorganise, today: "2026-07-03" } as const;
  await afterMigrating(given.db, { ...program, cipher: () => undefined });
  const headers = await givenSession(given.db, administrator);
  const answer = await office.request(`/api/agencies/${ids.sports}`, { headers });
  expect(await answer.json()).toMatchObject({
    name: "青禾县体育和健康局",
    lineage: { formerNames: [{ name: "青禾县体育局", until: "2026-07-01" }] },
  });
  expect(await desk()).toMatchObject([{ count: 0 }, { count: 0 }]);
});
