import { expect, test } from "vitest";
import { tableRows, wholeDocument, withMeasured } from "./benchmarks-document.ts";

const measured = { on: "2026-11-30", commit: "abc", machine: "a machine", load: "1.2 before" };
const figure = (what: string, value: string, holds = true) => ({
  what,
  measured: value,
  goal: "10/s",
  holds,
  how: "so",
});

test("a figure that misses its goal says so", () => {
  expect(tableRows([figure("pages", "9/s", false)])).toEqual([
    "| pages | **9/s** (not met) | 10/s | so |",
  ]);
});

test("rows measured again stand in their place with their time, new ones behind", () => {
  const whole = wholeDocument([figure("pages", "9/s"), figure("files", "7/s")], measured);
  const later = { ...measured, on: "2026-12-01", commit: "def" };
  const again = withMeasured(
    `${whole}## Not met\n`,
    [figure("pages", "12/s"), figure("people", "3/s")],
    later,
  );
  const told = "so; 2026-12-01, commit def, load 1.2 before";
  expect(again.split("\n").slice(-7)).toEqual([
    "| --- | --- | --- | --- |",
    `| pages | 12/s | 10/s | ${told} |`,
    "| files | 7/s | 10/s | so |",
    `| people | 3/s | 10/s | ${told} |`,
    "",
    "## Not met",
    "",
  ]);
  expect(again).toContain("2026-11-30, commit abc, a machine, load 1.2 before.");
});
