import { sql } from "kysely";
import { beforeEach, describe, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { givenReorganisation } from "#tests/support/agencies/given-reorganisation.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { lineageOf } from "../data/reorganisations/lineage.ts";
import { agenciesUnder } from "../data/tree/agencies-under.ts";

const given = givenDatabase();
const on = "2026-07-01";

let count = 0;
let county = 0;
let bureau = 0;
let heir = 0;
const named = (word: string) => `青禾县${word}${count}局`;

beforeEach(async () => {
  count += 1;
  county = await givenAgency(given.db, { name: `青禾${count}县人民政府`, kind: "government" });
  bureau = await givenAgency(given.db, { name: named("建设") });
  heir = await givenAgency(given.db, { name: named("住房") });
  await under(county, bureau, heir);
});

async function under(parent: number, ...ids: readonly number[]): Promise<void> {
  await sql`update agency set parent_id = ${parent} where id = any (${[...ids]}::integer[])`.execute(
    given.db,
  );
}

async function agency(id: number) {
  const { rows } = await sql<{
    readonly name: string;
    readonly dissolvedOn: LocalDate | null;
    readonly parentId: number | null;
    readonly kind: string;
  }>`select name, dissolved_on as "dissolvedOn", parent_id as "parentId", kind from agency
    where id = ${id}`.execute(given.db);
  return rows[0];
}

const idOf = async (name: string) => {
  const { rows } = await sql<{ readonly id: number }>`
    select id from agency where name = ${name}`.execute(given.db);
  return rows[0]?.id ?? 0;
};

const make = (word: string) => ({ agencyId: null, name: named(word), kind: "department" }) as const;

const split = { kind: "split", effectiveOn: on } as const;
const merge = { kind: "merge", effectiveOn: on } as const;
const dissolve = { kind: "dissolve", effectiveOn: on } as const;

describe("a split", () => {
  test("ends the agency, makes those that are new where it stood, and names all of them", async () => {
    const targets = [{ agencyId: heir }, make("城管")];
    await givenReorganisation(given.db, { ...split, sources: [bureau], targets }, on);
    expect(await agency(bureau)).toMatchObject({ dissolvedOn: on });
    const made = await idOf(named("城管"));
    expect(await agency(made)).toMatchObject({ parentId: county, kind: "department" });
    const { successors } = await lineageOf(given.db, bureau);
    expect(successors).toEqual([
      { id: heir, name: named("住房"), on, kind: "split" },
      { id: made, name: named("城管"), on, kind: "split" },
    ]);
  });

  test("may leave the agency in being, and then nothing moves", async () => {
    await sql`insert into person (account, name) values (${`p${count}`}, '张三')`.execute(given.db);
    await sql`insert into person_role (person_id, agency_id, role)
      select id, ${bureau}, 'case-officer' from person where account = ${`p${count}`}`.execute(
      given.db,
    );
    const given_ = { ...split, sources: [bureau], targets: [make("城管")], sourceStays: true };
    await givenReorganisation(given.db, given_, on);
    expect(await agency(bureau)).toMatchObject({ dissolvedOn: null });
    const made = await idOf(named("城管"));
    expect((await lineageOf(given.db, made)).predecessors).toMatchObject([
      { id: bureau, kind: "split" },
    ]);
    const { rows } = await sql<{ readonly agency: number }>`
      select agency_id as agency from person_role where ended_at is null`.execute(given.db);
    expect(rows).toEqual([{ agency: bureau }]);
  });
});

describe("an end", () => {
  test("without a successor leaves all that there is where it is", async () => {
    await givenReorganisation(given.db, { ...dissolve, sources: [bureau] }, on);
    expect(await agency(bureau)).toMatchObject({ dissolvedOn: on });
    expect((await lineageOf(given.db, bureau)).successors).toEqual([]);
  });

  test("puts those below under the successor, by their days", async () => {
    const station = await givenAgency(given.db, { name: named("质监站") });
    await under(bureau, station);
    const targets = [{ agencyId: heir }];
    await givenReorganisation(given.db, { ...dissolve, sources: [bureau], targets }, on);
    expect(await agency(station)).toMatchObject({ parentId: heir });
    const treeOn = async (day: LocalDate, agencyId: number) =>
      (await agenciesUnder(given.db, { agencyId, on: day, scope: "whole" })).map(({ id }) => id);
    expect(await treeOn("2025-12-31", bureau)).toContain(station);
    expect(await treeOn("2026-12-31", heir)).toContain(station);
    expect(await treeOn("2026-12-31", county)).toEqual(expect.arrayContaining([bureau, heir]));
    expect(await treeOn("2027-12-31", county)).not.toContain(bureau);
  });

  test("gives those it supervised to the successor, but none that ended before; its sections have their last day", async () => {
    const [school, gone] = [
      await givenAgency(given.db, { name: named("学校") }),
      await givenAgency(given.db, { name: named("旧校") }),
    ];
    await sql`update agency set supervisor_id = ${bureau} where id in (${school}, ${gone})`.execute(
      given.db,
    );
    await sql`update agency set parent_id = ${bureau}, dissolved_on = '2020-01-01' where id = ${gone}`.execute(
      given.db,
    );
    await sql`insert into agency_section (agency_id, name, match_name, place, from_on, until_on)
      select agency_id, name, name, place, from_on::date, until_on::date from (values
        (${bureau}::integer, '办公室', 1, '2020-01-01', null),
        (${bureau}, '基建科', 2, '2020-01-01', '2021-12-31'), (${heir}, '办公室', 1, null, null)
      ) as given (agency_id, name, place, from_on, until_on)`.execute(given.db);
    await givenReorganisation(
      given.db,
      { ...merge, sources: [bureau], targets: [{ agencyId: heir }] },
      on,
    );
    const { rows } = await sql<{ readonly over: readonly (number | null)[] }>`
      select array[parent_id, supervisor_id] as over from agency where id in (${school}, ${gone})
      order by id`.execute(given.db);
    expect(rows.map(({ over }) => over)).toEqual([
      [null, heir],
      [bureau, bureau],
    ]);
    const sections = await sql<{ readonly day: string | null }>`
      select until_on as day from agency_section where agency_id in (${bureau}, ${heir})
      order by agency_id, place`.execute(given.db);
    expect(sections.rows.map(({ day }) => day)).toEqual(["2026-06-30", "2021-12-31", null]);
  });

  test("without a successor puts them under who stood over it; no successor comes under itself", async () => {
    const station = await givenAgency(given.db, { name: named("质监站") });
    await under(bureau, station, heir);
    await givenReorganisation(
      given.db,
      { ...merge, sources: [bureau], targets: [{ agencyId: heir }] },
      on,
    );
    expect(await agency(heir)).toMatchObject({ parentId: county });
    expect(await agency(station)).toMatchObject({ parentId: heir });
    await givenReorganisation(
      given.db,
      { ...dissolve, effectiveOn: "2026-08-01", sources: [heir] },
      "2026-08-01",
    );
    expect(await agency(station)).toMatchObject({ parentId: county });
  });
});

describe("several into one that is made", () => {
  test("all are its predecessors, and their open work is its own", async () => {
    const other = await givenAgency(given.db, { name: named("规划") });
    const targets = [make("住建")];
    await givenReorganisation(given.db, { ...merge, sources: [bureau, other], targets }, on);
    const made = await idOf(named("住建"));
    const { predecessors } = await lineageOf(given.db, made);
    expect(predecessors.map(({ id }) => id)).toEqual([bureau, other]);
    const { rows } = await sql<{ readonly id: number }>`
      select predecessor_id as id from agency_stand_in where agency_id = ${made} order by 1`.execute(
      given.db,
    );
    expect(rows.map(({ id }) => id)).toEqual([bureau, other]);
  });
});

describe("the end of a year", () => {
  test.each([
    ["2026-12-31", [2026]],
    ["2027-01-01", [2026, 2027]],
  ] as const)("an agency that ends on %s has a part in the trees of %o", async (day, years) => {
    await givenReorganisation(given.db, { ...dissolve, effectiveOn: day, sources: [bureau] }, day);
    const asked = [2026, 2027].map(async (year) => {
      const last = `${year}-12-31` as LocalDate;
      const tree = await agenciesUnder(given.db, { agencyId: county, on: last, scope: "whole" });
      return tree.some(({ id }) => id === bureau) ? [year] : [];
    });
    expect((await Promise.all(asked)).flat()).toEqual(years);
  });
});

test("a successor of long ago that is no more hands on to its own", async () => {
  const last = await givenAgency(given.db, { name: named("城建") });
  const past = { ...merge, effectiveOn: "2024-03-01" } as const;
  await givenReorganisation(
    given.db,
    { ...past, sources: [heir], targets: [{ agencyId: last }] },
    on,
  );
  await sql`insert into disclosure_request (agency_id, number, key, received_on, applicant_kind, subject,
      is_from_ledger, is_of_office, is_incomplete, untold, calendar)
    values (${bureau}, '1', '1', '2026-06-20', 'natural', '规划', true, false, true, '{}', 'x')`.execute(
    given.db,
  );
  const earlier = { ...merge, effectiveOn: "2023-03-01" } as const;
  await givenReorganisation(
    given.db,
    { ...earlier, sources: [bureau], targets: [{ agencyId: heir }] },
    on,
  );
  const { rows } = await sql<{ readonly agency: number }>`
    select agency_id as agency from disclosure_request where subject = '规划'
      and number like '1（%' and agency_id = ${last}`.execute(given.db);
  expect(rows).toHaveLength(1);
});
