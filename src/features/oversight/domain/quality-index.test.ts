import { expect, test } from "vitest";
import { qualityIndicators, qualityOf } from "./quality-index.ts";

const of = (values: Readonly<Record<string, number>>) => qualityOf(new Map(Object.entries(values)));
const pointsOf = (values: Readonly<Record<string, number>>, code: string) =>
  of(values).scores.find((one) => one.code === code)?.points;

test("the weights add up to 100", () => {
  expect(qualityIndicators.reduce((sum, { points }) => sum + points, 0)).toBe(100);
});

test.each([
  ["a share that is late", { "requests.late": 1, "requests.concluded": 4 }, "requests", 18.8],
  ["nothing to judge by", { "requests.late": 0, "requests.concluded": 0 }, "requests", null],
  ["a figure that is not there", { "requests.concluded": 4 }, "requests", null],
  ["two that were corrected", { "disputes.corrected": 2 }, "disputes", 5],
  ["more corrected than there are points", { "disputes.corrected": 9 }, "disputes", 0],
  [
    "documents read and half interpreted",
    { "documents.interpreted": 2, "t2.normative.issued": 4 },
    "documents",
    5,
  ],
  [
    "more interpreted than issued",
    { "documents.interpreted": 5, "t2.normative.issued": 4 },
    "documents",
    10,
  ],
  ["one training", { "trainings.held": 1 }, "trainings", 5],
  ["no training", { "trainings.held": 0 }, "trainings", 0],
])("%s", (_, values, code, points) => {
  expect(pointsOf(values, code)).toBe(points);
});

test("the index is of what could be judged alone", () => {
  expect(of({})).toMatchObject({ index: null });
  expect(of({ "trainings.held": 0, "disputes.corrected": 1 }).index).toBe(50);
  expect(of({ "items.late": 0, "items.published": 9 }).index).toBe(100);
});
