import { expect, test } from "vitest";
import { itemExcerpt, marked } from "./item-excerpt.ts";

const said = (pieces: ReturnType<typeof marked>) =>
  pieces.map(({ text, isWord }) => (isWord ? `[${text}]` : text)).join("");

test("the words around the first place of the longest word, each word marked", () => {
  const text = `${"前".repeat(40)}危房改造的补助，每户补助两万元。${"后".repeat(100)}`;
  const excerpt = said(itemExcerpt([text], ["补助", "危房改造"], ""));
  expect(excerpt).toBe(
    `…${"前".repeat(30)}[危房改造]的[补助]，每户[补助]两万元。${"后".repeat(74)}…`,
  );
});

test("where the words stand nowhere the beginning of the summary is shown, or nothing", () => {
  expect(said(itemExcerpt(["正文"], ["低保"], "公布标准"))).toBe("公布标准");
  expect(itemExcerpt(["正文"], ["低保"], "")).toEqual([]);
});

test("signs of a pattern are no pattern, and letters of either case are the word", () => {
  expect(said(marked("C++（gdp）GDP", ["gdp", "c++"]))).toBe("[C++]（[gdp]）[GDP]");
  expect(said(marked("正文", []))).toBe("正文");
});
