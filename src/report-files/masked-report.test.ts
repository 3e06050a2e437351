import { expect, test } from "vitest";
import { givenReport } from "#tests/support/given-report.ts";
import { maskedReport } from "./masked-report.ts";

const number = "13912345670";

test("a personal number is hidden wherever the report has text", () => {
  const report = {
    ...givenReport({}),
    agency: `某局${number}`,
    preface: `联系电话${number}。`,
    sections: [{ number: 1 as const, heading: `一、总体情况${number}`, text: `电话${number}` }],
  };
  const masked = maskedReport(report);
  expect(JSON.stringify(masked)).not.toContain(number);
  expect(masked.cells).toEqual(report.cells);
  // Offsets into the texts stay.
  expect(masked.preface).toHaveLength(report.preface.length);
});

test("what is not there stays so", () => {
  const { preface: _, ...without } = givenReport({});
  const masked = maskedReport({ ...without, agency: null });
  expect([masked.agency, "preface" in masked]).toEqual([null, false]);
});
