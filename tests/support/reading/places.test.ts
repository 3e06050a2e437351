import { expect, test } from "vitest";
import type { SourceDocument } from "#formats/document.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { GeneratedCase } from "#tests/support/generator/case.ts";
import { generatedCase } from "#tests/support/generator/case.ts";
import { isPrintedThere } from "./places.ts";

const text = "规章 | 3 | 增2 | 1,113 | 976.8万元 |";
const document: SourceDocument = {
  source: text,
  mediaType: "text/plain",
  encoding: "utf-8",
  blocks: [],
};

/** A case whose one figure was written as `printed`. */
function givenCase(name: CellName, printed: string): GeneratedCase {
  const start = text.indexOf(printed);
  const spans = new Map([[name, [{ start, end: start + printed.length }]]]);
  return { ...generatedCase(1, 1), text, spans, record: [] };
}

test.each<{
  rule: string;
  name: CellName;
  value: number;
  printed: string;
  at?: string;
  holds: boolean;
}>([
  {
    rule: "a figure at its place holds",
    name: "t2.normative.issued",
    value: 3,
    printed: "3",
    holds: true,
  },
  {
    rule: "a signed figure holds",
    name: "t2.penalty.change",
    value: 2,
    printed: "增2",
    holds: true,
  },
  {
    rule: "a grouped figure holds",
    name: "t2.licensing.decisions",
    value: 1113,
    printed: "1,113",
    holds: true,
  },
  {
    rule: "an amount in 万元 holds in 元",
    name: "t2.procurement.amountYuan",
    value: 9_768_000,
    printed: "976.8万元",
    holds: true,
  },
  {
    rule: "another figure there does not",
    name: "t2.normative.issued",
    value: 4,
    printed: "3",
    holds: false,
  },
  {
    rule: "the same figure elsewhere does not",
    name: "t2.normative.issued",
    value: 3,
    printed: "增2",
    at: "3",
    holds: false,
  },
])("$rule", ({ name, value, printed, at = printed, holds }) => {
  const start = text.indexOf(at);
  const place = { start, end: start + at.length };
  expect(isPrintedThere(document, { name, value, place }, givenCase(name, printed))).toBe(holds);
});

test("a read without a place does not hold", () => {
  const read = { name: "t2.normative.issued" as CellName, value: 3, place: undefined };
  expect(isPrintedThere(document, read, givenCase(read.name, "3"))).toBe(false);
});
