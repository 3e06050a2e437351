import { expect, test } from "vitest";
import type { Block } from "./item-text.ts";
import { withoutTitle } from "./without-title.ts";

const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const heading = (text: string): Block => ({
  type: "heading",
  attrs: { level: 2 },
  content: [{ type: "text", text }],
});

test("the line in front that says the title does not stand twice; what says more, or stands further down, stays", () => {
  const body = paragraph("各校按学区招生。");
  expect(withoutTitle([heading("招生 办法"), body], "招生办法")).toEqual([body]);
  expect(
    withoutTitle([paragraph("青教〔2026〕9号"), paragraph("招生办法"), body], "招生办法"),
  ).toEqual([paragraph("青教〔2026〕9号"), body]);
  const more = [heading("招生办法（试行）"), body];
  expect(withoutTitle(more, "招生办法")).toEqual(more);
  const later = [body, body, body, body, heading("招生办法")];
  expect(withoutTitle(later, "招生办法")).toEqual(later);
  expect(withoutTitle([paragraph(""), body], "")).toHaveLength(2);
});
