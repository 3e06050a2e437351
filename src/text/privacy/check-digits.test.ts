import { expect, test } from "vitest";
import { isCreditCode } from "./check-digits.ts";

test.each([
  // the code of 国家市场监督管理总局's example and others that are printed on certificates
  ["91350100M000100Y43", true],
  ["11330100MB0000002W", true],
  // the sum divides by 31: the check is 0
  ["11330100MB00000030", true],
  ["11330100MB0000002X", false],
  ["11330100MB0000012W", false],
  ["11330100MB000002W", false],
  ["1133010OMB0000002W", false],
  ["", false],
])("%s: %s", (code, is) => {
  expect(isCreditCode(code)).toBe(is);
});
