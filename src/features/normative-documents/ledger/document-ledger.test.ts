import { beforeAll, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { exportedRows, importLines } from "#tests/support/ledger/import-lines.ts";
import { kindOf } from "#tests/support/ledger/kind-of.ts";
import { figures } from "../figures/index.ts";
import { documentLedger } from "./document-ledger.ts";

const given = givenDatabase();
let agency: number;

beforeAll(async () => {
  agency = await givenAgency(given.db, {
    name: "云山市人民政府",
    kind: "government",
    level: "city",
    region: { code: "330100", name: "云山市", level: "city" },
  });
});

const kind = () => ({ kind: documentLedger, agency });
const header = "文号,标题,类型,制发日期,有效期至,延期至,终止日期,终止方式";
const imported = (...lines: readonly string[]) => importLines(given.db, kind(), lines);
const asked = (year: number, today = "2026-11-30") => ({
  scope: agencyScope({ kind: "operator" }),
  agency,
  regions: [],
  agencies: [agency],
  year,
  today: today as "2026-11-30",
});
const normative = async (year: number, today?: string) => {
  const values = await readFigures(given.db, figures, asked(year, today));
  return ["issued", "repealed", "inForce"].map((column) => values.get(`t2.normative.${column}`));
};

test("table two tells what was issued, what ended and what is in force on 31 December", async () => {
  const { rows, errors, warnings } = await imported(
    header,
    "云政发〔2020〕1号,甲办法,规范性文件,2020-05-01,2024-12-30,,,",
    "云政发〔2020〕2号,乙办法,规范性文件,2020-05-01,2024-12-31,,,",
    "云政发〔2020〕3号,丙办法,规范性文件,2020-05-01,2023-05-01,2026-12-20,,",
    "云政发〔2021〕1号,丁办法,规范性文件,2021-05-01,,,2024-12-31,废止",
    "云政发〔2021〕2号,戊办法,规范性文件,2021-05-01,,,2024-06-01,被替代",
    "云政发〔2021〕3号,己办法,规范性文件,2021-05-01,,,2025-01-01,移交",
    "云政发〔2024〕1号,庚办法,行政规范性文件,2024-01-01,,,2030-01-01,废止",
    "云山市人民政府令第9号,辛规定,规章,2024-12-31,,,,",
  );
  expect([rows.new, errors, warnings]).toEqual([8, [], []]);
  expect(await normative(2023)).toEqual([0, 0, 6]);
  // 甲 expired, 丁 was repealed; 乙 is valid on the last day of the year; 戊 was amended, 己 is transferred the day after
  expect(await normative(2024)).toEqual([1, 2, 4]);
  expect(await normative(2025)).toEqual([0, 1, 2]);
  const values = await readFigures(given.db, figures, asked(2024));
  expect(values.get("t2.regulations.issued")).toBe(1);
  expect(values.get("t2.regulations.inForce")).toBe(1);
  expect(values.get("documents.issued")).toBe(2);
  expect(values.get("documents.ended")).toBe(2);
  expect(values.get("documents.inForce")).toBe(5);
});

test("in the running year a document counts until its last day has passed", async () => {
  expect(await normative(2026, "2026-12-20")).toEqual([0, 0, 2]);
  expect(await normative(2026, "2026-12-21")).toEqual([0, 1, 1]);
});

test("where it is set so, only what was repealed counts as repealed", async () => {
  await given.tables
    .insertInto("setting_value")
    .values({
      name: "normative-documents.expiryCounts",
      of: "agency",
      place: String(agency),
      from_year: 2024,
      value: JSON.stringify(false),
    })
    .execute();
  expect(await normative(2024)).toEqual([1, 1, 4]);
  const repealed = figures.find(({ key }) => key === "t2.normative.repealed");
  const records = repealed && (await readRecords(given.db, repealed, asked(2024)));
  expect(records?.map(({ title, on }) => [title, on])).toEqual([
    ["丁办法（云政发〔2021〕1号）", "2024-12-31"],
  ]);
});

test("the end that is derived is in no file: an export comes back unchanged", async () => {
  const rows = await exportedRows(given.db, kind(), 2020);
  expect(rows.map(({ endedOn, endedBy }) => [endedOn, endedBy])).toEqual([
    [null, null],
    [null, null],
    [null, null],
  ]);
  const codes = documentLedger.columns.map(({ code }) => code);
  const lines = rows.map((row) => codes.map((code) => row[code] ?? "").join(","));
  expect((await imported(codes.join(","), ...lines)).rows).toMatchObject({ same: 3, changed: 0 });
});

test("numbers are known in every spelling of brackets", async () => {
  const again = await imported(
    header,
    "云政发[2024] 1号,庚办法,规范性文件,2024-01-01,,,2030-01-01,废止",
  );
  expect(again.rows).toMatchObject({ same: 1 });
});

test("a document is interpreted once an item names its number, in whatever brackets", async () => {
  const count = async () =>
    (await readFigures(given.db, figures, asked(2024))).get("documents.interpreted");
  expect(await count()).toBe(0);
  const { errors } = await importLines(given.db, { kind: await kindOf("items"), agency }, [
    "标题,公开日期,解读对象",
    "《庚办法》解读,2024-12-31,云政发﹝2024﹞1号",
    "《庚办法》图解,2024-12-31,云政发[2024]1号",
    "《辛规定》解读,2025-01-01,云山市人民政府令第9号",
  ]);
  expect(errors).toEqual([]);
  expect(await count()).toBe(1);
});

test("what contradicts itself is refused, a regulation without power told", async () => {
  const { errors } = await imported(
    header,
    "甲1,甲,规范性文件,2024-01-01,,,2024-02-01,",
    "甲2,甲,规范性文件,2024-01-01,,,,废止",
    "甲3,甲,规范性文件,2024-01-01,,,2023-12-31,废止",
    "甲4,甲,规范性文件,2024-01-01,2023-12-31,,,",
    "甲5,甲,规范性文件,2024-01-01,2025-12-31,2025-12-30,,",
    "甲6,甲,规范性文件,2020-01-01,2023-12-31,,2024-01-02,废止",
    "无,甲,规范性文件,2020-01-01,,,,",
  );
  expect(errors.map(({ row, code, column }) => [row, code, column])).toEqual([
    [2, "contradiction", "终止方式"],
    [3, "contradiction", "终止日期"],
    [4, "contradiction", "终止日期"],
    [5, "contradiction", "有效期至"],
    [6, "contradiction", "延期至"],
    [7, "ended-after-expiry", "终止日期"],
    [8, "required", "文号"],
  ]);
  const onLastDay = "甲7,甲,规范性文件,2020-01-01,2023-12-31,,2024-01-01,废止";
  expect((await imported(header, onLastDay)).rows).toMatchObject({ new: 1 });
  const bureau = await givenAgency(given.db, { name: "青禾县林业局", kind: "department" });
  const told = await importLines(given.db, { kind: documentLedger, agency: bureau }, [
    header,
    "林规1,甲规定,规章,2024-01-01,,,,",
  ]);
  expect(told.warnings.map(({ code, row }) => [code, row])).toEqual([["no-power", 2]]);
});
