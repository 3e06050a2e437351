import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { RowValues } from "#platform/ledger/column.ts";
import type { LedgerKind } from "#platform/ledger/kind.ts";
import { exportRecords } from "#platform/ledger/sheets/export-records.ts";
import { megabytesOf } from "#tests/support/soak/memory.ts";
import type { BenchInstallation } from "../import/installation.ts";

/** Writes rows into an Excel file. */
export async function writeSheet(
  path: string,
  kind: LedgerKind,
  rows: Iterable<readonly RowValues[]>,
): Promise<void> {
  const bytes = exportRecords(kind, Readable.from(rows), "xlsx");
  await pipeline(Readable.from(bytes), createWriteStream(path));
}

const Answer = z.object({ stored: z.literal(true), rows: z.object({ failed: z.literal(0) }) });

/** Imports a file as an operator does; gives the seconds and the most memory of the program. Throws where a row fails. */
export async function watchedLedger(
  installation: BenchInstallation,
  kind: string,
  path: string,
): Promise<{ readonly seconds: number; readonly megabytes: number }> {
  const start = performance.now();
  const call = ["ledger", "import", kind, path, "--json"];
  const [command, ...args] = installation.command(call);
  const program = spawn(command, args, {
    env: installation.environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const printed = text(program.stdout);
  const ended = once(program, "exit");
  let megabytes = 0;
  while (program.exitCode === null && program.signalCode === null) {
    await sleep(100);
    megabytes = Math.max(megabytes, megabytesOf(program.pid ?? 0));
  }
  await ended;
  const seconds = (performance.now() - start) / 1000;
  Answer.parse(JSON.parse(await printed));
  return { seconds, megabytes };
}
