import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { FileRead, ReadBytes } from "#features/annual-reports/import/prepare-files.ts";
import type { ReadForImport } from "#features/annual-reports/import/read-for-import.ts";
import { type JobRefused, newJobPool } from "#platform/jobs/job-pool.ts";
import type { ImportJob } from "./reading-process.ts";

/** Milliseconds that reading a file may take. */
const timeout = 10_000;

export interface ReadingPool {
  readonly read: ReadBytes;
  readonly stop: () => void;
}

/** Reads files in a process for each processor. What a file does to its process is that file's refusal. */
export function newReadingPool(): ReadingPool {
  const pool = newJobPool<ImportJob, ReadForImport>({
    program: fileURLToPath(new URL("./reading-process.ts", import.meta.url)),
    settings: {},
    size: availableParallelism(),
    queue: Number.POSITIVE_INFINITY,
    timeout: () => timeout,
    ahead: 4,
  });
  const read = async (name: string, bytes: Uint8Array): Promise<FileRead> => {
    const answer = await pool.run({ name, bytes });
    return answer.ok ? answer.value : notRead(answer.error);
  };
  return { read, stop: pool.stop };
}

function notRead(refused: JobRefused): FileRead {
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
