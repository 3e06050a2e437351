import { fileURLToPath } from "node:url";
import { err, type Result } from "#kernel/result.ts";
import { newJobPool } from "#platform/jobs/job-pool.ts";
import { ordinaryTime } from "#platform/jobs/time-allowed.ts";
import type { ReportRead, UnreadableReport } from "#report-files/read-report.ts";
import { type ReadingStopped, readingStopped } from "./reading-stopped.ts";

type Read = Result<ReportRead, UnreadableReport>;

/** Reads files in a process with limits, one after another; it does not keep this program alive. */
export function newReportPool(
  timeout = ordinaryTime,
): (bytes: Uint8Array) => Promise<Result<ReportRead, UnreadableReport | ReadingStopped>> {
  const pool = newJobPool<Uint8Array, Read>({
    program: fileURLToPath(new URL("./report-reading-process.ts", import.meta.url)),
    settings: {},
    size: 1,
    queue: Number.POSITIVE_INFINITY,
    timeout: () => timeout,
  });
  return async (bytes) => {
    const answer = await pool.run(bytes);
    return answer.ok ? answer.value : err(readingStopped(answer.error));
  };
}
