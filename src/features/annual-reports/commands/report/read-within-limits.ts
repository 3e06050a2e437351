import { foreignFormat } from "#formats/foreign-format.ts";
import type { Result } from "#kernel/result.ts";
import { type ReportRead, readReport, type UnreadableReport } from "#report-files/read-report.ts";
import type { ReadingStopped } from "./reading-stopped.ts";

/** Bytes of a text or web page that is read in this program: several times the longest page of a report. */
const mostHere = 256 * 1024;

let readElsewhere: ((bytes: Uint8Array) => ReturnType<typeof readWithinLimits>) | undefined;

/**
 * Reads a file of a stranger. A short text or web page is read here: however it is made, its size bounds what it takes. All
 * else, and so whatever has to be unpacked, is read in a process that is ended when it takes too long or too much memory.
 */
export async function readWithinLimits(
  bytes: Uint8Array,
): Promise<Result<ReportRead, UnreadableReport | ReadingStopped>> {
  if (bytes.length <= mostHere && foreignFormat(bytes) === undefined) return readReport(bytes);
  readElsewhere ??= (await import("./report-pool.ts")).newReportPool();
  return readElsewhere(bytes);
}
