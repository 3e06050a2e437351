import { expect, test } from "vitest";
import { csvRecord } from "./csv-record.ts";

test.each([
  { rule: "plain fields stand bare", fields: ["教育局", 12, 0.5, true], is: "教育局,12,0.5,true" },
  { rule: "what there is none of is empty", fields: [null, ""], is: "," },
  { rule: "separators are quoted", fields: ["甲,乙", "甲\n乙"], is: '"甲,乙","甲\n乙"' },
  { rule: "quotes are doubled", fields: ['所谓"局"'], is: '"所谓""局"""' },
  { rule: "formulas are text", fields: ["=1+1", "@a", "＝A1"], is: "'=1+1,'@a,'＝A1" },
  {
    rule: "formulas behind blanks and unseen marks are text",
    fields: ["\u{feff}=1", " \u3000＋1", "\u200b@a", "\t-1+1"],
    is: "'\u{feff}=1,' \u3000＋1,'\u200b@a,'\t-1+1",
  },
  {
    rule: "turns of direction are marks",
    fields: ["青岚县\u202e教育局", "\u2066=1"],
    is: "青岚县〔U+202E〕教育局,〔U+2066〕=1",
  },
  { rule: "a guarded formula with a comma is quoted", fields: ["=A(1,2)"], is: '"\'=A(1,2)"' },
  { rule: "negative numbers are numbers", fields: [-3, "-3"], is: "-3,-3" },
])("$rule", ({ fields, is }) => {
  expect(csvRecord(fields)).toBe(`${is}\r\n`);
});
