import { expect, test } from "vitest";
import { checkText, standardText, textKeys } from "./check-text.ts";

test.each(textKeys)("our own text of $key has nothing wrong with it", (key) => {
  expect(checkText(key, standardText(key))).toEqual([]);
});

test("a text keeps the places that have to be filled in, and the articles; it has no others", () => {
  const key = { type: "deniedProcess", variant: null } as const;
  const body = ["{来由}根据《中华人民共和国政府信息公开条例》第十六条第一款，本机关不予公开。"];
  expect(checkText(key, body)).toEqual([
    { kind: "unknown-place", mark: "来由" },
    { kind: "missing-place", mark: "理由" },
    { kind: "missing-article", article: "第十六条第二款" },
  ]);
});
