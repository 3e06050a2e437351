import { expect, test } from "vitest";
import { pageJob } from "#features/annual-reports/portal/check-report/page-job.ts";
import { pageServices } from "#features/annual-reports/portal/check-report/page-services.ts";
import { ok } from "#kernel/result.ts";
import { type Log, silentLog } from "#platform/log/log.ts";
import { givenDatabase } from "#tests/support/database.ts";
import { testSettings } from "#tests/support/test-site.ts";
import { newStylesheet } from "#ui/stylesheet.ts";
import { type AppServices, newApp } from "./server-app.tsx";

const given = givenDatabase();
const stylesheet = newStylesheet("body{margin:0}");

function appWith(services: Partial<AppServices> = {}) {
  return newApp({
    db: given.db,
    log: silentLog,
    stylesheet,
    site: { ...testSettings, stylesheet: stylesheet.path },
    places: 2,
    ...pageServices(async (job) => ok(await pageJob(job))),
    ...services,
  });
}

test("the root leads to the page", async () => {
  const response = await appWith().request("/");
  expect(response.status).toBe(302);
  expect(response.headers.get("location")).toBe("/annual-reports/check");
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
  const check = () => Promise.reject(new Error("secret detail"));
  const response = await appWith({ log, check }).request("/annual-reports/check?example=qinglan");
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
