import { expect, test } from "vitest";
import { page, pageAt } from "./page.ts";
import { newRouter } from "./router.ts";
import { sitePages } from "./site-pages.ts";

const lead = (name: string, from: "navigation" | "foot" | "map", place: number) => ({
  lead: { name, from, place },
});

function givenApp() {
  return newRouter()
    .get("/b/", page({ ...lead("乙", "navigation", 2), inSitemap: true }), (c) => c.text(""))
    .get("/a/", page({ ...lead("甲", "navigation", 1), online: true }), (c) => c.text(""))
    .post("/a/", page(), (c) => c.text(""))
    .get("/a/:id/", page({ online: true }), (c) => c.text(""))
    .get("/c/", page({ ...lead("丙", "foot", 1), role: "map", closedToRobots: true }), (c) =>
      c.text(""),
    );
}

test("pages are led to where they say, in the order they say", () => {
  const pages = sitePages(givenApp());
  expect(pages.navigation).toEqual([
    { name: "甲", path: "/a/" },
    { name: "乙", path: "/b/" },
  ]);
  expect([pages.foot, pages.further]).toEqual([[{ name: "丙", path: "/c/" }], []]);
  expect([pages.inSitemap, pages.closedToRobots]).toEqual([["/b/"], ["/c/"]]);
  expect([pages.pathOf("map"), pages.pathOf("search")]).toEqual(["/c/", undefined]);
});

test("what only a server can give is known by its route, whatever its query", () => {
  const { isOnline } = sitePages(givenApp());
  expect(["/a/", "/a/?x=1", "/a/3/#y", "/b/", "/none/"].map(isOnline)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("an address is of this program by its route, as web servers read it, and so are those of the office", () => {
  const { isServed } = sitePages(givenApp());
  const own = ["/a/", "/a", "/a/?x=1", "/%61/", "/elder/a/", "/a/99/", "/office", "/api/x"];
  expect(own.filter((address) => !isServed(address))).toEqual([]);
  expect(["/none/", "/a.html", "/officer", "/%zz"].filter(isServed)).toEqual([]);
});

test("a page of many addresses cannot be named as one", () => {
  const app = newRouter().get("/:id/", page({ inSitemap: true }), (c) => c.text(""));
  expect(() => sitePages(app)).toThrow("/:id/");
});

test("a page asked for its head alone is the same page: kept and limited as it is", () => {
  const at = (method: string) => pageAt(givenApp(), { method, path: "/a/" });
  expect(at("HEAD")).toEqual(at("GET"));
  expect(at("HEAD")?.online).toBe(true);
  expect(at("POST")?.online).toBeUndefined();
});
