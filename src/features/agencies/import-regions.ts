import { type CsvProblem, csvTable } from "#formats/csv/csv-table.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { addRegions, allRegions, saveRegions } from "./data/regions/regions.ts";
import type { Region } from "./domain/agency.ts";
import {
  codesAbove,
  isRegionCode,
  nationCode,
  regionLevel,
  topRegions,
} from "./domain/region-code.ts";

/** Why a table of regions (区划表) is not taken over. Lines count from 1. */
export type RegionProblem =
  | CsvProblem
  | {
      readonly kind: "bad-code";
      readonly line: number;
      readonly column: string;
      readonly value: string;
    }
  | { readonly kind: "no-name"; readonly line: number; readonly code: string }
  | {
      readonly kind: "repeated";
      readonly line: number;
      readonly code: string;
      readonly first: number;
    }
  | {
      readonly kind: "no-parent";
      readonly line: number;
      readonly code: string;
      readonly parent: string;
    }
  | {
      readonly kind: "parent-not-above";
      readonly line: number;
      readonly code: string;
      readonly parent: string;
    };

/**
 * Takes over a table of regions: CSV with the header 代码,名称,上级代码, the last optional. A region lies in the nearest that
 * its digits name and that is there, unless the table says where. All of it or nothing: every line that cannot be used is
 * named. Gives how many regions the table has.
 */
export function importRegions(
  db: Queryable,
  text: string,
): Promise<Result<number, readonly RegionProblem[]>> {
  return db.transaction().execute(async (trx) => {
    const parsed = parseRegions(text, await knownRegions(trx));
    if (!parsed.ok) return parsed;
    await ensureTop(trx);
    const regions = [...parsed.value].sort((a, b) => (a.code < b.code ? -1 : 1));
    await saveRegions(trx, regions);
    await raiseContentVersion(trx, ["agencies"]);
    return ok(regions.length);
  });
}

/** Every region by code, with the nation and its provinces, which are there before anything is stored. */
export async function knownRegions(db: Queryable): Promise<ReadonlyMap<string, Region>> {
  return new Map([...topRegions.map((one) => [one.code, one] as const), ...(await allRegions(db))]);
}

/** Makes the nation and its provinces where they are not there; gives how many. */
export function ensureTop(trx: Transaction): Promise<number> {
  return addRegions(trx, topRegions);
}

interface Line {
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

function parseRegions(
  text: string,
  known: ReadonlyMap<string, Region>,
): Result<readonly Region[], readonly RegionProblem[]> {
  const table = csvTable(text, { required: ["代码", "名称"], optional: ["上级代码"] });
  if (!table.ok) return err([table.error]);
  const lines = table.value.map(({ line, cells }): Line => {
    return { line, code: cells.代码, name: cells.名称, parent: cells.上级代码 };
  });
  const first = new Map<string, number>();
  for (const { code, line } of lines) if (!first.has(code)) first.set(code, line);
  const exists = (code: string) => first.has(code) || known.has(code);
  const problems = lines.flatMap((line) => problemsOf(line, first, exists));
  if (problems.length > 0) return err(problems);
  return ok(
    lines.map(({ code, name, parent }) => {
      const above = codesAbove(code).find(exists) ?? nationCode;
      const parentCode = code === nationCode ? null : parent || above;
      return { code, name, parentCode, level: regionLevel(code) };
    }),
  );
}

function problemsOf(
  { line, code, name, parent }: Line,
  first: ReadonlyMap<string, number>,
  exists: (code: string) => boolean,
): readonly RegionProblem[] {
  if (!isRegionCode(code)) return [{ kind: "bad-code", line, column: "代码", value: code }];
  const problems: RegionProblem[] = [];
  const before = first.get(code) ?? line;
  if (before !== line) problems.push({ kind: "repeated", line, code, first: before });
  if (name === "") problems.push({ kind: "no-name", line, code });
  if (parent === "") return problems;
  if (!isRegionCode(parent))
    problems.push({ kind: "bad-code", line, column: "上级代码", value: parent });
  else if (!exists(parent)) problems.push({ kind: "no-parent", line, code, parent });
  else if (!isAbove(parent, code)) problems.push({ kind: "parent-not-above", line, code, parent });
  return problems;
}

const levels = ["nation", "province", "city", "county"];

/** So no ring of regions can arise. */
function isAbove(parent: string, code: string): boolean {
  return levels.indexOf(regionLevel(parent)) < levels.indexOf(regionLevel(code));
}
