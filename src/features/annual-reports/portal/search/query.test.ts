import { expect, test } from "vitest";
import { parseQuery } from "./query.ts";

test.each([
  { rule: "a name is one word", typed: "青岚县教育局", words: ["青岚县教育局"] },
  {
    rule: "words stand apart by any white space",
    typed: " 青岚　教育\t局 ",
    words: ["青岚", "教育", "局"],
  },
  { rule: "a year is no word", typed: "青岚县教育局 2023", words: ["青岚县教育局"], year: 2023 },
  {
    rule: "a year may stand within",
    typed: "2023年青岚县教育局",
    words: ["青岚县教育局"],
    year: 2023,
  },
  {
    rule: "full-width digits are digits",
    typed: "教育局　２０２３年",
    words: ["教育局"],
    year: 2023,
  },
  {
    rule: "what a report is called is no part of an agency's name",
    typed: "青岚县教育局2023年政府信息公开工作年度报告",
    words: ["青岚县教育局"],
    year: 2023,
  },
  { rule: "a year alone is asked for", typed: "2023年度", words: [], year: 2023 },
  { rule: "a longer number is no year", typed: "120234", words: ["120234"] },
  { rule: "wildcards are plain characters", typed: "100%_局", words: ["100%_局"] },
])("$rule", ({ typed, words, year }) => {
  const parsed = parseQuery(typed);
  expect(parsed).toEqual({
    ok: true,
    value: { typed: typed.normalize("NFKC").trim(), words, ...(year && { year }) },
  });
});

test.each([
  { rule: "nothing is no query", typed: " 　", error: { kind: "empty" } },
  {
    rule: "101 characters are too many",
    typed: "县".repeat(101),
    error: { kind: "too-long", length: 101 },
  },
])("$rule", ({ typed, error }) => {
  expect(parseQuery(typed)).toEqual({ ok: false, error });
});

test("100 characters are not too many, however they are encoded", () => {
  expect(parseQuery("𠮷".repeat(100)).ok).toBe(true);
});
