import { expect, test } from "vitest";
import { isBarRule } from "./bar-rows.ts";

test.each([
  ["|---|---|", true],
  ["| --- | :--: | ---: |", true],
  ["--- | ---", true],
  ["|-:|:-|", true],
  ["| 规章 | --- |", false],
  ["| - | - | - |", false],
  ["|  |  |", false],
  ["----------", false],
])("the rule under a Markdown table's first row, and what is none: %s", (line, found) => {
  expect(isBarRule(line)).toBe(found);
});
