import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { newJobPool } from "#platform/jobs/job-pool.ts";
import { ordinaryTime } from "#platform/jobs/time-allowed.ts";
import type { FileRead, ReadBytes } from "../../import/prepare-files.ts";
import type { ReadForImport } from "../../import/read-for-import.ts";
import { readingStopped } from "../report/reading-stopped.ts";
import type { ImportJob } from "./reading-process.ts";

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
    timeout: () => ordinaryTime,
    ahead: 4,
  });
  const read = async (name: string, bytes: Uint8Array): Promise<FileRead> => {
    const answer = await pool.run({ name, bytes });
    return answer.ok ? answer.value : readingStopped(answer.error);
  };
  return { read, stop: pool.stop };
}
