import { expect, test } from "vitest";
import { changeText, figureText } from "./figure-text.ts";

test.each([
  [0, "0"],
  [-0, "0"],
  [11_000_000, "11000000"],
  [300_000.123456, "300000.123456"],
  [0.1, "0.1"],
  [26.5, "26.5"],
  [0.0000005, "0.0000005"],
  [1e-7, "0.0000001"],
  [1.25e-9, "0.00000000125"],
  [1e21, "1000000000000000000000"],
  [1.5e22, "15000000000000000000000"],
  [-10, "-10"],
])("%d is printed as %s and is the same number again", (value, text) => {
  expect(figureText(value)).toBe(text);
  expect(Number(text)).toBe(value + 0);
});

test.each([
  [2, "+2"],
  [0, "0"],
  [-10, "-10"],
])("a change of %d bears its sign: %s", (value, text) => {
  expect(changeText(value)).toBe(text);
});
