import { fileURLToPath } from "node:url";
import type { ReportRead, UnreadableReport } from "#features/annual-reports/index.ts";
import { err, type Result } from "#kernel/result.ts";
import { type JobRefused, newJobPool } from "#platform/jobs/job-pool.ts";

/** Why the reading of a file was ended. */
export type ReadingStopped =
  | { readonly kind: "too-slow"; readonly milliseconds: number }
  | { readonly kind: "too-much-memory"; readonly megabytes: number }
  /** The reader failed on it: a fault of this program. */
  | { readonly kind: "reader-failed"; readonly message: string };

/** Milliseconds that reading a file may take. */
const ordinary = 10_000;

type Read = Result<ReportRead, UnreadableReport>;

/** Reads files in a process with limits, one after another; it does not keep this program alive. */
export function newReportPool(
  timeout = ordinary,
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
    return answer.ok ? answer.value : err(stoppedBy(answer.error));
  };
}

function stoppedBy(refused: JobRefused): ReadingStopped {
  switch (refused.kind) {
    case "too-slow":
    case "too-much-memory":
      return refused;
    case "failed":
      return { kind: "reader-failed", message: refused.message };
    case "busy":
      return { kind: "reader-failed", message: "stopped" };
  }
}
