import { z } from "zod";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Column } from "./column.ts";
import { compared, comparedHeader } from "./spelling.ts";

/** What an office's own headers and words mean (对照表), resolved to the columns of a kind. */
export interface Mapping {
  /** `theirs` in the compared spelling. */
  readonly headers: readonly { readonly theirs: string; readonly code: string }[];
  /** By code: a word in the compared spelling → the word of the column. */
  readonly values: Readonly<Record<string, ReadonlyMap<string, string>>>;
  /** By code: what a blank or absent cell holds. */
  readonly defaults: Readonly<Record<string, string>>;
}

export const noMapping: Mapping = { headers: [], values: {}, defaults: {} };

const MappingFile = z.strictObject({
  headers: z.record(z.string(), z.string()).default({}),
  values: z.record(z.string(), z.record(z.string(), z.string())).default({}),
  defaults: z.record(z.string(), z.string()).default({}),
});

/** A mapping as a file of it stands: headers and words by name, theirs → ours. */
export type MappingGiven = z.infer<typeof MappingFile>;

/** A mapping from a file's JSON; refused in words where it is none or names a column that the kind does not have. */
export function parseMapping(json: unknown, columns: readonly Column[]): Result<Mapping, string> {
  const parsed = MappingFile.safeParse(json);
  if (!parsed.success) {
    return err('应为 { "headers": {…}, "values": {…}, "defaults": {…} }，值都是文字');
  }
  const { headers, values, defaults } = parsed.data;
  const named = [...Object.values(headers), ...Object.keys(values), ...Object.keys(defaults)];
  const unknown = named.find((name) => codeOf(name, columns) === undefined);
  if (unknown !== undefined) {
    const known = columns.map(({ header }) => header).join("、");
    return err(`没有“${unknown}”这一列；可用的列：${known}`);
  }
  const code = (name: string) => codeOf(name, columns) ?? "";
  return ok({
    headers: Object.entries(headers).map(([theirs, ours]) => ({
      theirs: comparedHeader(theirs),
      code: code(ours),
    })),
    values: Object.fromEntries(
      Object.entries(values).map(([name, words]) => [
        code(name),
        new Map(Object.entries(words).map(([theirs, ours]) => [compared(theirs), ours])),
      ]),
    ),
    defaults: Object.fromEntries(
      Object.entries(defaults).map(([name, value]) => [code(name), value]),
    ),
  });
}

/** The code of a column by its name or code. */
export function codeOf(name: string, columns: readonly Column[]): string | undefined {
  return columns.find(({ code, header }) => code === name || compared(header) === compared(name))
    ?.code;
}
