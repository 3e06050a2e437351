import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { voidRecord } from "#platform/records/void-record.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import { figures } from "../figures/index.ts";
import { decisionLedger } from "./decision-ledger.ts";
import { feeLedger } from "./fee-ledger.ts";

const given = givenDatabase();
const scope = agencyScope({ kind: "operator" });
let agency: number;

beforeAll(async () => {
  agency = await givenAgency(given.db, { name: "青禾县林业局", kind: "department" });
});

const decisions = (...lines: readonly string[]) =>
  importLines(given.db, { kind: decisionLedger, agency }, lines);
const values = async () =>
  Object.fromEntries(
    await readFigures(given.db, figures, {
      scope,
      agency,
      regions: [],
      agencies: [agency],
      year: 2024,
      today: "2026-11-30",
    }),
  );

test("rows by month, type and source are stored once, and corrected by a second sheet", async () => {
  const sheet = ["月份,类型,决定数量", "2024-01,行政许可,1.2万", "2024年2月,许可,5"];
  expect((await decisions(...sheet)).rows).toMatchObject({ new: 2, failed: 0 });
  expect((await decisions(...sheet)).rows).toMatchObject({ new: 0, same: 2 });
  const corrected = await decisions(
    "月份,类型,来源,决定数量,已公开数量",
    "2024-01,行政许可,本机关,12001,3",
    "2024-01,行政许可,窗口,4,9",
  );
  expect(corrected.rows).toMatchObject({ new: 1, changed: 1 });
  expect(corrected.warnings.map(({ code, row }) => [code, row])).toEqual([["more-published", 3]]);
  expect(await values()).toMatchObject({ "t2.licensing.decisions": 12_010 });
  expect(await exportedRows(given.db, { kind: decisionLedger, agency }, 2024)).toEqual([
    { month: "2024-01", type: "行政许可", source: "本机关", count: "12001", published: "3" },
    { month: "2024-01", type: "行政许可", source: "窗口", count: "4", published: "9" },
    { month: "2024-02", type: "行政许可", source: "本机关", count: "5", published: null },
  ]);
  expect(await exportedRows(given.db, { kind: decisionLedger, agency }, 2023)).toEqual([]);
});

test("fees add up to the cent, in ten thousand yuan", async () => {
  const lines = ["月份,项目,金额（元）", "2024-01,登记费,0.01", '2024-02,登记费,"1,234.5"'];
  const kind = { kind: feeLedger, agency };
  expect((await importLines(given.db, kind, lines)).rows).toMatchObject({ new: 2, failed: 0 });
  expect(await values()).toMatchObject({ "t2.fees.amountWan": 0.123451 });
  expect((await exportedRows(given.db, kind)).map(({ amountYuan }) => amountYuan)).toEqual([
    "0.01",
    "1234.5",
  ]);
  const wrong = await importLines(given.db, kind, ["月份,项目,金额", "2024-03,登记费,1.234"]);
  expect(wrong.errors.map(({ code }) => code)).toEqual(["bad-number"]);
});

test("a voided row counts nowhere, is exported no more, and is not brought back by its file", async () => {
  const sheet = ["月份,类型,决定数量", "2024-05,行政强制,7"];
  await decisions(...sheet);
  expect(await values()).toMatchObject({ "t2.coercion.decisions": 7 });
  const { id } = await given.tables
    .selectFrom("decision_count")
    .select("id")
    .where("type", "=", "coercion")
    .executeTakeFirstOrThrow();
  const asked = { table: "decision_count", kind: "decisions", id, because: "误报" } as const;
  const by = { actor: { kind: "person", name: "王一" } } as const;
  await given.db.transaction().execute((trx) => voidRecord(trx, scope, { ...asked, by }));
  expect(await values()).toMatchObject({ "t2.coercion.decisions": 0 });
  expect((await decisions(...sheet)).rows).toMatchObject({ same: 1 });
  const other = await decisions("月份,类型,决定数量", "2024-05,行政强制,8");
  expect(other.errors.map(({ code }) => code)).toEqual(["continued-in-office"]);
  const rows = await exportedRows(given.db, { kind: decisionLedger, agency });
  expect(rows.filter(({ type }) => type === "行政强制")).toEqual([]);
});

test("months with records are told apart from those without", async () => {
  const periods = await decisionLedger.kept?.periods(given.db, { agencies: [agency], year: 2024 });
  expect(periods?.map(({ agency: whose, period }) => [whose, period]).sort()).toEqual([
    [agency, "2024-01"],
    [agency, "2024-02"],
  ]);
  expect(await feeLedger.kept?.periods(given.db, { agencies: [agency], year: 2023 })).toEqual([]);
});
