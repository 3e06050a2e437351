import { join } from "node:path";
import type { PropertyFile } from "./load-properties.ts";
import {
  casesDone,
  chunksLeft,
  loadProgress,
  type Progress,
  type Run,
  saveProgress,
  withChunk,
} from "./progress.ts";
import { runChunks } from "./run-chunks.ts";

export interface ProveOptions {
  readonly count: number;
  readonly workers: number;
  /** Folder of the saved progress. */
  readonly stateFolder: string;
  /** Fingerprint of the sources the proof is about. */
  readonly fingerprint: string;
  readonly onProgress: (done: number, seconds: number) => void;
}

export interface Proven {
  readonly tally: unknown;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/**
 * Runs cases 0 to `count` of a property, going on from the saved progress of the same sources, and
 * gives the merged tally. Rejects when the property throws; what was done till then stays saved.
 */
export async function proveProperty(
  { file, property }: PropertyFile,
  { count, workers, stateFolder, fingerprint, onProgress }: ProveOptions,
): Promise<Proven> {
  const key = [fingerprint, property.name, property.seed, count].join(" ");
  const run: Run = { key, count, chunk: property.atOnce ?? chunkSize(count) };
  const stateFile = join(stateFolder, `${property.name}.json`);
  let progress = loadProgress(stateFile, key, property.empty());
  const before = progress.seconds;
  const start = performance.now();
  const tasks = chunksLeft(progress, run).map((from) => ({
    from,
    to: Math.min(count, from + run.chunk),
  }));
  onProgress(casesDone(progress, run), before);
  await runChunks(file, tasks, {
    workers,
    onChunk: (chunk) => {
      const seconds = before + (performance.now() - start) / 1000;
      progress = advanced(progress, chunk, { run, merge: property.merge, seconds });
      saveProgress(stateFile, progress);
      onProgress(casesDone(progress, run), seconds);
    },
  });
  return progress;
}

function advanced(
  progress: Progress,
  chunk: { readonly from: number; readonly tally: unknown; readonly peakMegabytes: number },
  {
    run,
    merge,
    seconds,
  }: {
    readonly run: Run;
    readonly merge: (left: unknown, right: unknown) => unknown;
    readonly seconds: number;
  },
): Progress {
  const peakMegabytes = Math.max(progress.peakMegabytes, chunk.peakMegabytes);
  return withChunk({ ...progress, seconds, peakMegabytes }, chunk, { run, merge });
}

/** Small enough to show progress and to lose little at a kill, large enough to be worth a message. */
function chunkSize(count: number): number {
  return Math.min(250, Math.max(1, Math.ceil(count / 100)));
}
