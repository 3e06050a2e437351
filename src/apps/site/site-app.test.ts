import { sql } from "kysely";
import { expect, test } from "vitest";
import { watchContentVersion } from "#platform/cache/content-version.ts";
import { newPageStore } from "#platform/cache/page-store.ts";
import { connect } from "#platform/db/connect.ts";
import { type Log, silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { givenApp, testOperation, testStylesheet } from "#tests/support/given-app.ts";
import { givenStoredReport } from "#tests/support/given-stored-report.ts";
import { testSettings } from "#tests/support/test-site.ts";
import { newStylesheet } from "#ui/stylesheet.ts";
import type { SiteServices } from "./site-app.ts";

const given = givenDatabase();
const stylesheet = testStylesheet;

function appWith(services: Partial<SiteServices> = {}) {
  return givenApp(given.db, services);
}

test("the root is the home page, which says what to do while there is no report", async () => {
  const response = await appWith().request("/");
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).toContain("尚未公开年度报告");
  expect(html).toContain("bin/tongming report import");
});

test("the style sheet is served for good under a name that changes with its content", async () => {
  const response = await appWith().request(stylesheet.path);
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(response.headers.get("content-type")).toBe("text/css; charset=utf-8");
  expect(newStylesheet("body{margin:1px}").path).not.toBe(stylesheet.path);
});

test.each(["/", "/annual-reports/check", "/nowhere", stylesheet.path])(
  "%s may load our own styles and images and nothing else",
  async (path) => {
    const { headers } = await appWith().request(path);
    const policy = headers.get("content-security-policy");
    expect(policy).toContain(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  },
);

test("an unknown address answers 404 in Chinese", async () => {
  const response = await appWith().request("/wp-login.php");
  expect(response.status).toBe(404);
  expect(await response.text()).toContain("找不到这个页面");
});

test.each([
  ["/agencies", "/agencies/"],
  ["/compare?year=2024&a=3", "/compare/?year=2024&a=3"],
  ["/elder/annual-reports/2024", "/elder/annual-reports/2024/"],
  ["/annual-reports/check/", "/annual-reports/check"],
])("%s leads to its page %s", async (asked, page) => {
  const response = await appWith().request(asked);
  expect([response.status, response.headers.get("location")]).toEqual([301, page]);
});

test.each(["/agencies/a", "/nowhere/", "//agencies", "/healthz/x"])(
  "%s stays unknown",
  async (path) => {
    expect((await appWith().request(`http://localhost${path}`)).status).toBe(404);
  },
);

test("another method answers 405 and names those that are served", async () => {
  const response = await appWith().request("/annual-reports/check", { method: "DELETE" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  expect(await response.text()).toContain("不能这样访问这个页面");
});

test("a form that another site sends is refused in Chinese", async () => {
  const response = await appWith().request("/annual-reports/check", {
    method: "POST",
    body: new URLSearchParams({ text: "x" }),
    headers: { "sec-fetch-site": "cross-site" },
  });
  expect(response.status).toBe(403);
  expect(await response.text()).toContain("请求被拒绝");
});

test("a fault shows a plain page with the id under which it is logged", async () => {
  const lines: object[] = [];
  const log: Log = { ...silentLog, error: (fields) => lines.push(fields) };
  const run = () => Promise.reject(new Error("secret detail"));
  const response = await appWith({ log, run }).request("/annual-reports/check?example=qinglan");
  const html = await response.text();
  const requestId = response.headers.get("x-request-id");
  expect(response.status).toBe(500);
  expect(html).toContain(`编号：${requestId}`);
  expect(html).not.toContain("secret detail");
  expect(lines).toMatchObject([{ requestId }]);
});

test("a request is logged without its query and its body", async () => {
  const lines: object[] = [];
  const log: Log = { ...silentLog, info: (fields) => lines.push(fields) };
  await appWith({ log }).request("/annual-reports/check?secret=1");
  expect(lines).toMatchObject([{ method: "GET", path: "/annual-reports/check", status: 200 }]);
  expect(JSON.stringify(lines)).not.toContain("secret");
});

test("the method of an address with parts that vary is refused too", async () => {
  const response = await appWith().request("/annual-reports/check/download", { method: "PUT" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
});

test("the program is alive whatever the database does; it is ready when the tables are there", async () => {
  const app = appWith();
  expect((await app.request("/healthz")).status).toBe(200);
  expect(await (await app.request("/readyz")).json()).toEqual({ status: "ready" });
  const away = connect("postgresql://127.0.0.1:1/none");
  const without = appWith({ db: away.db, operation: testOperation(away.db) });
  expect((await without.request("/healthz")).status).toBe(200);
  const response = await without.request("/readyz");
  expect(response.status).toBe(503);
  expect(await response.json()).toMatchObject({ reason: "database-unreachable" });
  await away.close();
});

test("tables of an older program are not ready, with what to do", async () => {
  await given.db.transaction().execute(async (trx) => {
    await sql`delete from migration where name like '0001%'`.execute(trx);
    const response = await appWith({ operation: testOperation(trx) }).request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("tongming migrate");
    await sql`rollback`.execute(trx);
  });
});

test("without a database a page says so, and those that are kept go on being served", async () => {
  const away = connect("postgresql://127.0.0.1:1/none");
  const operation = testOperation(away.db);
  const pages = { ...operation.pages, versions: () => () => "1" };
  const app = appWith({ db: away.db, operation: { ...operation, pages } });
  const path = "/annual-reports/check";
  await app.request(path);
  expect((await app.request(path)).status).toBe(200);
  const response = await app.request("/");
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
  expect(await response.text()).toContain("数据库暂时无法访问");
  await away.close();
});

test("a query that takes too long is broken off, and the page says so", async () => {
  const hasty = connect(given.url, { statementTimeout: 200 });
  await given.db.transaction().execute(async (trx) => {
    await sql`lock table region in access exclusive mode`.execute(trx);
    const response = await appWith({ db: hasty.db }).request("/search/?q=教育");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("查询用时太长");
  });
  await hasty.close();
});

test("figures of the running program are for this machine alone", async () => {
  const app = appWith();
  const from = (remoteAddress: string) =>
    app.request("/metrics", {}, { incoming: { socket: { remoteAddress } } });
  await app.request("/annual-reports/check");
  expect(await (await from("127.0.0.1")).text()).toContain('route="/annual-reports/check"');
  expect((await from("192.0.2.1")).status).toBe(404);
});

test("where a token is set, figures of the running program are for who brings it, from wherever", async () => {
  const operation = testOperation(given.db, { metricsToken: "geheim" });
  const app = appWith({ operation });
  const local = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
  expect((await app.request("/metrics", {}, local)).status).toBe(404);
  const headers = { authorization: "Bearer geheim" };
  const far = { incoming: { socket: { remoteAddress: "192.0.2.1" } } };
  expect((await app.request("/metrics", { headers }, far)).status).toBe(200);
});

test("robots are kept from what each visitor asks anew, in the words of the pages themselves", async () => {
  const text = await (await appWith().request("/robots.txt")).text();
  const closed = text.split("\n").filter((line) => line.startsWith("Disallow"));
  const asked = ["/compare/", "/elder/", "/items/search/", "/policies/", "/search/"];
  expect(closed.sort()).toEqual(asked.map((path) => `Disallow: ${path}`));
});

test.each(["/elder/metrics", "/elder/readyz", "/elder/healthz"])(
  "%s is no address of the program's state",
  async (path) => {
    const from = { incoming: { socket: { remoteAddress: "127.0.0.1" } } };
    expect((await appWith().request(path, {}, from)).status).toBe(404);
  },
);

test("a name in the query that no page reads makes no page of its own", async () => {
  const store = newPageStore(10_000_000);
  const operation = testOperation(given.db, { pages: { store, versions: () => () => "1" } });
  const app = appWith({ operation });
  // What finds nothing is not kept at all: who seeks it again is counted too.
  const plain = await (await app.request("/search/")).text();
  for (let one = 0; one < 5; one += 1) {
    const other = await app.request(`/search/?x${one}=1&utm_source=${one}`);
    expect(await other.text()).toBe(plain);
    await app.request(`/?q=${one}`);
  }
  expect(store.size().pages).toBe(2);
});

test("text that no page can hold is refused in Chinese, whatever the address", async () => {
  for (const path of ["/search/?q=%00", "/agencies/%ED%A0%80/", "/nowhere?%FF=1"]) {
    const response = await appWith().request(path);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("有无法识别的内容");
  }
});

test("a request meant for another host is told ours, also of a page that is kept", async () => {
  const origin = "https://www.example.gov.cn";
  const site = { ...testSettings, stylesheet: stylesheet.path, origin };
  const pages = { store: newPageStore(10_000_000), versions: () => () => "1" };
  const app = appWith({ site, operation: testOperation(given.db, { pages }) });
  expect((await app.request(`${origin}/`)).status).toBe(200);
  const other = await app.request("http://evil.example/");
  expect([other.status, other.headers.get("content-security-policy")]).toEqual([
    421,
    expect.stringContaining("default-src 'none'"),
  ]);
  expect(await other.text()).toContain(`本站的网址是 ${origin}`);
  expect((await app.request(`${origin}/`)).status).toBe(200);
});

test("what turns the direction of writing is a mark wherever it is shown", async () => {
  const html = await (await appWith().request("/search/?q=a%E2%80%AEb")).text();
  expect(html).not.toContain("\u202e");
  expect(html).toMatch(/<title>[^<]*a〔U\+202E〕b/);
  expect(html).toMatch(/value="a〔U\+202E〕b"/);
});

test("an answer that says nothing of keeping is asked for again each time", async () => {
  await givenStoredReport(given.db, { year: 2022 });
  for (const path of ["/compare/table.csv?year=2022", "/open-data/openapi.json"]) {
    expect((await appWith().request(path)).headers.get("cache-control")).toBe("no-cache");
  }
});

test("who asks too often is told in Chinese when to come back", async () => {
  const app = appWith({ operation: testOperation(given.db, { rateLimitPercent: 2 }) });
  const ask = () => app.request("/annual-reports/check?example=qinglan");
  await ask();
  const response = await ask();
  expect(response.status).toBe(429);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await response.text()).toContain("访问过于频繁");
  expect((await app.request("/annual-reports/check")).status).toBe(200);
});

test("two programs on one database: what one changes the other shows within a second", async () => {
  const programs = await Promise.all(
    [connect(given.url), connect(given.url)].map(async ({ db, pool, close }) => {
      const watching = await watchContentVersion({ pool });
      const pages = { store: newPageStore(10_000_000), versions: watching.versions };
      const app = appWith({ db, operation: testOperation(db, { pages }) });
      const home = async () => (await app.request("/")).text();
      const stop = () => {
        watching.stop();
        return close();
      };
      return { db, home, stop };
    }),
  );
  const [one, other] = programs;
  if (!one || !other) throw new Error("no programs");
  expect(await other.home()).toBe(await other.home());
  const before = await other.home();
  await givenStoredReport(one.db, { year: 2024 });
  await expect.poll(other.home, { timeout: 1000, interval: 20 }).not.toBe(before);
  await Promise.all(programs.map(({ stop }) => stop()));
});
