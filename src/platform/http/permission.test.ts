import { expect, test } from "vitest";
import { allow, around, requirePermissions, routesWithoutPermission } from "./permission.ts";
import { newRouter } from "./router.ts";

test("an app whose routes all declare a permission starts", () => {
  const app = newRouter();
  app.use(around((_c, next) => next()));
  app.get("/a", allow("public"), (c) => c.text("a"));
  expect(requirePermissions(app)).toBe(app);
});

test("an app with one route without a permission refuses to start and names it", () => {
  const app = newRouter();
  app.get("/a", allow("public"), (c) => c.text("a"));
  app.post("/a", (c) => c.text("b"));
  expect(() => requirePermissions(app)).toThrow("POST /a");
});

test.each([
  {
    rule: "a permission after the handler does not count",
    open: ["GET /a"],
    app: () => newRouter().get("/a", (c) => c.text("a"), allow("public")),
  },
  {
    rule: "a route for every method needs one too",
    open: ["ALL /a"],
    app: () => newRouter().all("/a", (c) => c.text("a")),
  },
  {
    rule: "middleware that is not marked counts as a route",
    open: ["ALL /*"],
    app: () => newRouter().use((_c, next) => next()),
  },
  {
    rule: "routes mounted from a feature are seen",
    open: ["GET /f/a"],
    app: () =>
      newRouter().route(
        "/f",
        newRouter().get("/a", (c) => c.text("a")),
      ),
  },
])("$rule", ({ app, open }) => {
  expect(routesWithoutPermission(app())).toEqual(open);
});
