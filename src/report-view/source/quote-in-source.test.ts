import { expect, test } from "vitest";
import type { SourceDocument } from "#formats/document.ts";
import { quoteFinder } from "./quote-in-source.ts";

const source = "一、总体情况\n  全年收到 3 件，公开 3 件。\n完毕";
const document: SourceDocument = {
  source,
  mediaType: "text/plain",
  encoding: "utf-8",
  blocks: source.split("\n").map((text) => ({ kind: "line", text, start: source.indexOf(text) })),
};
const text = "全年收到 3 件，公开 3 件。\n完毕";
const find = quoteFinder(document, [{ number: 1, heading: "总体情况", text }]);

function quoted(section: number, start: number, quote: string): string | undefined {
  const span = find({ section, start, end: start + quote.length, quote });
  return span && source.slice(span.start - 2, span.end + 1);
}

test.each([
  { rule: "the first of two equal figures", given: [1, 5, "3"], gives: "到 3 " },
  { rule: "the second of two equal figures", given: [1, 12, "3"], gives: "开 3 " },
  { rule: "words in the last line", given: [1, 17, "完毕"], gives: "。\n完毕" },
  { rule: "a section that is not there", given: [2, 0, "3"], gives: undefined },
] as const)("$rule", ({ given: [section, start, quote], gives }) => {
  expect(quoted(section, start, quote)).toBe(gives);
});
