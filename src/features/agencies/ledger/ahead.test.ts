import { sql } from "kysely";
import { beforeEach, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import { undoImport } from "#platform/ledger/undo/undo-import.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testRooms } from "#tests/support/given-app.ts";
import { givenAgency, qinghe } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { registerOf } from "../data/register.ts";
import { waitingReorganisations } from "../data/reorganisations/find-reorganisations.ts";
import { lineageOf } from "../data/reorganisations/lineage.ts";
import { saveReorganisation } from "../data/reorganisations/save-reorganisation.ts";
import { carryOutDue } from "../reorganise/carry-out-due.ts";
import { agencyLedger } from "./agency-ledger.ts";
import { registerValues } from "./register-values.ts";

const given = givenDatabase();
const header = "名称,类别,曾用名,更名日期,撤销日期";

let count = 0;
let names: { readonly now: string; readonly next: string };
let id = 0;

beforeEach(async () => {
  count += 1;
  names = { now: `青禾县教育体育${count}局`, next: `青禾县教育${count}局` };
  id = await givenAgency(given.db, { name: names.now });
});

/** On 2026-11-30. */
function take(lines: readonly string[], columns = header) {
  const owner = { id: qinghe.code, name: qinghe.name };
  return importLines(given.db, { kind: agencyLedger, agency: 0 }, [columns, ...lines], { owner });
}

const due = (today: LocalDate) => carryOutDue(given.db, { rooms: testRooms.reorganise, today });

async function stored() {
  return await given.tables
    .selectFrom("agency")
    .select(["name", "dissolved_on"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

/** The agency as an export tells it. */
async function exported(): Promise<RowValues | undefined> {
  for await (const agencies of registerOf(given.db, qinghe.code)) {
    const found = agencies.find((agency) => agency.id === id);
    if (found) return registerValues(found);
  }
  return undefined;
}

const waiting = async () =>
  (await waitingReorganisations(given.db))
    .filter(({ sources }) => sources.includes(id))
    .map(({ kind, effectiveOn, newName }) => [kind, effectiveOn, newName]);

test("a new name of a day to come waits for it, and is told once by however many imports", async () => {
  const line = `${names.next},政府部门,${names.now},2027-01-01,`;
  expect((await take([line])).rows).toMatchObject({ changed: 1, failed: 0 });
  expect(await stored()).toMatchObject({ name: names.now });
  expect(await waiting()).toEqual([["rename", "2027-01-01", names.next]]);
  expect(await exported()).toMatchObject({
    name: names.next,
    formerName: names.now,
    renamedOn: "2027-01-01",
  });
  expect((await take([line])).rows).toMatchObject({ same: 1, changed: 0 });
  // A sheet of before says nothing against it.
  expect((await take([`${names.now},政府部门,,,`])).rows).toMatchObject({ same: 1, changed: 0 });

  await due("2026-12-31");
  expect(await stored()).toMatchObject({ name: names.now });
  await due("2027-01-01");
  expect(await stored()).toMatchObject({ name: names.next });
  expect((await take([line])).rows).toMatchObject({ same: 1, changed: 0 });
});

test("an end of a day to come waits for it; another sheet says another day, or none", async () => {
  await take([`${names.now},政府部门,,,2027-01-01`]);
  expect(await stored()).toMatchObject({ dissolved_on: null });
  expect(await waiting()).toEqual([["dissolve", "2027-01-01", null]]);
  expect(await exported()).toMatchObject({ dissolvedOn: "2027-01-01" });
  await take([`${names.now},政府部门,,,2027-02-01`]);
  expect(await waiting()).toEqual([["dissolve", "2027-02-01", null]]);
  await take([`${names.now},政府部门,,,`]);
  expect(await waiting()).toEqual([]);
  expect(await due("2027-03-01")).toBe(0);
});

test("another cell of the row is changed at once, and what waits goes on waiting", async () => {
  await take([`${names.next},政府部门,${names.now},2027-01-01,`]);
  const columns = "名称,类别,简称";
  expect((await take([`${names.now},政府部门,县教体局`], columns)).rows.changed).toBe(1);
  expect(await exported()).toMatchObject({ shortName: "县教体局", name: names.next });
  expect((await take([`${names.next},政府部门,县教育局`], columns)).rows.changed).toBe(1);
  expect(await exported()).toMatchObject({ shortName: "县教育局", name: names.next });
  expect(await stored()).toMatchObject({ name: names.now });
  expect(await waiting()).toEqual([["rename", "2027-01-01", names.next]]);
});

test("an end with a successor is not changed by a sheet that says another day", async () => {
  const heir = await givenAgency(given.db, { name: `青禾县承接${count}局` });
  await given.db.transaction().execute((trx) =>
    saveReorganisation(
      trx,
      {
        ...{ kind: "merge", effectiveOn: "2027-01-01", basis: null, sources: [id] },
        ...{ newName: null, targets: [{ agencyId: heir }], takesOver: 0, sourceStays: false },
      },
      "王一",
    ),
  );
  expect((await take([`${names.now},政府部门,,,2027-01-01`])).rows).toMatchObject({ same: 1 });
  const { errors } = await take([`${names.now},政府部门,,,2027-02-01`]);
  expect(errors).toMatchObject([
    { column: "撤销日期", message: expect.stringContaining("2027-01-01") },
  ]);
  expect(await waiting()).toEqual([["merge", "2027-01-01", null]]);
});

test("no row is put under an agency that has ended; one that stands there, or ended itself, may be", async () => {
  const over = `青禾县工业${count}局`;
  const columns = "名称,类别,主管部门,撤销日期";
  await take([`${over},政府部门,,2024-01-01`, `${names.now},政府部门,,`], columns);
  const { errors } = await take([`${names.now},政府部门,${over},`], columns);
  expect(errors).toMatchObject([
    { column: "主管部门", message: expect.stringContaining("已于 2024-01-01 撤销") },
  ]);
  const both = `青禾县机械${count}局`;
  expect((await take([`${both},政府部门,${over},2023-01-01`], columns)).rows.new).toBe(1);
  const overId = sql`(select id from agency where name = ${over})`;
  await sql`update agency set supervisor_id = ${overId} where id = ${id}`.execute(given.db);
  expect((await take([`${names.now},政府部门,${over},`], columns)).rows.same).toBe(1);
  // A sheet that ends it and puts somebody under it in one says two things.
  const ending = `青禾县商业${count}局`;
  const said = await take(
    [`${ending},政府部门,,2025-01-01`, `青禾县供销${count}社,政府部门,${ending},`],
    columns,
  );
  expect(said.errors).toHaveLength(1);
});

const formerNames = async () => (await lineageOf(given.db, id)).formerNames;

test("a name held twice keeps both its days; a sheet corrects the last, and is told once", async () => {
  const columns = "名称,类别,曾用名,更名日期";
  const lines = [
    `${names.next},政府部门,${names.now},2019-03-01`,
    `${names.now},政府部门,${names.next},2021-03-01`,
    `青禾县体育总${count}局,政府部门,${names.now},2024-03-01`,
  ];
  for (const line of lines) await take([line], columns);
  const before = [
    { name: names.next, until: "2021-03-01" },
    { name: names.now, until: "2019-03-01" },
  ];
  expect(await formerNames()).toEqual([{ name: names.now, until: "2024-03-01" }, ...before]);
  expect((await take(lines.slice(2), columns)).rows).toMatchObject({ same: 1 });
  await take([`青禾县体育总${count}局,政府部门,${names.now},2024-05-01`], columns);
  expect(await formerNames()).toEqual([{ name: names.now, until: "2024-05-01" }, ...before]);
  expect(await takeBackLast()).toMatchObject({ ok: true, value: { turnedBack: 1 } });
  expect(await formerNames()).toEqual([{ name: names.now, until: "2024-03-01" }, ...before]);
});

test("a second renaming that is taken back leaves no name that was not lost", async () => {
  const columns = "名称,类别,曾用名,更名日期";
  await take([`${names.next},政府部门,${names.now},2019-03-01`], columns);
  await take([`青禾县体育总${count}局,政府部门,${names.next},2024-03-01`], columns);
  expect(await takeBackLast()).toMatchObject({ ok: true, value: { turnedBack: 1 } });
  expect(await stored()).toMatchObject({ name: names.next });
  expect(await formerNames()).toEqual([{ name: names.now, until: "2019-03-01" }]);
});

test("an import that is taken back takes with it what it registered", async () => {
  const fresh = `青禾县新设${count}局`;
  await take([`${names.now},政府部门,,,2027-01-01`, `${fresh},政府部门,,,2027-01-01`]);
  expect(await takeBackLast()).toMatchObject({ ok: true, value: { removed: 1, turnedBack: 1 } });
  expect(await waiting()).toEqual([]);
});

/** Takes the last import back, on the day that it says it is of. */
async function takeBackLast() {
  const { rows } = await sql<{ readonly id: number }>`
    update ledger_import set imported_at = '2026-11-30T04:00:00Z'
    where id = (select max(id) from ledger_import) returning id`.execute(given.db);
  return await undoImport(given.db, {
    kind: agencyLedger,
    importId: rows[0]?.id ?? 0,
    of: { owners: "every", actor: { kind: "command-line" } },
    today: "2026-11-30",
    by: { actor: { kind: "command-line", name: "命令行" } },
    cipher: testCipher,
  });
}
