import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { ok } from "#kernel/result.ts";
import { readReport } from "#report-files/read-report.ts";
import { downloadFormats } from "#report-view/download-formats.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenReport } from "#tests/support/given-report.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { openGate } from "#tests/support/running/open-gate.ts";
import { inTestSite } from "#tests/support/test-site.ts";
import { downloadReportRoutes } from "./route.tsx";
import { type WriteJob, writeStoredReport } from "./write-job.ts";

const given = givenDatabase();
const write = async (job: WriteJob) => ok(await writeStoredReport(job));

function ask(path: string): Promise<Response> {
  const services = {
    db: given.db,
    storedGate: openGate,
    stamp: "1",
    write,
  };
  return Promise.resolve(inTestSite(downloadReportRoutes(services)).request(path));
}

const agency = { name: "青禾县水利局" };
const cells = {
  "t2.normative.inForce": 41,
  "t2.fees.amountWan": 12.5,
  "t3.new.natural": 3,
  "t3.granted.total": "ambiguous",
} as const;
const texts = { 6: "联系电话13912345670。" };

describe.each(downloadFormats)("as $name", ({ to }) => {
  test("a stored report reads back the same, with its personal numbers hidden", async () => {
    const { agencyId, version } = await givenStoredReport(given.db, { agency, cells, texts });
    const response = await ask(`/agencies/${agencyId}/2023/v${version}/report.${to}`);
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    expect(response.headers.get("content-disposition")).toBe(
      `attachment; filename="annual-report.${to}"; filename*=UTF-8''${encodeURIComponent(`青禾县水利局2023年政府信息公开工作年度报告.${to}`)}`,
    );
    const read = await readReport(new Uint8Array(await response.arrayBuffer()));
    if (!read.ok) throw new Error("the download cannot be read");
    const { report } = read.value;
    expect([report.agency, report.year]).toEqual(["青禾县水利局", 2023]);
    const expected = givenReport({ cells }).cells;
    const values = Object.entries(report.cells).map(([name, { value }]) => [name, value]);
    expect(Object.fromEntries(values)).toEqual(
      Object.fromEntries(Object.entries(expected).map(([name, { value }]) => [name, value])),
    );
    expect(report.cells["t3.granted.total"]?.state).toBe(to === "json" ? "ambiguous" : "blank");
    const text = report.sections.find(({ number }) => number === 6)?.text;
    expect(text).toBe("联系电话139****5670。");
  });
});

test("whoever has a file is told so, until the report or the program is another", async () => {
  const { agencyId } = await givenStoredReport(given.db, { agency: { name: "青禾县文化馆" } });
  const path = `/agencies/${agencyId}/2023/v1/report.docx`;
  const services = { db: given.db, storedGate: openGate, write };
  const askOf = async (stamp: string, known?: string) => {
    const app = inTestSite(downloadReportRoutes({ ...services, stamp }));
    return app.request(path, { headers: known ? { "if-none-match": known } : {} });
  };
  const tag = (await askOf("1")).headers.get("etag") ?? "";
  expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
  const again = await askOf("1", tag);
  expect([again.status, await again.text()]).toEqual([304, ""]);
  expect((await askOf("2", tag)).status).toBe(200);
  await sql`update report set sections = jsonb_set(sections, '{0,text}', '"另一段文字。"')
    where agency_id = ${agencyId}`.execute(given.db);
  expect((await askOf("1", tag)).status).toBe(200);
});

test("what the document does not say of itself is taken from where it is filed", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "青禾县档案馆" },
    year: 2021,
  });
  const response = await ask(`/agencies/${agencyId}/2021/v1/report.json`);
  expect(JSON.parse(await response.text())).toMatchObject({ agency: "青禾县档案馆", year: 2021 });
});

test("a report from before 2019 is not written, and the page says why", async () => {
  const { agencyId } = await givenStoredReport(given.db, {
    agency: { name: "青禾县地震局" },
    edition: "pre-2019",
    warnings: [{ code: "pre-2019" }],
  });
  const response = await ask(`/agencies/${agencyId}/2023/v1/report.docx`);
  expect(response.status).toBe(422);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.text()).toContain("不能排成法定格式");
});

test.each([
  { error: { kind: "busy" }, words: "下载的人较多" },
  { error: { kind: "too-slow", milliseconds: 10_000 }, words: "历时 30 秒仍没有写完" },
] as const)("$error.kind: told to come back, and not kept", async ({ error, words }) => {
  const { agencyId, version } = await givenStoredReport(given.db, { agency });
  const write = async () => ({ ok: false, error }) as const;
  const app = inTestSite(
    downloadReportRoutes({ db: given.db, storedGate: openGate, stamp: "1", write }),
  );
  const response = await app.request(`/agencies/${agencyId}/2023/v${version}/report.pdf`);
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
  expect(await response.text()).toContain(words);
});

test.each([
  ["a format that is not written", "/agencies/1/2023/v1/report.doc"],
  ["a version that is not there", "/agencies/1/2023/v99/report.pdf"],
  ["an agency that is not there", "/agencies/99999/2023/v1/report.pdf"],
])("%s is not found", async (_, path) => {
  expect((await ask(path)).status).toBe(404);
});
