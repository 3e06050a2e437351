import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { holdersOf, signerOf } from "#features/accounts/index.ts";
import { givenReorganisation } from "#tests/support/agencies/given-reorganisation.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { asJson, givenOffice } from "#tests/support/given-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { givenToken } from "#tests/support/given-token.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { ledgerOfRoom } from "#tests/support/ledger/ledger-of-room.ts";

const given = givenDatabase();

/** A sports bureau that became part of a culture bureau, whose people are asked; a health bureau has nothing to do with it. */
const ids = { sports: 0, culture: 0, fitness: 0, health: 0 };
const people = { sports: 0, culture: 0, fitness: 0, health: 0, deputy: 0 };
let document = 0;
let token = {};

beforeAll(async () => {
  for (const [key, name] of [
    ["sports", "青禾县体育局"],
    ["culture", "青禾县文化局"],
    ["fitness", "青禾县健身局"],
    ["health", "青禾县卫生局"],
  ] as const) {
    ids[key] = await givenAgency(given.db, { name });
    people[key] = await givenPerson(given.db, {
      ...{ account: key, name: `${key}某`, role: "disclosure-head", agencyId: ids[key] },
    });
  }
  people.deputy = await givenPerson(given.db, {
    ...{ account: "deputy", role: "case-officer", agencyId: ids.sports },
  });
  await sql`insert into delegation (role_id, to_person_id, from_on, until_on)
    select id, ${people.deputy}, '2020-01-01', '2099-12-31' from person_role where person_id = ${people.sports}`.execute(
    given.db,
  );
  await importLines(given.db, { kind: await ledgerOfRoom("documents"), agency: ids.sports }, [
    "文号,标题,类型,制发日期,终止日期,终止方式",
    "青体〔2020〕1号,办法,行政规范性文件,2020-01-05,2021-01-05,废止",
  ]);
  const { rows } = await sql<{ readonly id: number }>`select id from normative_document`.execute(
    given.db,
  );
  document = rows[0]?.id ?? 0;
  token = await givenToken(given.db, { agencyId: ids.culture, permissions: ["documents.list"] });
});

const office = () => givenOffice(given.db);

async function sees(personId: number): Promise<number> {
  const headers = await givenSession(given.db, personId);
  return (await office().request(`/api/documents/${document}`, { headers })).status;
}

test("before it, nobody but its own people sees what an agency has", async () => {
  expect(await sees(people.sports)).toBe(200);
  expect(await sees(people.culture)).toBe(404);
});

describe("when an agency has become part of another", () => {
  beforeAll(async () => {
    await givenReorganisation(
      given.db,
      {
        ...{ kind: "split", effectiveOn: "2026-07-01", sources: [ids.sports] },
        targets: [{ agencyId: ids.fitness }, { agencyId: ids.culture }],
        takesOver: 1,
      },
      "2026-11-30",
    );
  });

  test("the people of the one that took over read, amend and sign what stayed, by their own roles", async () => {
    expect(await sees(people.culture)).toBe(200);
    const headers = await givenSession(given.db, people.culture);
    const voided = await office().request(
      `/api/documents/${document}/voiding`,
      asJson("POST", { because: "重复" }, headers),
    );
    expect(voided.status).toBe(204);
    const step = { agencyId: ids.sports, role: "disclosure-head", level: null } as const;
    const holders = (await holdersOf(given.db, step)).map(({ id }) => id);
    expect(holders).toEqual(expect.arrayContaining([people.culture, people.sports]));
    const { holds } = await signerOf(given.db, people.culture);
    expect(holds.map(({ agencyId }) => agencyId).sort()).toEqual([ids.culture, ids.sports].sort());
  });

  test("its own people are what they were there, and still see it", async () => {
    expect(await sees(people.sports)).toBe(200);
    const { holds } = await signerOf(given.db, people.sports);
    expect(holds).toContainEqual(
      expect.objectContaining({ agencyId: ids.culture, role: "disclosure-head" }),
    );
  });

  test("what was delegated goes with the role", async () => {
    const { holds } = await signerOf(given.db, people.deputy);
    expect(holds).toContainEqual(
      expect.objectContaining({
        agencyId: ids.culture,
        role: "disclosure-head",
        behalfOf: { id: people.sports, name: "sports某" },
      }),
    );
  });

  test("a successor that took nothing over, and everybody else, sees nothing of it", async () => {
    expect(await sees(people.fitness)).toBe(404);
    expect(await sees(people.health)).toBe(404);
  });

  test("a program's token reaches its own agency alone", async () => {
    const answer = await office().request(`/api/documents/${document}`, { headers: token });
    expect(answer.status).toBe(404);
  });

  test("who narrows the office to their own agency does not see the other, who narrows it to that one does", async () => {
    const headers = await givenSession(given.db, people.culture);
    const asFor = async (agency: number) =>
      (
        await office().request(`/api/documents/${document}`, {
          headers: { ...headers, "x-agency": `${agency}` },
        })
      ).status;
    expect(await asFor(ids.culture)).toBe(404);
    expect(await asFor(ids.sports)).toBe(200);
    expect(await asFor(ids.health)).toBe(403);
  });

  test("through two ends on end", async () => {
    await givenReorganisation(
      given.db,
      {
        ...{ kind: "merge", effectiveOn: "2026-10-01", sources: [ids.culture] },
        targets: [{ agencyId: ids.health }],
      },
      "2026-11-30",
    );
    expect(await sees(people.health)).toBe(200);
    expect(await sees(people.fitness)).toBe(404);
  });
});
