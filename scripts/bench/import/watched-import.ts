import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { megabytesOf } from "#tests/support/soak/memory.ts";
import { type BenchInstallation, storedReports } from "./installation.ts";

/** How an import went. */
export interface WatchedImport {
  readonly files: number;
  readonly stored: number;
  readonly refused: number;
  /** From the start of the program to the last report stored; checking comes after. */
  readonly seconds: number;
  /** Memory of the program and its reading processes when so many reports were stored. */
  readonly atMarks: readonly { readonly stored: number; readonly megabytes: number }[];
  readonly peakMegabytes: number;
}

const Answer = z.object({ files: z.int(), stored: z.int(), refused: z.array(z.unknown()) });

/** Runs `tongming report import` on a folder and looks at it four times a second. */
export async function watchedImport(
  installation: BenchInstallation,
  folder: string,
  marks: readonly number[],
): Promise<WatchedImport> {
  const start = performance.now();
  const [command, ...args] = installation.command(["report", "import", folder, "--json"]);
  const program = spawn(command, args, {
    env: installation.environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed = text(program.stdout);
  const ended = once(program, "exit");
  const wanted = [...marks];
  const atMarks: { stored: number; megabytes: number }[] = [];
  let [last, seconds, peakMegabytes] = [0, 0, 0];
  while (program.exitCode === null) {
    await sleep(250);
    const stored = (await storedReports(installation)) ?? last;
    if (stored > last) seconds = (performance.now() - start) / 1000;
    last = stored;
    const megabytes = megabytesOf(program.pid ?? 0);
    peakMegabytes = Math.max(megabytes, peakMegabytes);
    while (stored >= (wanted[0] ?? Number.POSITIVE_INFINITY)) {
      atMarks.push({ stored: wanted.shift() ?? 0, megabytes });
    }
  }
  const [exit] = await ended;
  if (exit !== 0 && exit !== 1) throw new Error(`the import ended with ${exit}`);
  const { files, stored, refused } = Answer.parse(JSON.parse(await printed));
  return { files, stored, refused: refused.length, seconds, atMarks, peakMegabytes };
}
