import { expect, test } from "vitest";
import { copiedText } from "./copied-text.ts";
import { textWithout } from "./text-without.ts";

const text = "全年主动公开政府信息若干条并逐条审核，主要负责人每季度听取汇报并作出批示。";

test("what is left out has its length, counts for nothing, and ends a passage", () => {
  const without = textWithout(text, [
    { start: 0, end: 10 },
    { start: 5, end: 18 },
  ]);
  expect(without).toHaveLength(text.length);
  expect(without.slice(18)).toBe(text.slice(18));
  const { counted, share } = copiedText(without, text);
  expect([counted, share]).toEqual([
    [...text.slice(18)].filter((one) => /\p{L}/u.test(one)).length,
    1,
  ]);
});

test("nothing left out is the text", () => {
  expect(textWithout(text, [])).toBe(text);
});
