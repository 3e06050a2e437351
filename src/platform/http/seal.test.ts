import { expect, test } from "vitest";
import { newSeal } from "./seal.ts";

test("a seal is of its fields alone", () => {
  const seal = newSeal(undefined);
  const mark = seal.of(["a", "bc"]);
  expect(seal.isOf(mark, ["a", "bc"])).toBe(true);
  for (const other of [["ab", "c"], ["a", "bc", ""], ["a", "bd"], []]) {
    expect(seal.isOf(mark, other)).toBe(false);
  }
  for (const forged of ["", "x", mark.slice(1), `${mark}A`]) {
    expect(seal.isOf(forged, ["a", "bc"])).toBe(false);
  }
});

test("programs with one key know each other's seals, and others do not", () => {
  const key = "k".repeat(32);
  const mark = newSeal(key).of(["a"]);
  expect(newSeal(key).isOf(mark, ["a"])).toBe(true);
  expect(newSeal(undefined).isOf(mark, ["a"])).toBe(false);
  expect(newSeal(undefined).isOf(newSeal(undefined).of(["a"]), ["a"])).toBe(false);
});
