import { err, ok, type Result } from "#kernel/result.ts";
import type { Streams } from "#platform/command-line/streams.ts";
import { pathWords } from "#platform/files/file-path.ts";
import type { ReportRead } from "#report-files/read-report.ts";
import { type SourceFacts, sourceFacts } from "#report-files/report-line.ts";
import { readWithinLimits } from "./read-within-limits.ts";
import {
  type InputRefused,
  type Listed,
  listSources,
  readSource,
  type Source,
} from "./report-inputs.ts";
import { passedOverLines, problemLine } from "./report-words.ts";

/** One input that could be read. */
export interface Taken extends ReportRead {
  /** Where it is opened, and how messages name it. */
  readonly file: Source["path"];
  readonly path: string;
  readonly source: SourceFacts;
}

interface Acts {
  /** Answers an exit code. */
  readonly taken: (taken: Taken) => number | Promise<number>;
  /** Told of what cannot be read, besides the words on standard error. */
  readonly refused?: (refused: InputRefused) => void | Promise<void>;
}

/**
 * Reads the inputs one after another and hands each to `taken`. What cannot be read is named on standard error and counts
 * as 2. Answers the highest code; no result is kept.
 */
export async function forEachReport(
  paths: readonly string[],
  streams: Streams,
  { taken: act, refused }: Acts,
): Promise<number> {
  let exit = 0;
  const passedOver = { "passed-over": 0, "link-out": 0 };
  const listed = listSources(paths, (kind) => {
    passedOver[kind] += 1;
  });
  for (const one of listed) {
    const taken = await take(one, streams);
    if (!taken.ok) {
      streams.err(problemLine(pathWords(taken.error.path), taken.error.problem));
      await refused?.(taken.error);
    }
    exit = Math.max(exit, taken.ok ? await act(taken.value) : 2);
  }
  for (const line of passedOverLines(passedOver)) streams.err(line);
  return exit;
}

async function take(listed: Listed, { stdin }: Streams): Promise<Result<Taken, InputRefused>> {
  if (!listed.ok) return listed;
  const { path, name } = listed.value;
  const bytes = await readSource(path, stdin);
  if (!bytes.ok) return err({ name, path, problem: bytes.error });
  const read = await readWithinLimits(bytes.value);
  if (!read.ok) return err({ name, path, problem: read.error });
  const source = sourceFacts(name, bytes.value, read.value.document);
  return ok({ ...read.value, file: path, path: pathWords(path), source });
}
