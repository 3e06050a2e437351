import { expect, test } from "vitest";
import { property } from "./index-numbers.ts";

test(property.says, { timeout: 120_000 }, async () => {
  const tally = await property.run(0, property.inCheck);
  expect(property.failures(tally, property.inCheck)).toEqual([]);
});
