import { expect, test } from "vitest";
import { summarise } from "./figure-summary.ts";

test.each([
  { rule: "an odd number of figures has its middle one", of: [9, 1, 4], is: [14, 4, 3] },
  {
    rule: "an even number has the mean of the two in the middle",
    of: [1, 4, 9, 2],
    is: [16, 3, 4],
  },
  {
    rule: "what is not certain is left out and not counted",
    of: [null, 5, null, 7],
    is: [12, 6, 2],
  },
  { rule: "a certain zero counts", of: [0, null, 4], is: [4, 2, 2] },
  { rule: "amounts keep their decimals and gain none", of: [0.1, 0.2, null], is: [0.3, 0.15, 2] },
])("$rule", ({ of, is: [sum, median, counted] }) => {
  expect(summarise(of)).toEqual({ sum, median, counted });
});

test.each([{ of: [] }, { of: [null, null] }])(
  "of no certain figure there is no sum: $of",
  ({ of }) => {
    expect(summarise(of)).toBeUndefined();
  },
);
