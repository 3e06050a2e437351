import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { z } from "zod";

const Progress = z.object({
  key: z.string(),
  /** The first cases, merged in the order of their numbers. */
  merged: z.number().int(),
  tally: z.unknown(),
  /** Chunks that came in before an earlier one, by the number of their first case. */
  ahead: z.record(z.string(), z.unknown()),
  seconds: z.number(),
  peakMegabytes: z.number(),
});

/** How far a proof has come: plain JSON on disk, written whole after each chunk. */
export type Progress = z.infer<typeof Progress>;

export interface Run {
  /** What the progress belongs to: the sources, the property and its seed. Another key starts anew. */
  readonly key: string;
  readonly count: number;
  readonly chunk: number;
}

/** The progress saved under this key, or none done yet. */
export function loadProgress(file: string, key: string, empty: unknown): Progress {
  const fresh = { key, merged: 0, tally: empty, ahead: {}, seconds: 0, peakMegabytes: 0 };
  try {
    const saved = Progress.parse(JSON.parse(readFileSync(file, "utf8")));
    return saved.key === key ? saved : fresh;
  } catch {
    return fresh;
  }
}

/** Written beside and renamed, so that a kill leaves the state before or after, never half of it. */
export function saveProgress(file: string, progress: Progress): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(progress));
  renameSync(`${file}.new`, file);
}

/** The first cases of the chunks that are still to be run. */
export function chunksLeft(progress: Progress, { count, chunk }: Run): number[] {
  const starts: number[] = [];
  for (let from = progress.merged; from < count; from += chunk) {
    if (!(from in progress.ahead)) starts.push(from);
  }
  return starts;
}

/** How many cases are done, merged or waiting to be. */
export function casesDone(progress: Progress, { count, chunk }: Run): number {
  return Math.min(count, progress.merged + Object.keys(progress.ahead).length * chunk);
}

/** Takes in a chunk; tallies are merged in the order of the cases, whatever order they come in. */
export function withChunk(
  progress: Progress,
  { from, tally }: { readonly from: number; readonly tally: unknown },
  { run, merge }: { readonly run: Run; readonly merge: (left: unknown, right: unknown) => unknown },
): Progress {
  const ahead: Record<string, unknown> = { ...progress.ahead, [from]: tally };
  let merged = progress.merged;
  let whole = progress.tally;
  while (merged in ahead) {
    whole = merge(whole, ahead[merged]);
    delete ahead[merged];
    merged = Math.min(run.count, merged + run.chunk);
  }
  return { ...progress, merged, tally: whole, ahead };
}
