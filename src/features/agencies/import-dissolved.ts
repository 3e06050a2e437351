import { type CsvProblem, type CsvRecord, csvTable } from "#formats/csv/csv-table.ts";
import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { agenciesOfRegion } from "./data/agencies.ts";
import { type Dissolved, saveDissolved } from "./data/dissolved-agencies.ts";
import { matchName } from "./domain/agency-name.ts";

/** Why a table of dissolved agencies (撤销机关表) is not taken over. Lines count from 1. */
export type DissolvedProblem =
  | CsvProblem
  | { readonly kind: "bad-date"; readonly line: number; readonly value: string }
  | {
      readonly kind: "no-agency";
      readonly line: number;
      readonly region: string;
      readonly name: string;
    }
  | { readonly kind: "own-successor"; readonly line: number; readonly name: string };

const columns = {
  required: ["地区代码", "机关名称", "撤销日期"],
  optional: ["承接机关"],
} as const;

type Line = CsvRecord<(typeof columns.required)[number] | (typeof columns.optional)[number]>;

/**
 * Takes over which agencies are no more, since when, and who took over: CSV with the header 地区代码,机关名称,撤销日期,承接机关, the
 * last optional. All of it or nothing: every line that cannot be used is named. Gives how many agencies the table has.
 */
export function importDissolved(
  db: Queryable,
  text: string,
): Promise<Result<number, readonly DissolvedProblem[]>> {
  return db.transaction().execute(async (trx) => {
    const table = csvTable(text, columns);
    if (!table.ok) return err([table.error]);
    const known = new Map<string, ReadonlyMap<string, number>>();
    for (const region of new Set(table.value.map(({ cells }) => cells.地区代码))) {
      const { agencies, aliases } = await agenciesOfRegion(trx, region);
      const named = [...aliases.map(({ name, agencyId }) => ({ name, id: agencyId })), ...agencies];
      known.set(region, new Map(named.map(({ name, id }) => [matchName(name), id])));
    }
    const lines = table.value.map((line) => dissolvedOf(line, known.get(line.cells.地区代码)));
    const problems = lines.flatMap((line) => (line.ok ? [] : line.error));
    if (problems.length > 0) return err(problems);
    const dissolved = lines.flatMap((line) => (line.ok ? [line.value] : []));
    if (dissolved.length === 0) return ok(0);
    await saveDissolved(trx, dissolved);
    await raiseContentVersion(trx, ["agencies"]);
    return ok(dissolved.length);
  });
}

function dissolvedOf(
  { line, cells }: Line,
  agencies: ReadonlyMap<string, number> | undefined,
): Result<Dissolved, readonly DissolvedProblem[]> {
  const problems: DissolvedProblem[] = [];
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
  return ok({ agencyId, on, successorId });
}
