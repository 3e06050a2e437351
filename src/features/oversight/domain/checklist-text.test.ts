import { expect, test } from "vitest";
import { standardChecklists } from "./checklist.ts";
import { itemsOfText, textOfItems } from "./checklist-text.ts";

test("a checklist is typed back as it stood", () => {
  for (const { items } of Object.values(standardChecklists)) {
    expect(itemsOfText(textOfItems(items))).toEqual(items);
    expect(new Set(items.map(({ code }) => code)).size).toBe(items.length);
  }
});

test.each([
  ["公开指南及时更新", { code: "1", says: "公开指南及时更新", basis: "" }],
  ["3|按期公开", { code: "3", says: "按期公开", basis: "" }],
  ["｜按期公开｜条例", { code: "1", says: "按期公开", basis: "条例" }],
])("%s", (line, item) => {
  expect(itemsOfText(`\n ${line} \n`)).toEqual([item]);
});
