import { expect, test } from "vitest";
import { property } from "./word-in.ts";

test(property.says, async () => {
  const tally = await property.run(0, property.inCheck);
  expect(property.failures(tally, property.inCheck)).toEqual([]);
});

test("a document that was not read, and one of which little came, are failures", () => {
  const wrong = { ...property.empty(), faults: ["7: not read (damaged)"] };
  const failures = property.failures(property.merge(property.empty(), wrong), 30);
  expect(failures).toEqual([
    "7: not read (damaged)",
    "0 of 30 documents were read",
    "too little was generated",
  ]);
});
