import { afterAll, expect, test } from "vitest";
import { clearOffice, property } from "./office-kill-rounds.ts";

// Processes of a test run end without a word.
afterAll(clearOffice);

test(property.says, { timeout: 300_000 }, async () => {
  const tally = await property.run(0, property.inCheck);
  expect(property.failures(tally, property.inCheck)).toEqual([]);
  expect(tally.acknowledged).toBeGreaterThan(0);
});
