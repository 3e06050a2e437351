import { expect, test } from "vitest";
import { fromPage, isPlainPath, pageFile, relativeLink, targetOf } from "./addresses.ts";

const standing = { base: "/zwgk", origin: "https://www.example.gov.cn" };
const page = { path: "/agencies/3/", query: "", fragment: "", isWhole: false };

test.each([
  ["/zwgk/agencies/3/", page],
  ["/zwgk/agencies/3/#t3", { ...page, fragment: "#t3" }],
  [
    "/zwgk/compare/?a=1&a=2#x",
    { path: "/compare/", query: "?a=1&a=2", fragment: "#x", isWhole: false },
  ],
  ["https://www.example.gov.cn/zwgk/agencies/3/", { ...page, isWhole: true }],
])("%s leads into the site", (address, expected) => {
  expect(targetOf(address, standing)).toEqual(expected);
});

test.each([
  "#content",
  "/other/",
  "/zwgkx/",
  "//www.example.gov.cn/zwgk/",
  "https://www.example.gov.cn/",
  "https://www.example.gov.cn.evil.example/zwgk/",
  "mailto:a@example.gov.cn",
  "agencies/",
])("%s does not lead into the site", (address) => {
  expect(targetOf(address, standing)).toBeUndefined();
});

test("at the root two slashes lead to another host", () => {
  expect(targetOf("//other.example/", { base: "" })).toBeUndefined();
  expect(targetOf("/", { base: "" })).toMatchObject({ path: "/" });
});

test.each([
  ["/", "index.html"],
  ["/agencies/3/2024/", "agencies/3/2024/index.html"],
  ["/annual-reports/check", "annual-reports/check/index.html"],
])("the page %s is written to %s", (path, file) => {
  expect(pageFile(path)).toBe(file);
});

test.each([
  ["/", true],
  ["/agencies/3/2024/v1/report.docx", true],
  ["/a//b", false],
  ["/../etc/passwd", false],
  ["/a/./b", false],
  ["/.hidden", false],
  ["/a%2fb", false],
  ["/a\\b", false],
  ["/年报/", false],
])("%s is a plain path: %s", (path, isPlain) => {
  expect(isPlainPath(path)).toBe(isPlain);
});

test.each([
  ["index.html", "agencies/index.html", "agencies/index.html"],
  ["agencies/3/index.html", "assets/site.css", "../../assets/site.css"],
  ["agencies/3/index.html", "agencies/3/2024/index.html", "2024/index.html"],
  ["agencies/3/index.html", "agencies/3/index.html", "index.html"],
])("in %s a link to %s is %s", (from, to, link) => {
  expect(relativeLink(from, to)).toBe(link);
});

test.each([
  { address: "files/3", path: "/items/12/", is: "/zwgk/items/12/files/3" },
  { address: "files/3", path: "/elder/items/12/", is: "/zwgk/elder/items/12/files/3" },
  { address: "/zwgk/items/", path: "/items/12/", is: "/zwgk/items/" },
  { address: "mailto:a@example.org", path: "/", is: "mailto:a@example.org" },
  { address: "#t3", path: "/items/12/", is: "#t3" },
])("$address on $path is $is", ({ address, path, is }) => {
  expect(fromPage(address, path, "/zwgk")).toBe(is);
});
