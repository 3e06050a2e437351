import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { givenReorganisation } from "#tests/support/agencies/given-reorganisation.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { givenPerson } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { lineageOf } from "../data/reorganisations/lineage.ts";
import { listReorganisations } from "../data/reorganisations/list-reorganisations.ts";
import { nameInYear } from "../data/reorganisations/successors-column.ts";
import { searchAgencies } from "../data/search-agencies.ts";
import type { Reorganisation } from "../domain/reorganisation/reorganisation.ts";
import { cancelReorganisation } from "./cancel-reorganisation.ts";
import { carryOutDue } from "./carry-out-due.ts";
import { previewReorganisation } from "./preview-reorganisation.ts";

const given = givenDatabase();
const scope = agencyScope({ kind: "operator" });
const by = { actor: { kind: "person", id: "7", name: "王一" } } as const;
const rooms = testRooms.reorganise;
const on = "2026-07-01";

let count = 0;
let sports = 0;
let culture = 0;
let names: { readonly sports: string; readonly culture: string };

beforeEach(async () => {
  count += 1;
  names = { sports: `青禾县体育${count}局`, culture: `青禾县文化${count}局` };
  sports = await givenAgency(given.db, { name: names.sports });
  culture = await givenAgency(given.db, { name: names.culture });
});

const merge = (): Reorganisation => ({
  kind: "merge",
  effectiveOn: on,
  basis: "青禾县机构改革方案（县委办〔2026〕12号）",
  sources: [sports],
  newName: null,
  targets: [{ agencyId: culture }],
  takesOver: 0,
  sourceStays: false,
});
const rename = (newName: string): Reorganisation => ({
  ...merge(),
  ...{ kind: "rename", targets: [], takesOver: null, newName },
});

const register = (asked: Reorganisation, today: LocalDate = "2026-06-01") =>
  givenReorganisation(given.db, asked, today);

const due = (today: LocalDate) => carryOutDue(given.db, { rooms, today });

async function agency(id: number) {
  return await given.tables
    .selectFrom("agency")
    .select(["name", "dissolved_on", "parent_id"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

async function givenRequest(agencyId: number, number: string, repliedOn: string | null = null) {
  const { rows } = await sql<{ readonly id: number }>`
    insert into disclosure_request (agency_id, number, key, received_on, applicant_kind, subject, result,
      verdict, replied_on, is_from_ledger, is_of_office, is_incomplete, untold, calendar)
    values (${agencyId}, ${number}, ${number}, '2026-06-20', 'natural', '规划', ${repliedOn && "granted"},
      ${repliedOn && "onTime"},       ${repliedOn}, true, false, true, '{}', 'x') returning id`.execute(
    given.db,
  );
  return rows[0]?.id ?? 0;
}

async function requestsOf(agencyId: number) {
  const { rows } = await sql<{ readonly number: string }>`
    select number from disclosure_request where agency_id = ${agencyId} order by id`.execute(
    given.db,
  );
  return rows.map(({ number }) => number);
}

describe("a merge registered ahead", () => {
  test("changes nothing before its day, all of it on its day, and nothing when it is done again", async () => {
    await givenRequest(sports, "〔2026〕1号", "2026-06-25");
    await givenRequest(sports, "〔2026〕2号");
    await givenRequest(culture, "〔2026〕2号");
    expect(await register(merge())).toEqual({ id: expect.any(Number), isCarriedOut: false });
    expect(await due("2026-06-30")).toBe(0);
    expect(await agency(sports)).toMatchObject({ dissolved_on: null });
    expect(await requestsOf(sports)).toHaveLength(2);

    expect(await kindsRaised(given.db, () => due(on))).toEqual(["agencies"]);
    expect(await agency(sports)).toMatchObject({ dissolved_on: on });
    expect(await requestsOf(sports)).toEqual(["〔2026〕1号"]);
    expect(await requestsOf(culture)).toEqual([`〔2026〕2号（原${names.sports}）`, "〔2026〕2号"]);
    expect(await lineageOf(given.db, sports)).toMatchObject({
      successors: [{ id: culture, on, kind: "merge" }],
    });
    expect(await lineageOf(given.db, culture)).toMatchObject({
      predecessors: [{ id: sports, on, kind: "merge" }],
    });

    const before = await everything();
    expect(await due(on)).toBe(0);
    expect(await due("2026-07-02")).toBe(0);
    expect(await everything()).toEqual(before);
  });

  test("holds on the first start after its day, from its day", async () => {
    await register(merge());
    expect(await due("2026-07-09")).toBe(1);
    expect(await agency(sports)).toMatchObject({ dissolved_on: on });
  });

  test("is cancelled before its day with a reason, and then never holds", async () => {
    const { id } = await register(merge());
    const cancel = () =>
      given.db
        .transaction()
        .execute((trx) => cancelReorganisation(trx, { by, scope }, { id, because: "方案推迟" }));
    expect(await cancel()).toEqual({ ok: true, value: undefined });
    expect(await due(on)).toBe(0);
    expect(await agency(sports)).toMatchObject({ dissolved_on: null });
    expect(await cancel()).toEqual({ ok: false, error: { kind: "cancelled" } });
    const [line] = await listReorganisations(given.db, scope, { agency: sports, limit: 5 });
    expect(line).toMatchObject({ cancelledBy: "王一", cancelledBecause: "方案推迟" });
  });

  test("that holds is not cancelled", async () => {
    const { id } = await register(merge(), on);
    const cancelled = await given.db
      .transaction()
      .execute((trx) => cancelReorganisation(trx, { by, scope }, { id, because: "错了" }));
    expect(cancelled).toEqual({ ok: false, error: { kind: "carried-out" } });
  });

  test("that has become unlawful waits with the reason, and keeps nobody else back", async () => {
    await register(merge());
    const other = await givenAgency(given.db, { name: `青禾县民政${count}局` });
    await register({
      ...merge(),
      kind: "dissolve",
      sources: [other],
      targets: [],
      takesOver: null,
    });
    await sql`update agency set dissolved_on = '2026-06-15' where id = ${culture}`.execute(
      given.db,
    );
    expect(await due(on)).toBe(1);
    expect(await agency(other)).toMatchObject({ dissolved_on: on });
    const [line] = await listReorganisations(given.db, scope, { agency: sports, limit: 5 });
    expect(line?.heldUpBecause).toBe(`“${names.culture}”已于 2026-06-15 撤销`);
    const events = () => eventsOf(line?.id ?? 0, "reorganisation.held-up");
    expect(await events()).toBe(1);
    await due("2026-07-02");
    expect(await events()).toBe(1);
  });
});

test("what stops halfway leaves nothing behind, is told to others, and is carried out the next time", async () => {
  await givenRequest(sports, "〔2026〕5号");
  await register(merge());
  const before = await everything();
  const breaking = [
    ...rooms,
    {
      name: "断电",
      effects: async () => [],
      takeOver: async () => {
        throw new Error("the power failed");
      },
    },
  ];
  await expect(carryOutDue(given.db, { rooms: breaking, today: on })).rejects.toThrow("power");
  expect(await everything()).toEqual(before);
  expect(await due(on)).toBe(1);
  expect(await requestsOf(culture)).toHaveLength(1);
});

test("two programs that start at once carry an act out once", async () => {
  const { id } = await register(merge());
  const counts = await Promise.all([due(on), due(on), due(on)]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1);
  expect(await eventsOf(id, "reorganisation.carried-out")).toBe(1);
});

test("nothing is registered of days when an agency had not received another, or was not there yet", async () => {
  await register(merge(), on);
  const end = { kind: "dissolve", targets: [], takesOver: null, effectiveOn: on } as const;
  await expect(register({ ...merge(), ...end, sources: [culture] }, on)).rejects.toThrow(
    '"before-receiving","field":"effectiveOn"',
  );
  await sql`update agency set founded_on = '2026-07-02' where id = ${culture}`.execute(given.db);
  await expect(
    register({ ...rename(`青禾县文体${count}局`), sources: [culture] }, on),
  ).rejects.toThrow('"not-yet","field":"sources"');
});

test("an act whose day has come holds at once", async () => {
  expect(await register(merge(), on)).toMatchObject({ isCarriedOut: true });
  expect(await agency(sports)).toMatchObject({ dissolved_on: on });
});

test("a renaming holds from its day: until then the old name stands, and then it is found by both", async () => {
  const name = `青禾县体育和健康${count}局`;
  await register(rename(name));
  await due("2026-06-30");
  expect(await agency(sports)).toMatchObject({ name: names.sports });
  await due(on);
  expect(await agency(sports)).toMatchObject({ name });
  expect(await lineageOf(given.db, sports)).toMatchObject({
    formerNames: [{ name: names.sports, until: on }],
  });
});

test("a name that is held twice is kept twice, and each year has the name of its time", async () => {
  const other = `青禾县文体${count}局`;
  const last = `青禾县文旅${count}局`;
  for (const [day, name] of [
    ["2023-03-01", other],
    ["2024-03-01", names.sports],
    ["2025-03-01", last],
  ] as const) {
    await register({ ...rename(name), effectiveOn: day }, day);
  }
  expect((await lineageOf(given.db, sports)).formerNames).toEqual([
    { name: names.sports, until: "2025-03-01" },
    { name: other, until: "2024-03-01" },
    { name: names.sports, until: "2023-03-01" },
  ]);
  const { rows } = await sql<{ readonly name: string }>`
    select ${nameInYear("year")} as name from agency, generate_series(2022, 2025) as asked (year)
    where agency.id = ${sports} order by year`.execute(given.db);
  expect(rows.map(({ name }) => name)).toEqual([names.sports, other, names.sports, last]);
  const { agencies } = await searchAgencies(given.db, [names.sports], { offset: 0, limit: 5 });
  expect(agencies).toMatchObject([{ id: sports, formerly: [names.sports] }]);
});

test("what a reorganisation would do is told before, and only looked at", async () => {
  await givenRequest(sports, "〔2026〕3号");
  await givenRequest(sports, "〔2026〕4号", "2026-06-25");
  await givenPerson(given.db, { account: `p${count}`, role: "case-officer", agencyId: sports });
  const before = await everything();
  const preview = await previewReorganisation(
    given.db,
    { scope, rooms, today: "2026-06-01" },
    merge(),
  );
  if (!preview.ok) return expect.unreachable();
  const [giving] = preview.value.giving;
  expect(giving).toMatchObject({ from: { name: names.sports }, to: names.culture });
  expect(giving?.effects).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ room: "依申请公开", count: 1, becomes: "moves" }),
      expect.objectContaining({ room: "依申请公开", count: 1, becomes: "stays" }),
      expect.objectContaining({ room: "人员与权限", what: "人员", count: 1, becomes: "moves" }),
    ]),
  );
  expect(await everything()).toEqual(before);
});

async function everything() {
  const { rows } = await sql`select (select jsonb_agg(agency order by id) from agency) as agencies,
    (select jsonb_agg(r order by id) from disclosure_request r) as requests,
    (select jsonb_agg(r order by id) from agency_reorganisation r) as acts,
    (select jsonb_agg(s) from agency_succession s) as successions,
    (select count(*) from audit_event) as events`.execute(given.db);
  return rows;
}

async function eventsOf(id: number, action: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from audit_event
    where subject_kind = 'reorganisation' and subject_id = ${`${id}`} and action = ${action}`.execute(
    given.db,
  );
  return rows[0]?.count ?? 0;
}
