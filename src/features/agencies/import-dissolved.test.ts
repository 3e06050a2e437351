import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { kindsRaised } from "#tests/support/kinds-raised.ts";
import { waitingReorganisations } from "./data/reorganisations/find-reorganisations.ts";
import { importDissolved } from "./import-dissolved.ts";
import { placeAgencies } from "./place-agencies.ts";

const given = givenDatabase();
const header = "地区代码,机关名称,撤销日期,承接机关";
let gone: number;
let next: number;

beforeAll(async () => {
  gone = await givenAgency(given.db, { name: "青禾县扶贫开发办公室" });
  next = await givenAgency(given.db, { name: "青禾县乡村振兴局" });
});

const by = { actor: { kind: "command-line", name: "命令行" } } as const;
const taken = (text: string) =>
  importDissolved(given.db, text, { rooms: testRooms.reorganise, today: "2026-11-30", by });

async function stored(id: number) {
  const row = await given.tables
    .selectFrom("agency")
    .leftJoin("agency_succession", "predecessor_id", "id")
    .select(["dissolved_on", "successor_id", "place"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row;
}

test("every line that cannot be used is named, and nothing is taken over", async () => {
  const text = `${header}
330199,青禾县扶贫开发办公室,2021-06-01,青禾县乡村振兴局
330199,青禾县扶贫办,2021-06-01,
330198,青禾县扶贫开发办公室,2021-06-01,
330199,青禾县扶贫开发办公室,2021年6月,青禾县扶贫开发办公室`;
  expect(await taken(text)).toEqual({
    ok: false,
    error: [
      { kind: "no-agency", line: 3, region: "330199", name: "青禾县扶贫办" },
      { kind: "no-agency", line: 4, region: "330198", name: "青禾县扶贫开发办公室" },
      { kind: "own-successor", line: 5, name: "青禾县扶贫开发办公室" },
      { kind: "bad-date", line: 5, value: "2021年6月" },
    ],
  });
  expect((await stored(gone)).dissolved_on).toBeNull();
});

test("the day and who took over are kept; another table corrects them", async () => {
  const table = (line: string) => taken(`${header}\n${line}\n`);
  const raised = await kindsRaised(given.db, async () => {
    const imported = await table("330199,青禾县扶贫开发办公室,2021-06-01,青禾县乡村振兴局");
    expect(imported).toEqual({ ok: true, value: 1 });
  });
  expect(raised).toEqual(["agencies"]);
  expect(await stored(gone)).toMatchObject({ dissolved_on: "2021-06-01", successor_id: next });
  await table("330199,青禾县扶贫开发办公室,2021-05-25,");
  expect(await stored(gone)).toMatchObject({ dissolved_on: "2021-05-25", successor_id: null });
});

test("an end of a day to come waits for it; told again the same is registered once, another in its place", async () => {
  const waiting = async () =>
    (await waitingReorganisations(given.db)).map(({ effectiveOn, targets }) => [
      effectiveOn,
      targets.length,
    ]);
  const line = (day: string, heir = "") =>
    taken(`${header}\n330199,青禾县乡村振兴局,${day},${heir}`);
  await line("2026-12-31");
  await line("2026-12-31");
  expect(await waiting()).toEqual([["2026-12-31", 0]]);
  expect((await stored(next)).dissolved_on).toBeNull();
  const refused = await line("2027-01-01", "青禾县扶贫开发办公室");
  expect(refused).toMatchObject({ ok: false, error: [{ kind: "refused", line: 2 }] });
  expect(await waiting()).toEqual([["2026-12-31", 0]]);
  await line("2027-01-01");
  expect(await waiting()).toEqual([["2027-01-01", 0]]);
});

test("agencies without a place get theirs, once", async () => {
  await given.tables.updateTable("agency").set({ place: null }).execute();
  const place = async () => expect(await placeAgencies(given.db)).toBe(2);
  expect(await kindsRaised(given.db, place)).toEqual(["agencies"]);
  expect(await placeAgencies(given.db)).toBe(0);
  expect((await stored(next)).place).toBe((await stored(gone)).place);
});
