import { describe, expect, test } from "vitest";
import { may } from "#platform/auth/permission.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { silentLog } from "#platform/log/log.ts";
import { newMetrics } from "#platform/metrics/metrics.ts";
import { newOffice, type OfficeParts } from "./office-app.ts";

const operator = may("operator", () => ({ kind: "operator" }));

/** A room with a page that says it may be kept, and takes what is sent. */
function room() {
  let asked = 0;
  return newRouter()
    .get("/office/desk/", page({ kept: true }), (c) => {
      asked += 1;
      return c.html(`<p>${asked}</p>`, 200, { "Cache-Control": "public, max-age=600" });
    })
    .post("/office/desk/", operator, async (c) => c.text(await c.req.text()))
    .post("/api/desk", operator, (c) => c.json({ done: true }))
    .get("/api/fault", operator, () => {
      throw new Error("secret detail");
    });
}

function officeWith(given: Partial<OfficeParts> = {}) {
  return newOffice({
    base: "",
    log: silentLog,
    metrics: newMetrics([]),
    routes: [room()],
    ...given,
  });
}

const form = (body: string, headers: Readonly<Record<string, string>> = {}) => ({
  method: "POST",
  body,
  headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
});

test("no answer may be kept by anybody, whatever its route says", async () => {
  const office = officeWith();
  const ask = async () => {
    const answer = await office.request("/office/desk/");
    return [await answer.text(), answer.headers.get("cache-control"), answer.headers.get("etag")];
  };
  expect(await ask()).toEqual(["<p>1</p>", "no-store", null]);
  expect(await ask()).toEqual(["<p>2</p>", "no-store", null]);
});

test("its policy is its own: a script of ours and nothing of others", async () => {
  const { headers } = await officeWith().request("/office/desk/");
  expect(headers.get("content-security-policy")).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(headers.get("x-frame-options")).toBe("DENY");
});

describe("a form is taken", () => {
  test.each([
    { rule: "from our own page", headers: { "sec-fetch-site": "same-origin" }, status: 200 },
    { rule: "from our own origin", headers: { origin: "https://gov.example" }, status: 200 },
    { rule: "not from another site", headers: { "sec-fetch-site": "cross-site" }, status: 403 },
    { rule: "not from another origin", headers: { origin: "https://evil.example" }, status: 403 },
    { rule: "not from nowhere", headers: {}, status: 403 },
  ])("$rule", async ({ headers, status }) => {
    const office = officeWith({ origin: "https://gov.example" });
    const sent = form("a=1", { host: "inner", ...headers } as Record<string, string>);
    const answer = await office.request("http://inner/office/desk/", sent);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([status, "no-store"]);
  });
});

describe("an act in somebody's name is taken, JSON too", () => {
  const cookie = "__Host-tongming=x";
  test.each([
    {
      rule: "from our own page",
      headers: { cookie, "sec-fetch-site": "same-origin" },
      status: 200,
    },
    {
      rule: "from our own origin",
      headers: { cookie, origin: "https://gov.example" },
      status: 200,
    },
    {
      rule: "not from a neighbour",
      headers: { cookie, "sec-fetch-site": "same-site" },
      status: 403,
    },
    {
      rule: "not from another origin",
      headers: { cookie, origin: "https://evil.example" },
      status: 403,
    },
    { rule: "not from nowhere", headers: { cookie }, status: 403 },
    {
      rule: "not because a token is sent too",
      headers: { cookie, authorization: "Bearer x" },
      status: 403,
    },
    {
      rule: "from a program without a cookie",
      headers: { authorization: "Bearer x" },
      status: 200,
    },
  ])("$rule", async ({ headers, status }) => {
    const office = officeWith({ origin: "https://gov.example" });
    const sent = { "content-type": "application/json", host: "inner", ...headers };
    const answer = await office.request("http://inner/api/desk", {
      method: "POST",
      body: "{}",
      headers: sent as Record<string, string>,
    });
    expect(answer.status).toBe(status);
  });
});

test.each([
  { rule: "that says its length", declared: true },
  { rule: "that does not", declared: false },
])("a body over the limit $rule is refused in Chinese", async ({ declared }) => {
  const body = "x".repeat(1024 * 1024 + 1);
  const headers = {
    "sec-fetch-site": "same-origin",
    ...(declared && { "content-length": `${body.length}` }),
  };
  const answer = await officeWith().request("/office/desk/", form(body, headers));
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain("提交的内容太大");
});

test("what is not there is said in Chinese, to programs as a problem", async () => {
  const page = await officeWith().request("/office/nowhere/");
  expect([page.status, page.headers.get("cache-control")]).toEqual([404, "no-store"]);
  expect(await page.text()).toContain("<h1>没有这个页面</h1>");
  const told = await officeWith().request("/api/nowhere");
  expect(told.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(await told.json()).toEqual({
    type: "about:blank",
    title: "没有这个接口",
    status: 404,
    detail: "请检查地址。",
  });
});

test("an office without rooms says that there is none", async () => {
  const answer = await officeWith({ routes: [], base: "/zwgk" }).request("/zwgk/office/");
  const html = await answer.text();
  expect(answer.status).toBe(404);
  expect(html).toContain("工作平台尚未启用");
  expect(html).toContain('<a href="/zwgk/">');
});

test("another method is told which are served", async () => {
  const answer = await officeWith().request("/api/desk");
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
});

test("a fault tells nothing of itself", async () => {
  const answer = await officeWith().request("/api/fault");
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain("secret detail");
});

test.each([
  {
    rule: "that asks nothing of who calls it",
    route: newRouter().get("/office/a", (c) => c.text("a")),
    says: "GET /office/a",
  },
  {
    rule: "outside of the office",
    route: newRouter().get("/agencies/", operator, (c) => c.text("a")),
    says: "/agencies/",
  },
])("a route $rule does not start", ({ route, says }) => {
  expect(() => officeWith({ routes: [route] })).toThrow(says);
});
