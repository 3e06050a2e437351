import { expect, test } from "vitest";
import { isKnownTag } from "./is-known-tag.ts";

test.each([
  { header: undefined, known: false },
  { header: "", known: false },
  { header: '"a"', known: true },
  { header: 'W/"a"', known: true },
  { header: '"x", "a"', known: true },
  { header: 'W/"x" ,W/"a"', known: true },
  { header: "*", known: true },
  { header: " * ", known: true },
  { header: '"x", *', known: false },
  { header: '"*"', known: false },
  { header: '"ab"', known: false },
  { header: "a", known: false },
  { header: '"x,a"', known: false },
  { header: '"x, "a"', known: false },
])("$header: $known", ({ header, known }) => {
  expect(isKnownTag(header, (opaque) => opaque === "a")).toBe(known);
});
