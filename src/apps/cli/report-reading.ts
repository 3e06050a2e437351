import {
  type ReportRead,
  readReport,
  type SourceFacts,
  sourceFacts,
} from "#features/annual-reports/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type InputRefused, type Listed, listSources, readSource } from "./report-inputs.ts";
import { problemLine } from "./report-words.ts";
import type { Streams } from "./streams.ts";

/** One input that could be read. */
export interface Taken extends ReportRead {
  readonly path: string;
  readonly source: SourceFacts;
}

/**
 * Reads the inputs one after another and hands each to `act`, which answers an exit code. What cannot be
 * read is named on standard error and counts as 2. Answers the highest code; no result is kept.
 */
export async function forEachReport(
  paths: readonly string[],
  streams: Streams,
  act: (taken: Taken) => number | Promise<number>,
): Promise<number> {
  let exit = 0;
  for (const listed of listSources(paths)) {
    const taken = await take(listed, streams);
    if (!taken.ok) streams.err(problemLine(taken.error.path, taken.error.problem));
    exit = Math.max(exit, taken.ok ? await act(taken.value) : 2);
  }
  return exit;
}

async function take(listed: Listed, { stdin }: Streams): Promise<Result<Taken, InputRefused>> {
  if (!listed.ok) return listed;
  const { path, name } = listed.value;
  const bytes = await readSource(path, stdin);
  if (!bytes.ok) return err({ path, problem: bytes.error });
  const read = await readReport(bytes.value);
  if (!read.ok) return err({ path, problem: read.error });
  const source = sourceFacts(name, bytes.value, read.value.document);
  return ok({ ...read.value, path, source });
}
