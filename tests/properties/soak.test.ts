import { expect, test } from "vitest";
import { soak } from "#tests/support/soak/soak.ts";
import { failuresOf, mostWait, property, sample } from "./soak.ts";

test(property.says, { timeout: 300_000 }, async () => {
  expect(failuresOf(await soak(sample), mostWait.besideTests)).toEqual([]);
});
