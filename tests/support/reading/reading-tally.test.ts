import { expect, test } from "vitest";
import { emptyTally, mergeTallies, type ReadingTally } from "./reading-tally.ts";

const row = { documents: 1, must: 7, right: 6, wrong: 1 };
const one: ReadingTally = {
  ...emptyTally(),
  documents: 1,
  must: 7,
  right: 6,
  wrong: 1,
  rows: { "layout.B": row },
  examples: { ...emptyTally().examples, wrong: ["case 1"] },
};

test("counts, rows and examples add up", () => {
  const both = mergeTallies(one, { ...one, rows: { "layout.B": row, "layout.A": row } });
  expect(both).toMatchObject({ documents: 2, must: 14, right: 12, wrong: 2 });
  expect(both.rows).toEqual({
    "layout.B": { documents: 2, must: 14, right: 12, wrong: 2 },
    "layout.A": row,
  });
  expect(both.examples.wrong).toEqual(["case 1", "case 1"]);
});

test("an empty tally changes nothing, and twenty examples are kept", () => {
  expect(mergeTallies(emptyTally(), one)).toEqual(one);
  let many = one;
  for (let times = 0; times < 30; times += 1) many = mergeTallies(many, one);
  expect(many.examples.wrong).toHaveLength(20);
  expect(many.wrong).toBe(31);
});
