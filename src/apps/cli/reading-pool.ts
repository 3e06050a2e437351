import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileRead, ReadBytes } from "#features/annual-reports/import/prepare-files.ts";
import type { ReadForImport } from "#features/annual-reports/import/read-for-import.ts";
import { newWorkerPool } from "#platform/jobs/worker-pool.ts";
import type { ImportJob } from "./import-worker.ts";

/** Milliseconds a file may take, waiting for those before it included. */
const timeout = 120_000;

export interface ReadingPool {
  readonly read: ReadBytes;
  readonly stop: () => Promise<void>;
}

/** Reads files in a thread for each processor. What a file does to its thread is that file's refusal. */
export function newReadingPool(): ReadingPool {
  const pool = newWorkerPool<ImportJob, ReadForImport>({
    start: () =>
      new Worker(new URL("./import-worker.ts", import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 512 },
      }),
    size: availableParallelism(),
    queue: Number.POSITIVE_INFINITY,
    timeout,
  });
  const read = async (name: string, bytes: Uint8Array): Promise<FileRead> => {
    try {
      const answer = await pool.run({ name, bytes });
      if (answer.ok) return answer.value;
      return { kind: "too-slow", milliseconds: timeout };
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault);
      return { kind: "reader-failed", message };
    }
  };
  return { read, stop: pool.stop };
}
