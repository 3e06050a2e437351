import { spawn, spawnSync } from "node:child_process";
import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { megabytesOf } from "#tests/support/soak/memory.ts";
import { textReports } from "./corpus.ts";
import { type Figure, median, rate, secondsOf, wholeNumber } from "./figure.ts";

const program = resolve("bin/tongming");

/** The command line as other programs call it: its start, a folder of reports, its memory over many. */
export async function measureCommandLine(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "tongming-bench-"));
  try {
    writeReports(join(folder, "10k"), 10_000);
    writeReports(join(folder, "100k"), 100_000);
    return [
      await start(),
      await folderRead(join(folder, "10k")),
      await memoryOver(join(folder, "100k")),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function start(): Promise<Figure> {
  const seconds = await secondsOf(20, () => run(["fee", "--items", "11"]));
  const milliseconds = median(seconds) * 1000;
  return {
    what: "`bin/tongming` start",
    measured: `${milliseconds.toFixed(0)} ms`,
    goal: "under 300 ms",
    holds: milliseconds < 300,
    how: "`bin/tongming fee --items 11` to its exit; median of 20 runs",
  };
}

async function folderRead(folder: string): Promise<Figure> {
  return rate("text reports read (command line)", {
    count: 10_000,
    seconds: await secondsOf(3, () => run(["report", "read", folder, "--json"])),
    atLeast: 1_000,
    how: "`bin/tongming report read DIR --json` on a folder of 10,000 files, start included",
  });
}

/** Memory while one run reads 100,000 files, its reading processes with it: the highest in the last thousand files before each mark. */
async function memoryOver(folder: string): Promise<Figure> {
  const child = spawn(program, ["report", "read", folder, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const marks = new Map([10_000, 50_000, 100_000].map((mark) => [mark, 0]));
  let lines = 0;
  for await (const chunk of child.stdout) {
    lines += countLines(chunk);
    for (const [mark, highest] of marks) {
      const isNear = lines > mark - 1_000 && lines <= mark;
      if (isNear) marks.set(mark, Math.max(highest, megabytesOf(child.pid ?? 0)));
    }
  }
  if (lines !== 100_000) throw new Error(`100,000 files gave ${lines} lines`);
  const [first = 0, middle = 0, last = 0] = marks.values();
  return {
    what: "memory over 100,000 files",
    measured: `${[first, middle, last].map(wholeNumber).join(", ")} MB after 10,000, 50,000, 100,000`,
    goal: "flat (the last within 20 % of the first)",
    holds: first > 0 && last <= first * 1.2,
    how: "memory of one `bin/tongming report read DIR --json` and the processes it starts, what they share counted once (`Pss`), highest in the thousand files before each mark",
  };
}

/** A thousand different reports, and links to them under as many names as asked. */
function writeReports(folder: string, count: number): void {
  mkdirSync(folder);
  const reports = textReports(1_000);
  const name = (number: number) => join(folder, `${String(number).padStart(6, "0")}.txt`);
  for (let number = 0; number < count; number += 1) {
    const report = reports[number];
    if (report) writeFileSync(name(number), report);
    else linkSync(name(number % reports.length), name(number));
  }
}

function run(args: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`bin/tongming ${args.join(" ")}: exit ${status}`);
}

function countLines(chunk: Uint8Array): number {
  let lines = 0;
  for (const byte of chunk) if (byte === 10) lines += 1;
  return lines;
}
