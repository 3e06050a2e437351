import { expect, test } from "vitest";
import type { LinkedText } from "../../domain/linked-text.ts";
import { documentOf, linkedTextOf } from "./linked-document.ts";

test("a linked text goes into the editor and comes back the same", () => {
  const text: LinkedText = [
    ["公开", { figure: "items.published" }, "条，其中网站"],
    [{ figure: "items.published", part: { dimension: "channel", name: "政府网站" } }, "条。"],
    [],
    ["无。"],
  ];
  expect(linkedTextOf(documentOf(text))).toEqual(text);
});

test("an empty text is an empty paragraph to write in", () => {
  expect(documentOf([]).content).toEqual([{ type: "paragraph", content: [] }]);
  expect(linkedTextOf(documentOf([]))).toEqual([[]]);
});
