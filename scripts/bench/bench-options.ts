import { parseArgs } from "node:util";

/** What a group may be told. */
export interface BenchOptions {
  /** How much to measure with, where a group can do with less. */
  readonly count?: number;
  /** With as much as the goal speaks of, however long it takes. */
  readonly full: boolean;
}

export interface BenchCall extends BenchOptions {
  readonly names: readonly string[];
  /** Whether the table is put into `docs/benchmarks.md`. */
  readonly write: boolean;
}

/** Parses `[NAME…] [--count N] [--full] [--write]`; throws where an option is unknown. */
export function parseBenchCall(args: readonly string[]): BenchCall {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      write: { type: "boolean", default: false },
      full: { type: "boolean", default: false },
      count: { type: "string" },
    },
  });
  const count = values.count === undefined ? undefined : Number.parseInt(values.count, 10);
  if (count !== undefined && !(count > 0)) throw new Error(`--count ${values.count}: no number`);
  const { write, full } = values;
  return { names: positionals, write, full, ...(count !== undefined && { count }) };
}

/** The options as arguments for the process that measures a group. */
export function optionArguments({ count, full }: BenchOptions): string[] {
  return [...(full ? ["--full"] : []), ...(count === undefined ? [] : ["--count", String(count)])];
}
