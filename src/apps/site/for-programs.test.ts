import { beforeAll, expect, test } from "vitest";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp } from "#tests/support/given-app.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";

const given = givenDatabase();
let agencyId: number;

beforeAll(async () => {
  const agency = { name: "青禾县教育局" };
  ({ agencyId } = await givenStoredReport(given.db, { agency, year: 2024 }));
  await givenStoredReport(given.db, { agency, year: 2024, cells: { "t3.new.total": 1 } });
});

async function ask(path: string) {
  const response = await givenApp(given.db).request(path.replace("ID", String(agencyId)));
  const { headers, status } = response;
  const text = await response.text();
  return { status, text, type: headers.get("content-type"), headers };
}

test.each(["/open-data/regions.json", "/open-data/reports.xlsx", "/open-data/openapi.json"])(
  "%s may be read by a script of any site",
  async (path) => {
    const { status, headers } = await ask(path);
    expect([status, headers.get("access-control-allow-origin")]).toEqual([200, "*"]);
  },
);

test("a page is for its own site", async () => {
  expect((await ask("/open-data/")).headers.get("access-control-allow-origin")).toBeNull();
});

test.each([
  ["/open-data/nothing.csv", 404],
  ["/open-data/reports-1999.json", 404],
  ["/agencies/ID/2011/report.json", 404],
  ["/agencies/ID/2024/v9/report.json", 404],
])("%s: a problem, for a script of any site", async (path, status) => {
  const answer = await ask(path);
  expect(answer.status).toBe(status);
  expect(answer.type).toBe("application/problem+json; charset=utf-8");
  expect(answer.headers.get("access-control-allow-origin")).toBe("*");
  expect(JSON.parse(answer.text)).toMatchObject({
    type: "about:blank",
    status,
    title: "没有这个文件",
  });
});

test("a file for people that is not there is a page", async () => {
  const { status, type } = await ask("/agencies/ID/2011/report.docx");
  expect([status, type]).toEqual([404, "text/html; charset=UTF-8"]);
});

test.each([
  ["/agencies/ID/2024/report.json", "/agencies/ID/2024/v2/report.json"],
  ["/agencies/ID/2024/report.pdf", "/agencies/ID/2024/v2/report.pdf"],
  ["/agencies/ID/2024/original", "/agencies/ID/2024/v2/original"],
])("%s leads to the version that counts, and is asked again each time", async (steady, version) => {
  const { status, headers } = await ask(steady);
  expect(status).toBe(302);
  expect(headers.get("location")).toBe(version.replace("ID", String(agencyId)));
  expect(headers.get("cache-control")).toBe("public, no-cache");
});
