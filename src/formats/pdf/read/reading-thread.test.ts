import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { gridRules, gridTexts, pdfFile } from "#tests/support/office/pdf-file.ts";
import { ReadingThread } from "./reading-thread.ts";

const xs = [60, 120, 180, 240, 300, 360, 420, 480];
const ys = Array.from({ length: 40 }, (_, at) => 40 + at * 18);
const cells = Array.from({ length: 39 }, (_, row) =>
  xs.slice(1).map((_, column) => `${row * column}`),
);
const file = pdfFile(
  Array.from({ length: 40 }, () => ({
    rules: gridRules(xs, ys),
    texts: gridTexts(xs, ys, cells),
  })),
);

test("a file is not refused for memory that others take while it is read", async () => {
  const thread = new ReadingThread();
  const others: Uint8Array[] = [];
  const reading = thread.read(file);
  for (let at = 0; at < 3; at += 1) {
    await wait(10);
    others.push(new Uint8Array(70 * 1024 * 1024).fill(1));
  }
  const read = await reading;
  expect(others.length).toBe(3);
  expect(read.ok && read.value.blocks.length).toBeGreaterThan(0);
});
