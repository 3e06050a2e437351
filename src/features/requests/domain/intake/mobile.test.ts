import { expect, test } from "vitest";
import { digitsOf, isMobile } from "./mobile.ts";

test.each([
  ["13800000000", true],
  ["138-0000 0000", true],
  ["+86 13800000000", true],
  ["１３８００００００００", true],
  ["0571-88880000", false],
  ["1380000000", false],
  ["", false],
])("%s takes short messages: %s", (telephone, is) => {
  expect(isMobile(telephone)).toBe(is);
  if (is) expect(digitsOf(telephone)).toBe("13800000000");
});
