import { describe, expect, test } from "vitest";
import { testSettings } from "#tests/support/test-site.ts";
import { type AsFiles, placeInSite, siteAt } from "./site.ts";

const settings = { ...testSettings, base: "/zwgk" };

describe("an address", () => {
  test.each([
    {
      rule: "is in the plain mode",
      pathname: "/zwgk/agencies/3/",
      mode: "plain",
      path: "/agencies/3/",
    },
    {
      rule: "is in the elder mode",
      pathname: "/zwgk/elder/agencies/",
      mode: "elder",
      path: "/agencies/",
    },
    {
      rule: "may be the root of the elder mode",
      pathname: "/zwgk/elder",
      mode: "elder",
      path: "/",
    },
    { rule: "may be the root", pathname: "/zwgk", mode: "plain", path: "/" },
    {
      rule: "may begin like the elder mode",
      pathname: "/zwgk/elders/",
      mode: "plain",
      path: "/elders/",
    },
  ])("$rule", ({ pathname, mode, path }) => {
    expect(placeInSite("/zwgk", pathname)).toEqual({ mode, path });
  });

  test("of another site that begins alike is none of ours", () => {
    expect(placeInSite("/zwgk", "/zwgkml/")).toBeUndefined();
  });
});

test("links stay in the mode of the page, files have none", () => {
  const site = siteAt(settings, "/agencies/3/", "elder");
  expect(site.href("/agencies/")).toBe("/zwgk/elder/agencies/");
  expect(site.href("/agencies/3/", "plain")).toBe("/zwgk/agencies/3/");
  expect(site.fileHref("/a.css")).toBe("/zwgk/a.css");
});

test("the page knows its query, and its address never leads to another host", () => {
  const site = siteAt(settings, "/search/?q=a%3Fb");
  expect([site.here, site.query]).toEqual(["/search/", "?q=a%3Fb"]);
  expect(siteAt({ ...settings, base: "" }, "//evil.example/").here).toBe("/evil.example/");
});

test("a form goes to the site, to the one that runs elsewhere, or is left out", () => {
  const formOf = (asFiles?: AsFiles) =>
    siteAt({ ...settings, ...(asFiles && { asFiles }) }, "/", "elder").formHref("search");
  const files = { elder: true, downloads: true };
  expect(formOf()).toBe("/zwgk/elder/search/");
  expect(formOf({ ...files, online: "https://a.example/b" })).toBe(
    "https://a.example/b/elder/search/",
  );
  expect(formOf(files)).toBeUndefined();
});

test("what only a server can do is offered by a server, or by files beside one", () => {
  const offered = (path: string, asFiles?: AsFiles) =>
    siteAt({ ...settings, ...(asFiles && { asFiles }) }, "/").offers(path);
  const files = { elder: true, downloads: true };
  for (const path of ["/search/", "/compare/?a=1", "/annual-reports/check/download"]) {
    const beside = { ...files, online: "https://a.example" };
    expect([offered(path), offered(path, beside), offered(path, files)]).toEqual([
      true,
      true,
      false,
    ]);
  }
  expect(offered("/annual-reports/2024/", files)).toBe(true);
});
