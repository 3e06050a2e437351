import { expect, test } from "vitest";
import { pageKey } from "./page-key.ts";

test.each([
  { rule: "a path", url: "http://a:8080/agencies/3/", key: "/agencies/3/" },
  { rule: "the root", url: "https://a/", key: "/" },
  { rule: "names of a query are put in order", url: "http://a/c/?b=1&a=2", key: "/c/?a=2&b=1" },
  { rule: "values of a name keep theirs", url: "http://a/c/?a=2&a=1", key: "/c/?a=2&a=1" },
  { rule: "an empty query is none", url: "http://a/c/?", key: "/c/" },
  { rule: "spellings of a value are one", url: "http://a/?q=%e6%98%8e", key: "/?q=%E6%98%8E" },
])("$rule", ({ url, key }) => {
  expect(pageKey(url)).toBe(key);
});
