import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { readingStopped } from "#features/annual-reports/commands/report/reading-stopped.ts";
import {
  type InputProblem,
  type Listed,
  listSources,
  readSource,
} from "#features/annual-reports/commands/report/report-inputs.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Examined } from "#platform/files/preflight/finding.ts";
import { type JobPool, newJobPool } from "#platform/jobs/job-pool.ts";
import { ordinaryTime } from "#platform/jobs/time-allowed.ts";
import type { ToCheck } from "./file-checking-process.ts";

export interface CheckedFile {
  readonly name: string;
  readonly checked: Result<{ readonly sha256: string; readonly examined: Examined }, InputProblem>;
}

/** Examines files one after another, each in a process with limits. */
export async function* checkFiles(
  paths: readonly string[],
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<CheckedFile> {
  const pool = newJobPool<ToCheck, Examined>({
    program: fileURLToPath(new URL("./file-checking-process.ts", import.meta.url)),
    settings: {},
    size: 1,
    queue: Number.POSITIVE_INFINITY,
    timeout: () => ordinaryTime,
  });
  for (const listed of listSources(paths)) {
    const { name } = listed.ok ? listed.value : listed.error;
    yield { name, checked: await checkOne(pool, listed, stdin) };
  }
}

async function checkOne(
  pool: JobPool<ToCheck, Examined>,
  listed: Listed,
  stdin: AsyncIterable<Uint8Array>,
): Promise<CheckedFile["checked"]> {
  if (!listed.ok) return err(listed.error.problem);
  const { path, name } = listed.value;
  const bytes = await readSource(path, stdin);
  if (!bytes.ok) return bytes;
  const done = await pool.run({ bytes: bytes.value, name });
  if (!done.ok) return err(readingStopped(done.error));
  const sha256 = createHash("sha256").update(bytes.value).digest("hex");
  return ok({ sha256, examined: done.value });
}
