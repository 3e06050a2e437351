import { expect, test } from "vitest";
import { figuresLinked, type LinkedText, plainText } from "./linked-text.ts";

const published = { figure: "items.published" };
const onSite = { figure: "items.published", part: { dimension: "channel", name: "政府网站" } };
const text: LinkedText = [
  ["全年主动公开信息", published, "条，其中网站", onSite, "条。"],
  ["共", published, "条。"],
];

test("a text prints the values of its figures, whole and by part", () => {
  const values = new Map([
    ["items.published", 120],
    ["items.published|channel|政府网站", 99],
  ]);
  expect(plainText(text, values)).toEqual({
    text: "全年主动公开信息120条，其中网站99条。\n共120条。",
    open: [],
  });
});

test("a figure without a value is named and stays open; a zero is a value", () => {
  expect(plainText(text, new Map([["items.published", 0]]))).toEqual({
    text: "全年主动公开信息0条，其中网站〔items.published|channel|政府网站〕条。\n共0条。",
    open: [onSite],
  });
});

test("a text tells each of its figures once", () => {
  expect(figuresLinked(text)).toEqual([published, onSite]);
  expect(figuresLinked([["无。"]])).toEqual([]);
});
