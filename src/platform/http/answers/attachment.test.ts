import { expect, test } from "vitest";
import { attachment } from "./attachment.ts";

test.each([
  { rule: "a Chinese name", name: "年报.txt", encoded: "%E5%B9%B4%E6%8A%A5.txt" },
  {
    rule: "marks that RFC 5987 keeps for itself",
    name: "a'(1)*.txt",
    encoded: "a%27%281%29%2A.txt",
  },
  { rule: "line ends make no header of their own", name: "a\r\nX: y", encoded: "a%0D%0AX%3A%20y" },
  { rule: "quotes", name: 'a".txt', encoded: "a%22.txt" },
  { rule: "folders", name: "../etc\\passwd", encoded: ".._etc_passwd" },
  { rule: "half a character", name: "a\ud800", encoded: "a%EF%BF%BD" },
])("$rule", ({ name, encoded }) => {
  expect(attachment(name, "report.txt")).toBe(
    `attachment; filename="report.txt"; filename*=UTF-8''${encoded}`,
  );
});
