import type { Streams } from "#platform/command-line/streams.ts";
import type { FilePath } from "#platform/files/file-path.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { readWithinLimits } from "./read-within-limits.ts";
import { isFolder, readSource } from "./report-inputs.ts";
import { forEachReport, type Taken } from "./report-reading.ts";

/** Last year's reports, as `--previous` gave them. */
export interface Previous {
  /** 2 where one of them could not be read, else 0. */
  readonly exit: number;
  /** The report to compare with; `undefined` where none fits. */
  readonly for: (report: AnnualReport) => Promise<AnnualReport | undefined>;
}

/** What is kept of a report of last year: enough to find it again, so that a folder of any size costs little. */
interface Entry {
  readonly file: FilePath;
  readonly year: number | null;
}

/**
 * Reads what `--previous` names. The contract says one file. With one input it is compared with that input,
 * whatever names the two bear: the caller says they belong together. With several inputs it is matched by
 * agency. A folder is taken as many such files, matched the same way.
 */
export async function readPrevious(
  call: { readonly previous: string; readonly paths: readonly string[] },
  streams: Streams,
): Promise<Previous> {
  const several = call.paths.length > 1 || call.paths.some(isFolder) || isFolder(call.previous);
  if (several) return byAgency(call.previous, streams);
  let only: AnnualReport | undefined;
  const taken = ({ report }: Taken) => {
    only = report;
    return 0;
  };
  const exit = await forEachReport([call.previous], streams, { taken });
  return { exit, for: async () => only };
}

async function byAgency(path: string, streams: Streams): Promise<Previous> {
  const folder = isFolder(path);
  const entries = new Map<string, Entry[]>();
  let last: Taken | undefined;
  const taken = (one: Taken) => {
    const { agency, year } = one.report;
    last = one;
    if (agency !== null) {
      const same = entries.get(key(agency));
      const entry = { file: one.file, year };
      if (same) same.push(entry);
      else entries.set(key(agency), [entry]);
    }
    return 0;
  };
  const exit = await forEachReport([path], streams, { taken });
  return {
    exit,
    for: async (report) => {
      const same = entries.get(key(report.agency ?? "")) ?? [];
      const entry = folder ? pick(same, report.year) : same[0];
      if (entry === undefined) return undefined;
      return entry.file === last?.file ? last.report : readAgain(entry.file, streams);
    },
  };
}

/** Names are compared without white space; full-width letters and digits count as their plain ones. */
function key(agency: string): string {
  return agency.normalize("NFKC").replace(/\s/g, "");
}

/** The one of the year before; else the only one whose year, or the report's, is not known. */
function pick(entries: readonly Entry[], year: number | null): Entry | undefined {
  const before = entries.filter((entry) => year !== null && entry.year === year - 1);
  const open = entries.filter((entry) => year === null || entry.year === null);
  const fitting = before.length > 0 ? before : open;
  return fitting.length === 1 ? fitting[0] : undefined;
}

async function readAgain(path: FilePath, { stdin }: Streams): Promise<AnnualReport | undefined> {
  const bytes = await readSource(path, stdin);
  const read = bytes.ok ? await readWithinLimits(bytes.value) : bytes;
  return read.ok ? read.value.report : undefined;
}
