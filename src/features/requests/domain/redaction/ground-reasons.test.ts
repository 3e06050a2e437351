import { expect, test } from "vitest";
import { groundReasons } from "./ground-reasons.ts";

test("marks are told by ground in the order of the regulation, each reason once", () => {
  const marks = [
    { ground: "privacy", reason: "自然人姓名" },
    { ground: "secret", reason: "国家秘密" },
    { ground: "privacy", reason: "自然人姓名" },
    { ground: "privacy", reason: "住址" },
  ] as const;
  expect(groundReasons(marks)).toEqual([
    { ground: "secret", places: 1, reasons: ["国家秘密"] },
    { ground: "privacy", places: 3, reasons: ["自然人姓名", "住址"] },
  ]);
  expect(groundReasons([])).toEqual([]);
});
