import { expect, test } from "vitest";
import { property } from "./document-validity.ts";

test(property.says, async () => {
  const tally = await property.run(0, property.inCheck);
  expect(property.failures(tally, property.inCheck)).toEqual([]);
});
