import { expect, test } from "vitest";
import { indexNumber, isIndexNumberTemplate } from "./index-number.ts";

const parts = { agencyCode: "11330100MB0000002W", region: "330181", on: "2024-03-07", serial: 57 };

test.each([
  ["{机关代码}/{年}-{序号:5}", "11330100MB0000002W/2024-00057"],
  ["{区划}-{年月}-{序号}", "330181-202403-57"],
  ["XX{年月日}{序号:3}", "XX20240307057"],
])("the template %s gives %s", (template, number) => {
  expect(indexNumber(template, parts)).toBe(number);
});

test.each([
  ["{机关代码}/{年}-{序号:5}", true],
  ["{机关代码}/{序号:5}", false],
  ["{机关代码}/{年}", false],
  ["{机关}/{年}-{序号}", false],
  ["{年} {序号}", false],
])("%s may be set: %s", (template, fits) => {
  expect(isIndexNumberTemplate(template)).toBe(fits);
});
