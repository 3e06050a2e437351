import { beforeAll, expect, test } from "vitest";
import type { z } from "zod";
import { agencyRoutes } from "#features/agencies/portal/index.ts";
import { openDataRoutes } from "#features/open-data/portal/index.ts";
import { localDate } from "#kernel/local-date.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenStoredReport, givenUnreadReport } from "#tests/support/given-stored-report.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { datasets } from "../datasets/datasets.ts";
import type { findingRow, reportRow } from "../datasets/rows.ts";
import { reportsOfAgencies } from "../reports-of-agencies.tsx";
import { listRoutes } from "./routes.ts";

const known = { today: () => localDate(2024, 3, 1), contributed: () => [] };
const given = givenDatabase();
const year = 2023;
const names = { unread: "青禾县扫描局", wrong: "青禾县错数局", old: "青禾县旧式局" };
const ids = { unread: 0, wrong: 0 };

beforeAll(async () => {
  ids.unread = (
    await givenUnreadReport(given.db, { year, agency: { name: names.unread } })
  ).agencyId;
  await givenUnreadReport(given.db, { year: 2018, agency: { name: names.old }, isOld: true });
  // 3 new requests of which nothing became.
  const cells = { "t3.new.total": 3, "t3.new.natural": 3 };
  ids.wrong = (
    await givenStoredReport(given.db, { year, agency: { name: names.wrong }, cells })
  ).agencyId;
});

async function ask(path: string): Promise<string> {
  const { db } = given;
  const routes = listRoutes({ db })
    .route(
      "/",
      agencyRoutes({ db, today: () => localDate(2024, 3, 1), contributed: [reportsOfAgencies] }),
    )
    .route("/", openDataRoutes({ ...known, db, exportGate: openGate, datasets }));
  return (await inTestSite(routes).request(path)).text();
}

async function records<Row>(path: string): Promise<readonly Row[]> {
  return JSON.parse(await ask(path)) as readonly Row[];
}

const textOf = (html: string) => html.replace(/<[^>]+>/g, "");

test("the checker finds the form missing in a document of pictures, and the store keeps that", async () => {
  const stored = await given.tables
    .selectFrom("report_check")
    .innerJoin("report", "report.id", "report_check.report_id")
    .select("errors")
    .where("agency_id", "=", ids.unread)
    .executeTakeFirstOrThrow();
  expect(stored.errors).toBeGreaterThan(0);
});

test.each(["/annual-reports/2023/", "/annual-reports/2023/330199/department/"])(
  "%s tells numbers of findings of what was read alone",
  async (path) => {
    const text = textOf(await ask(path));
    expect(text).toMatch(new RegExp(`${names.unread}\\s*没有读出`));
    expect(text.match(/核对发现 \d+ 处错误/g)).toHaveLength(1);
    expect(text).not.toContain("未发现问题");
  },
);

test("an agency's page says that the report was not read", async () => {
  const text = textOf(await ask(`/agencies/${ids.unread}/`));
  expect(text).toContain("没有读出");
  expect(text).not.toMatch(/\d+ 处错误|未发现问题/);
});

test("open data has no number of findings for it, and says why", async () => {
  const reports = await records<z.infer<typeof reportRow>>("/open-data/reports.json");
  const of = (id: number) => reports.find(({ agencyId }) => agencyId === id);
  expect(of(ids.unread)).toMatchObject({
    checkState: "unread",
    errors: null,
    warnings: null,
    notices: null,
    uncertainCells: null,
  });
  expect(of(ids.wrong)).toMatchObject({ checkState: "checked", uncertainCells: 0 });
});

test("numbers in open data are those of the findings beside them", async () => {
  const reports = await records<z.infer<typeof reportRow>>("/open-data/reports.json");
  const findings = await records<z.infer<typeof findingRow>>("/open-data/findings.json");
  expect(findings.length).toBeGreaterThan(0);
  for (const { id, errors } of reports) {
    const found = findings.filter(
      ({ reportId, severity }) => reportId === id && severity === "error",
    );
    expect([id, found.length]).toEqual([id, errors ?? 0]);
  }
});

test("agencies compared: what was not read is neither missing from its form nor uncertain", async () => {
  const path = `/compare/?year=2023&a=${ids.unread}&a=${ids.wrong}`;
  const html = await ask(path);
  expect(textOf(html)).toContain(`${names.unread}表格没有读出`);
  const row = textOf(/<tr><th scope="row">一、本年新收[\s\S]*?<\/tr>/.exec(html)?.[0] ?? "");
  expect(row).toBe("一、本年新收未读出3疑，核对有问题，看报告32 个机关中的 1 个32 个机关中的 1 个");
});

test("a region compared: it is one of the reports, and left out of every sum", async () => {
  const html = await ask("/annual-reports/2023/330199/comparison/");
  const rows = html.match(/<tr>[\s\S]*?<\/tr>/g)?.map(textOf) ?? [];
  expect(rows.find((row) => row.startsWith(names.unread))).toMatch(/^青禾县扫描局(未读出){15}$/);
  expect(rows.find((row) => row.startsWith("合计"))).toContain("少 1 份");
  expect(textOf(html)).toContain("“少 1 份”：有 1 份年报的这一项不确定，没有计入这个数。");
});

test("a region compared: a figure with findings is marked, and leads to its report", async () => {
  const html = await ask("/annual-reports/2023/330199/comparison/");
  const rows = html.match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  const wrong = rows.find((row) => textOf(row).startsWith(names.wrong)) ?? "";
  expect(wrong).toContain(`href="/agencies/${ids.wrong}/2023/#check">疑`);
  expect(html.match(/#check">疑/g)?.length).toBe(wrong.match(/#check">疑/g)?.length);
});

test("a report of before 2019 had no form: it is not checked, and nothing of it is uncertain", async () => {
  const [report] = await records<z.infer<typeof reportRow>>("/open-data/reports-2018.json");
  expect(report).toMatchObject({ checkState: "old-form", errors: null, uncertainCells: null });
  const [, ...rows] =
    (await ask("/annual-reports/2018/330199/comparison/")).match(/<tr>[\s\S]*?<\/tr>/g) ?? [];
  expect(rows.map(textOf)).toEqual([
    `${names.old}${"不适用".repeat(15)}`,
    `合计（不含人民政府）${"—".repeat(15)}`,
  ]);
});
