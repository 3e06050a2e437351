import type { Transaction } from "#platform/db/queryable.ts";
import type { CellProblem } from "#platform/ledger/problem.ts";
import {
  agenciesCalled,
  agenciesCalledOtherwise,
  agenciesToBeCalled,
  type NameKey,
} from "../data/agencies-named.ts";
import { type AgencyRow, formerKey } from "./call-rows.ts";
import { rowWords } from "./row-words.ts";
import { newAs, storedAs, type Who } from "./who.ts";

export interface RowsIdentified {
  /** Which agency a row is about, by `seq`. */
  readonly whose: ReadonlyMap<number, Who>;
  readonly problems: ReadonlyMap<number, CellProblem>;
}

/** Finds out of each row which agency it is about: one of that name, one that is renamed, or a new one. */
export async function identifyRows(
  trx: Transaction,
  rows: readonly AgencyRow[],
): Promise<RowsIdentified> {
  const called = idsByKey(await agenciesCalled(trx, rows));
  const unknown = rows.filter((row) => !called.has(keyOf(row)));
  const former = await formerAgencies(trx, unknown);
  const next = idsByKey(await agenciesToBeCalled(trx));
  const otherwise = await namesByKey(trx, unknown);
  const inCall = new Set(rows.map(keyOf));
  const targets = targetsOf(former.values(), inCall);
  const whose = new Map<number, Who>();
  const problems = new Map<number, CellProblem>();
  for (const row of rows) {
    const id = called.get(keyOf(row)) ?? former.get(row.seq)?.id ?? next.get(keyOf(row));
    const other = otherwise.get(keyOf(row));
    if (former.has(row.seq) && !targets.has(former.get(row.seq)?.id ?? 0)) {
      problems.set(row.seq, rowWords.twoRenamed(row.formerName ?? ""));
    } else if (id !== undefined) whose.set(row.seq, storedAs(id));
    else if (other !== undefined) problems.set(row.seq, rowWords.otherName(other));
    else whose.set(row.seq, newAs(row.region, row.matchName));
  }
  return { whose, problems };
}

/** Agencies that one row alone renames, and no row calls by the name they had. */
function targetsOf(
  former: Iterable<{ readonly id: number; readonly key: string }>,
  inCall: ReadonlySet<string>,
): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const { id, key } of former) {
    counts.set(id, (counts.get(id) ?? 0) + (inCall.has(key) ? 2 : 1));
  }
  return new Set([...counts].flatMap(([id, count]) => (count === 1 ? [id] : [])));
}

function keyOf({ region, matchName }: NameKey): string {
  return `${region}/${matchName}`;
}

function idsByKey(agencies: Awaited<ReturnType<typeof agenciesCalled>>): Map<string, number> {
  return new Map(agencies.map((one) => [keyOf(one), one.id]));
}

/** Agencies that have the former name of an unknown row as theirs today. */
async function formerAgencies(trx: Transaction, unknown: readonly AgencyRow[]) {
  const keys = unknown.flatMap((row) => {
    const matchName = formerKey(row);
    return matchName === undefined ? [] : [{ seq: row.seq, region: row.region, matchName }];
  });
  const ids = idsByKey(keys.length > 0 ? await agenciesCalled(trx, keys) : []);
  return new Map(
    keys.flatMap((asked) => {
      const key = keyOf(asked);
      const id = ids.get(key);
      return id === undefined ? [] : [[asked.seq, { id, key }] as const];
    }),
  );
}

async function namesByKey(trx: Transaction, unknown: readonly AgencyRow[]) {
  const found = unknown.length > 0 ? await agenciesCalledOtherwise(trx, unknown) : [];
  return new Map(found.map((one) => [keyOf(one), one.name]));
}
