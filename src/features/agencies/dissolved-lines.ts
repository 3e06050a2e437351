import type { CsvRecord } from "#formats/csv/csv-table.ts";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Dissolved } from "./data/dissolved-agencies.ts";
import { matchName } from "./domain/agency-name.ts";

/** What is wrong with a line by itself. */
export type LineProblem =
  | { readonly kind: "bad-date"; readonly line: number; readonly value: string }
  | {
      readonly kind: "no-agency";
      readonly line: number;
      readonly region: string;
      readonly name: string;
    }
  | { readonly kind: "own-successor"; readonly line: number; readonly name: string };

export const columns = {
  required: ["地区代码", "机关名称", "撤销日期"],
  optional: ["承接机关"],
} as const;

type Line = CsvRecord<(typeof columns.required)[number] | (typeof columns.optional)[number]>;

export interface DissolvedInLine extends Dissolved {
  readonly line: number;
}

/** What a line says; `agencies`: the ids of its region's by the names that are compared. */
export function dissolvedOf(
  { line, cells }: Line,
  agencies: ReadonlyMap<string, number> | undefined,
): Result<DissolvedInLine, readonly LineProblem[]> {
  const problems: LineProblem[] = [];
  const idOf = (name: string) => {
    const id = agencies?.get(matchName(name));
    if (id === undefined) problems.push({ kind: "no-agency", line, region: cells.地区代码, name });
    return id ?? null;
  };
  const agencyId = idOf(cells.机关名称);
  const successorId = cells.承接机关 === "" ? null : idOf(cells.承接机关);
  if (agencyId !== null && agencyId === successorId) {
    problems.push({ kind: "own-successor", line, name: cells.承接机关 });
  }
  const on: LocalDate | undefined = parseLocalDate(cells.撤销日期);
  if (!on) problems.push({ kind: "bad-date", line, value: cells.撤销日期 });
  if (problems.length > 0 || agencyId === null || !on) return err(problems);
  return ok({ line, agencyId, on, successorId });
}
