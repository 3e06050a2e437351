import { expect, test } from "vitest";
import { property } from "./clock.ts";

test(property.says, async () => {
  const tally = await property.run(0, property.inCheck);
  expect(property.failures(tally, property.inCheck)).toEqual([]);
});

test("a history answered differently is a failure, and so is a feature that hardly occurs", () => {
  const wrong = { seen: {}, wrong: 1, examples: ["#7 due: …"] };
  const failures = property.failures(property.merge(property.empty(), wrong), 1000);
  expect(failures.slice(0, 2)).toEqual(["1 histories answered differently", "#7 due: …"]);
  expect(failures).toContain("only 0 of 1000 histories show: leap day");
});
