import { expect, test } from "vitest";
import { maskedLinkedText } from "./masked-linked-text.ts";

const link = { figure: "t3.new.total" };

test("the middle of every personal number is hidden, each paragraph and figure stays where it was", () => {
  expect(
    maskedLinkedText([
      ["申请人手机13912345670，收到", link, "件。"],
      [],
      ["身份证号110101199003077715。"],
    ]),
  ).toEqual([["申请人手机139****5670，收到", link, "件。"], [], ["身份证号11*************715。"]]);
});

test("a text without one is the same", () => {
  const text = [["联系电话：0716-8234567，发布", link, "条。"]];
  expect(maskedLinkedText(text)).toEqual(text);
});
