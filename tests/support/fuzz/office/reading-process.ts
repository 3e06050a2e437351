/** Reads and checks every file it is sent and answers what came of it; nothing else fills its memory. */

import { checkReport } from "#report/check/check-report.ts";
import { readReport } from "#report-files/read-report.ts";
import { peakMegabytes } from "../../running/peak-memory.ts";
import { nearest } from "../fuzz-tally.ts";
import type { FileRead } from "./read-apart.ts";

process.on("disconnect", () => process.exit());
// As in the program: a library may leave some of its own failures unhandled.
process.on("unhandledRejection", () => undefined);
process.on("message", async (bytes: Uint8Array) => {
  const before = process.threadCpuUsage();
  const { refused = false, fault } = await attempt(bytes);
  const { user, system } = process.threadCpuUsage(before);
  const answer: FileRead = {
    refused,
    fault,
    milliseconds: (user + system) / 1000,
    peakMegabytes: peakMegabytes(),
  };
  process.send?.(answer);
});

async function attempt(
  bytes: Uint8Array,
): Promise<{ readonly refused?: boolean; readonly fault?: string }> {
  try {
    const read = await readReport(bytes);
    if (read.ok) checkReport(read.value.report);
    return { refused: !read.ok };
  } catch (fault) {
    return { fault: nearest(fault) };
  }
}
