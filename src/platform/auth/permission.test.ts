import { expect, test } from "vitest";
import { newRouter } from "../http/router.ts";
import { around, may, requirePermissions, routesOf } from "./permission.ts";

test("an app whose routes all declare a permission starts", () => {
  const app = newRouter();
  app.use(around((_c, next) => next()));
  app.get("/a", may("public"), (c) => c.text("a"));
  expect(requirePermissions(app)).toBe(app);
});

test("an app with one route without a permission refuses to start and names it", () => {
  const app = newRouter();
  app.get("/a", may("public"), (c) => c.text("a"));
  app.post("/a", (c) => c.text("b"));
  expect(() => requirePermissions(app)).toThrow("POST /a");
});

test("each route is listed once with what it asks", () => {
  const app = newRouter();
  app.use(around((_c, next) => next()));
  app.get(
    "/a/:id{\\d+}",
    may("public"),
    (_c, next) => next(),
    (c) => c.text("a"),
  );
  app.post(
    "/a",
    may("requests.extend", () => undefined),
    (c) => c.text("b"),
  );
  expect(routesOf(app)).toMatchObject([
    { method: "GET", path: "/a/:id{\\d+}", permission: "public" },
    { method: "POST", path: "/a", permission: "requests.extend" },
  ]);
});

test("who may not is told that there is nothing, and the handler does not run", async () => {
  const app = newRouter();
  let ran = 0;
  app.get(
    "/a",
    may("operator", () => undefined),
    (c) => {
      ran += 1;
      return c.text("a");
    },
  );
  const answer = await app.request("/a");
  expect([answer.status, ran]).toEqual([404, 0]);
});

test("the handler learns who asks", async () => {
  const app = newRouter();
  app.get("/a", may("public"), (c) => c.text(c.get("actor").kind));
  app.get(
    "/b",
    may("operator", () => ({ kind: "operator" })),
    (c) => c.text(c.get("actor").kind),
  );
  const ask = async (path: string) => (await app.request(path)).text();
  expect([await ask("/a"), await ask("/b")]).toEqual(["public", "operator"]);
});

test("a permission of a room is what the application says of who signed in", async () => {
  const app = newRouter();
  app.use(
    around((c, next) => {
      c.set("whoMay", async (permission) =>
        permission === "desk.read"
          ? { kind: "person", id: 7, name: "甲", agencies: [3] }
          : new Response("no", { status: 403 }),
      );
      return next();
    }),
  );
  app.get("/read", may("desk.read"), (c) => c.json(c.get("actor")));
  app.get("/write", may("desk.write"), (c) => c.text("written"));
  expect(await (await app.request("/read")).json()).toMatchObject({ id: 7, agencies: [3] });
  expect((await app.request("/write")).status).toBe(403);
});

test("where nobody can sign in a room's permission is nobody's", async () => {
  const app = newRouter().get("/a", may("desk.read"), (c) => c.text("a"));
  expect((await app.request("/a")).status).toBe(404);
});

test.each([
  {
    rule: "a permission after the handler does not count",
    open: "GET /a",
    app: () => newRouter().get("/a", (c) => c.text("a"), may("public")),
  },
  {
    rule: "a route for every method needs one too",
    open: "ALL /a",
    app: () => newRouter().all("/a", (c) => c.text("a")),
  },
  {
    rule: "middleware that is not marked counts as a route",
    open: "ALL /*",
    app: () => newRouter().use((_c, next) => next()),
  },
  {
    rule: "routes mounted from a feature are seen",
    open: "GET /f/a",
    app: () =>
      newRouter().route(
        "/f",
        newRouter().get("/a", (c) => c.text("a")),
      ),
  },
])("$rule", ({ app, open }) => {
  expect(() => requirePermissions(app())).toThrow(open);
});
