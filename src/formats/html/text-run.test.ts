import { expect, test } from "vitest";
import { doubt } from "#kernel/unread-marks.ts";
import { processorMilliseconds } from "#tests/support/running/processor-time.ts";
import { TextRun } from "./text-run.ts";

test("a long line of doubtful figures takes no longer a figure than a short one", () => {
  const count = 60_000;
  const source = "甲乙丙丁戊12 ".repeat(count);
  const run = new TextRun(source);
  run.isDoubtful = true;
  const start = process.cpuUsage();
  run.add(0, source.length);
  const text = run.take()?.text;
  expect(processorMilliseconds(start)).toBeLessThan(4_000);
  expect(text).toBe(`甲乙丙丁戊12${doubt} `.repeat(count).trimEnd());
});

test("one doubt stands behind a figure, also where two give it", () => {
  const source = "12";
  const run = new TextRun(source);
  run.isDoubtful = true;
  run.add(0, 2);
  run.apart();
  run.addDecoded("3", 2);
  expect(run.take()?.text).toBe(`12${doubt}3${doubt}`);
});
