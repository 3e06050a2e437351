import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { undoImport } from "#platform/ledger/undo/undo-import.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import { untilWaiting } from "#tests/support/running/until-waiting.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { figures } from "../figures/index.ts";
import { disputeLedger } from "./dispute-ledger.ts";

const given = givenDatabase();
let agency: number;

beforeAll(async () => {
  agency = await givenAgency(given.db, { name: "青禾县林业局", kind: "department" });
});

const header = "案号,类型,立案日期,审结日期,结果,仅作为复议机关的共同被告";
const imported = (...lines: readonly string[]) =>
  importLines(given.db, { kind: disputeLedger, agency }, lines);
const asked = (year: number) => ({
  scope: agencyScope({ kind: "operator" }),
  agency,
  regions: [],
  agencies: [agency],
  year,
  today: "2026-11-30" as const,
});
const counted = async (year: number) => {
  const values = await readFigures(given.db, figures, asked(year));
  return Object.fromEntries([...values].filter(([, value]) => value !== 0));
};

test("table four counts disputes by the year of filing and their state when it ended", async () => {
  const { rows, errors } = await imported(
    header,
    "复〔2023〕1号,行政复议,2023-12-31,2024-01-02,维持,",
    "复〔2024〕1号,复议,2024-01-01,2024-12-31,撤销,",
    "复〔2024〕2号,行政复议,2024-06-01,2025-01-01,结果维持,否",
    "行初12,未经复议直接起诉,2024-07-01,,,",
    "行初13,复议后起诉,2024-07-02,2024-08-01,准予撤诉,",
    "行初14,复议后起诉,2024-07-03,,,是",
  );
  expect([rows.new, errors]).toEqual([6, []]);
  expect(await counted(2024)).toEqual({
    "t4.review.corrected": 1,
    "t4.review.pending": 1,
    "t4.review.total": 2,
    "t4.direct.pending": 1,
    "t4.direct.total": 1,
    "t4.afterReview.other": 1,
    "t4.afterReview.total": 1,
    "disputes.filed": 4,
    "disputes.corrected": 1,
  });
  expect(await counted(2023)).toMatchObject({ "t4.review.pending": 1, "t4.review.total": 1 });
  expect(await counted(2025)).toEqual({});
});

test("a figure opens by type, in the order of the table", async () => {
  const filed = figures.find(({ key }) => key === "disputes.filed");
  const type = filed?.source.dimensions.find(({ code }) => code === "type");
  const parts = filed && type && (await readBreakdown(given.db, filed, type, asked(2024)));
  expect(parts).toEqual([
    { name: "行政复议", value: 2 },
    { name: "未经复议直接起诉", value: 1 },
    { name: "复议后起诉", value: 1 },
  ]);
});

test("where it is set so, disputes open on 1 January count too", async () => {
  await given.tables
    .insertInto("setting_value")
    .values({
      name: "disputes.carriedIn",
      of: "agency",
      place: String(agency),
      from_year: 2025,
      value: JSON.stringify(true),
    })
    .execute();
  expect(await counted(2025)).toEqual({
    "t4.review.upheld": 1,
    "t4.review.total": 1,
    "t4.direct.pending": 1,
    "t4.direct.total": 1,
    "disputes.filed": 2,
  });
  expect(await counted(2024)).toMatchObject({ "disputes.filed": 4 });
});

test("an export comes back unchanged", async () => {
  const rows = await exportedRows(given.db, { kind: disputeLedger, agency }, 2024);
  expect(rows).toHaveLength(5);
  const codes = disputeLedger.columns.map(({ code }) => code);
  const lines = rows.map((row) => codes.map((code) => row[code] ?? "").join(","));
  expect((await imported(codes.join(","), ...lines)).rows).toMatchObject({ same: 5, changed: 0 });
});

test("what contradicts itself is refused, a late answer told", async () => {
  const { errors } = await imported(
    "案号,类型,立案日期,收到答复通知日期,提交答复日期,审结日期,结果,仅作为复议机关的共同被告",
    "〔2024〕21号,行政复议,2024-02-01,,,2024-03-01,,",
    "〔2024〕22号,行政复议,2024-02-01,,,,维持,",
    "〔2024〕23号,行政复议,2024-02-01,,,2024-01-31,维持,",
    "〔2024〕24号,行政复议,2024-02-01,2024-02-05,2024-02-04,,,",
    "〔2024〕25号,行政复议,2024-02-01,,,,,是",
    "复〔2024〕1号,行政复议,2025-01-01,,,2025-02-01,撤销,",
  );
  expect(errors.map(({ row, code, column }) => [row, code, column])).toEqual([
    [2, "contradiction", "结果"],
    [3, "contradiction", "审结日期"],
    [4, "contradiction", "审结日期"],
    [5, "contradiction", "提交答复日期"],
    [6, "contradiction", "仅作为复议机关的共同被告"],
    [7, "other-year", "立案日期"],
  ]);
  const late = await imported(
    "案号,类型,立案日期,收到答复通知日期,程序,提交答复日期",
    "〔2024〕31号,行政复议,2024-03-01,2024-03-04,简易,2024-03-12",
    "〔2024〕32号,行政复议,2024-03-01,2024-03-04,普通,2024-03-18",
    "〔2024〕33号,行政复议,2024-03-01,2024-03-04,,2024-05-12",
  );
  expect(late.warnings.map(({ row, code, message }) => [row, code, message])).toEqual([
    [2, "late-answer", expect.stringContaining("2024-03-11")],
  ]);
});

test("a number without a year is known by the year of its day", async () => {
  const again = await imported(header, "行初12,未经复议直接起诉,2025-07-01,,,");
  expect(again.rows).toMatchObject({ new: 1 });
  const same = await imported(header, "行初12,直接起诉,2024-07-01,,,");
  expect(same.rows).toMatchObject({ same: 1 });
});

test("a closed case can be opened again only whole", async () => {
  const half = await imported("案号,类型,立案日期,审结日期", "复〔2024〕1号,行政复议,2024-01-01,");
  expect(half.errors.map(({ code, column }) => [code, column])).toEqual([
    ["contradiction", "审结日期"],
  ]);
});

test.each(["stores", "is taken back"])(
  "what an officer changes stands while a sheet %s",
  async (does) => {
    const number = `行初〔2022〕${does === "stores" ? 1 : 2}号`;
    const sheet = (day: string) =>
      importLines(
        given.db,
        { kind: disputeLedger, agency },
        ["案号,类型,立案日期", `${number},未经复议直接起诉,${day}`],
        { isPartial: true },
      );
    await sheet("2022-02-01");
    const of = { owners: "every", actor: { kind: "command-line", id: "" } } as const;
    const { rows: made } = await sql<{ id: number; importedOn: LocalDate }>`
      select id, (imported_at at time zone 'Asia/Shanghai')::date as "importedOn"
      from ledger_import order by id desc limit 1`.execute(given.db);
    const trx = await given.db.startTransaction().execute();
    await sql`update dispute set closed_on = '2022-05-01', outcome = 'upheld', is_of_office = true
      where number = ${number}`.execute(trx);
    const doing =
      does === "stores"
        ? sheet("2022-02-02").then(({ errors }) => errors[0]?.code)
        : undoImport(given.db, {
            kind: disputeLedger,
            importId: made[0]?.id ?? 0,
            today: made[0]?.importedOn ?? "2022-01-01",
            of,
            by: { actor: { kind: "command-line", name: "试验" } },
            cipher: testCipher,
          }).then((undone) => (undone.ok ? "undone" : undone.error.kind));
    await untilWaiting(given.db);
    await trx.commit().execute();
    expect(await doing).toBe(does === "stores" ? "continued-in-office" : "records");
    const { rows } = await sql`select filed_on, closed_on from dispute
      where number = ${number}`.execute(given.db);
    expect(rows).toEqual([{ filed_on: "2022-02-01", closed_on: "2022-05-01" }]);
  },
);
