import { afterAll, expect, test } from "vitest";
import { clearGround, property } from "./kill-rounds.ts";

// Processes of a test run end without a word.
afterAll(clearGround);

test(property.says, { timeout: 300_000 }, async () => {
  const tally = await property.run(0, property.inCheck);
  expect(property.failures(tally, property.inCheck)).toEqual([]);
});
