import { expect, test } from "vitest";
import { readableAddress } from "./paths.ts";

test("addresses show Chinese as people read it", () => {
  const path = `/search/?q=${encodeURIComponent("招生 通知 A/B")}`;
  expect(readableAddress(path)).toBe("/search/?q=招生 通知 A%2FB");
});
