import { expect, test } from "vitest";
import { feeLines, processingFee } from "./processing-fee.ts";

test.each([
  [0, 0],
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
  [45, 5500],
  [60, 11_000],
])("%i items of one applicant in one month cost %i yuan", (count, yuan) => {
  expect(processingFee("items", count)).toBe(yuan);
});

test.each([
  [0, 0],
  [30, 0],
  [31, 10],
  [68, 380],
  [70, 400],
  [100, 700],
  [101, 720],
  [200, 2700],
  [201, 2740],
  [250, 4700],
])("%i pages of one request cost %i yuan", (count, yuan) => {
  expect(processingFee("pages", count)).toBe(yuan);
});

test.each([
  { count: 1, before: 10, yuan: 100 },
  { count: 5, before: 8, yuan: 300 },
  { count: 1, before: 30, yuan: 200 },
  { count: 15, before: 30, yuan: 3500 },
  { count: 0, before: 99, yuan: 0 },
])("$count items after $before cost $yuan yuan", ({ count, before, yuan }) => {
  expect(processingFee("items", count, before)).toBe(yuan);
});

test("charging one by one comes to the same as charging at once", () => {
  for (const unit of ["items", "pages"] as const) {
    let sum = 0;
    for (let before = 0; before < 300; before += 1) {
      sum += processingFee(unit, 1, before);
      expect(processingFee(unit, before + 1)).toBe(sum);
    }
  }
});

test("a fee is explained by its steps", () => {
  expect(feeLines("items", 5, 8)).toEqual([
    { from: 9, through: 10, price: 0, yuan: 0 },
    { from: 11, through: 13, price: 100, yuan: 300 },
  ]);
  expect(feeLines("pages", 101)).toEqual([
    { from: 1, through: 30, price: 0, yuan: 0 },
    { from: 31, through: 100, price: 10, yuan: 700 },
    { from: 101, through: 101, price: 20, yuan: 20 },
  ]);
});
