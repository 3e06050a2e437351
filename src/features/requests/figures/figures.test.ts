import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { readBreakdown } from "#platform/figures/read-breakdown.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { readRecords } from "#platform/figures/read-records.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import { setSetting } from "#platform/settings/set-setting.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import { importLines } from "#tests/support/ledger/import-lines.ts";
import { randomRequest } from "#tests/support/requests/random-requests.ts";
import { requestColumns } from "../ledger/columns.ts";
import { requestLedger } from "../ledger/request-ledger.ts";
import { withdrawnCountsAs } from "../settings.ts";
import { figures } from "./index.ts";

const given = givenDatabase();
const rows: readonly RowValues[] = Array.from({ length: 600 }, (_, at) => randomRequest(7, at));
let agency = 0;

beforeAll(async () => {
  agency = await givenAgency(given.db);
  const lines = [
    requestColumns.map(({ header }) => header).join(","),
    ...rows.map((row) => requestColumns.map(({ code }) => `"${row[code] ?? ""}"`).join(",")),
  ];
  const { errors } = await importLines(given.db, { kind: requestLedger, agency }, lines);
  expect(errors).toEqual([]);
});

const asked = (year: number) => ({
  scope: agencyScope({ kind: "operator" }),
  agency,
  regions: [],
  agencies: [agency],
  year,
  today: "2026-11-30" as const,
});
const valuesOf = (year: number) => readFigures(given.db, figures, asked(year));

const columns = {
  自然人: "natural",
  商业企业: "enterprise",
  科研机构: "research",
  社会公益组织: "charity",
  法律服务机构: "legal",
  其他: "otherOrg",
} as const;

const isOf = (day: string | null | undefined, year: number) => day?.slice(0, 4) === `${year}`;

/** How many rows a condition takes in, by column of the table. */
function reckoned(takes: (row: RowValues) => boolean): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { total: 0 };
  for (const column of Object.values(columns)) counts[column] = 0;
  for (const row of rows.filter(takes)) {
    const column = columns[row.applicantKind as keyof typeof columns];
    counts[column] = (counts[column] ?? 0) + 1;
    counts.total = (counts.total ?? 0) + 1;
  }
  return counts;
}

const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
const isBefore = (day: string | null | undefined, year: number) =>
  (day ?? "9999") < `${year}-01-01`;

describe.each(years)("table three of %i", (year) => {
  test("is what a reckoning over the rows says", async () => {
    const values = await valuesOf(year);
    const row = (name: string) =>
      Object.fromEntries(
        ["total", ...Object.values(columns)].map((one) => [one, values.get(`t3.${name}.${one}`)]),
      );
    const replied = ({ repliedOn }: RowValues) => isOf(repliedOn, year);
    expect(row("new")).toEqual(reckoned(({ receivedOn }) => isOf(receivedOn, year)));
    expect(row("carriedIn")).toEqual(
      reckoned(
        ({ receivedOn, repliedOn }) => isBefore(receivedOn, year) && !isBefore(repliedOn, year),
      ),
    );
    expect(row("total")).toEqual(reckoned(replied));
    expect(row("carriedOut")).toEqual(
      reckoned(
        ({ receivedOn, repliedOn }) =>
          isBefore(receivedOn, year + 1) && !isBefore(repliedOn, year + 1),
      ),
    );
    expect(row("granted")).toEqual(reckoned((one) => replied(one) && one.result === "予以公开"));
    expect(row("otherRest")).toEqual(
      reckoned((one) => replied(one) && (one.result === "其他" || one.result === "撤回")),
    );
  });

  test("balances in every column, and its results add up", async () => {
    const values = await valuesOf(year);
    const at = (row: string, column: string) => values.get(`t3.${row}.${column}`) ?? Number.NaN;
    for (const column of ["total", ...Object.values(columns)]) {
      expect(at("new", column) + at("carriedIn", column)).toBe(
        at("total", column) + at("carriedOut", column),
      );
      const results = figures.filter(
        ({ key, only }) => key.endsWith(`.${column}`) && only?.result !== undefined,
      );
      expect(results).toHaveLength(21);
      expect(results.reduce((sum, { key }) => sum + (values.get(key) ?? 0), 0)).toBe(
        at("total", column),
      );
    }
  });
});

test("every case that was concluded was in time, late, or nobody can tell", async () => {
  const values = await valuesOf(2024);
  const sum = ["onTime", "late", "clockUncertain"].map((one) => values.get(`requests.${one}`) ?? 0);
  expect(Math.min(...sum)).toBeGreaterThan(0);
  expect(sum.reduce((all, one) => all + one, 0)).toBe(values.get("requests.concluded"));
});

test("fees are counted by the days of their notices and payments", async () => {
  const values = await valuesOf(2024);
  const noticed = rows.filter(({ feeNotifiedOn }) => isOf(feeNotifiedOn, 2024));
  const paid = rows.filter(({ feePaidOn }) => isOf(feePaidOn, 2024));
  const yuan = (some: readonly RowValues[], code: string) =>
    some.reduce((sum, row) => sum + Number(row[code] ?? 0), 0);
  expect(values.get("requests.feeNotices")).toBe(noticed.length);
  expect(values.get("requests.feeNoticedYuan")).toBe(yuan(noticed, "feeYuan"));
  expect(values.get("requests.feeYuan")).toBe(yuan(paid, "paidYuan"));
});

test("what nobody registered is told as such, and records are those that count", async () => {
  const received = figures.find(({ key }) => key === "requests.received");
  const channel = received?.source.dimensions.find(({ code }) => code === "channel");
  if (!received || !channel) throw new Error("no such figure");
  const parts = await readBreakdown(given.db, received, channel, asked(2024));
  const unregistered = rows.filter(
    ({ receivedOn, channel: one }) => isOf(receivedOn, 2024) && one === null,
  );
  expect(parts.at(-1)).toEqual({ name: "未登记", value: unregistered.length });
  const records = await readRecords(given.db, received, asked(2024));
  expect(records).toHaveLength((await valuesOf(2024)).get("requests.received") ?? 0);
  expect(JSON.stringify(records)).not.toContain("张");
});

test("a withdrawal counts in the row that the setting names, a voided case nowhere", async () => {
  const before = await valuesOf(2023);
  await setSetting(given.db, withdrawnCountsAs, {
    for: { of: "agency", id: agency },
    value: "refusedRepeat",
    fromYear: 2023,
    by: { actor: { kind: "command-line", name: "命令行" } },
  });
  const withdrawn = rows.filter((one) => isOf(one.repliedOn, 2023) && one.result === "撤回").length;
  const after = await valuesOf(2023);
  expect(after.get("t3.refusedRepeat.total")).toBe(
    (before.get("t3.refusedRepeat.total") ?? 0) + withdrawn,
  );
  await sql`update disclosure_request set voided_at = now(), voided_because = '试验'
    where replied_on between '2023-01-01' and '2023-12-31'`.execute(given.db);
  const voided = await valuesOf(2023);
  expect([voided.get("t3.total.total"), voided.get("requests.feeYuan")]).toEqual([
    0,
    expect.any(Number),
  ]);
  expect(voided.get("t3.new.total")).toBeLessThan(after.get("t3.new.total") ?? 0);
});
