import { expect, test } from "vitest";
import { declaredQuery, queryOf } from "./declared-query.ts";
import { page } from "./page.ts";
import { newRouter } from "./router.ts";

const names = new Set(["a", "b", "q"]);

test.each([
  { rule: "names are put in order", search: "?b=1&a=2", is: "?a=2&b=1" },
  { rule: "values of a name keep theirs", search: "?a=2&a=1", is: "?a=2&a=1" },
  { rule: "an empty query is none", search: "?", is: "" },
  { rule: "spellings of a value are one", search: "?q=%e6%98%8e", is: "?q=%E6%98%8E" },
  { rule: "names that nobody declared are left out", search: "?x=1&a=2&utm=3", is: "?a=2" },
  { rule: "and so is a query of nothing else", search: "?x=1", is: "" },
])("$rule", ({ search, is }) => {
  expect(queryOf(search, names)).toBe(is);
});

test("each route declares its own", async () => {
  const app = newRouter();
  const query = declaredQuery(() => app);
  app.use(async (c) => c.text(query(c)));
  app.route(
    "/",
    newRouter()
      .get("/search/", page({ query: ["q"] }), (c) => c.text(""))
      .get("/:id/", page(), (c) => c.text("")),
  );
  const ask = async (path: string) => (await app.request(path)).text();
  expect(await ask("/search/?q=1&page=2")).toBe("?q=1");
  expect(await ask("/3/?q=1")).toBe("");
  expect(await ask("/nowhere?q=1")).toBe("");
});
