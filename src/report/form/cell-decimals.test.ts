import { expect, test } from "vitest";
import { fitsCell } from "./cell-decimals.ts";

test.each([
  { rule: "a count is whole", cell: "t3.new.natural", fits: [0, 12], not: [0.5, 12.25] },
  { rule: "a count of decisions too", cell: "t2.penalty.decisions", fits: [3], not: [3.000001] },
  {
    rule: "fees in 万元 are exact to the cent",
    cell: "t2.fees.amountWan",
    fits: [12, 0.1, 1430.123456, 0.000001],
    not: [0.0000001, 1.2345678],
  },
  {
    rule: "a sum in 元 too",
    cell: "t2.procurement.amountYuan",
    fits: [173_373_602.39],
    not: [0.001],
  },
])("$rule", ({ cell, fits, not }) => {
  expect(fits.filter((value) => !fitsCell(cell, value))).toEqual([]);
  expect(not.filter((value) => fitsCell(cell, value))).toEqual([]);
});
