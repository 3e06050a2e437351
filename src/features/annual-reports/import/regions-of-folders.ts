import {
  addRegions,
  codesAbove,
  ensureTop,
  knownRegions,
  nationCode,
  type Region,
  regionLevel,
} from "#features/agencies/index.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";

export interface RegionsKnown {
  /** Every region by code, the new ones too. */
  readonly regions: ReadonlyMap<string, Region>;
  /** Those above come first. */
  readonly added: readonly Region[];
}

/** The regions there are, and those that folders are named after (code → name) and that are not there: nothing is stored. */
export async function regionsOfFolders(
  db: Queryable,
  named: ReadonlyMap<string, string>,
): Promise<RegionsKnown> {
  const known = await knownRegions(db);
  const added = newRegions(known, named);
  return { regions: new Map([...known, ...added.map((one) => [one.code, one] as const)]), added };
}

/** Makes the regions of folders, and the nation and its provinces; gives how many were not there. */
export async function saveRegionsOfFolders(
  trx: Transaction,
  { added }: RegionsKnown,
): Promise<number> {
  return (await ensureTop(trx)) + (await addRegions(trx, added));
}

/** Those above come first: their codes are smaller. */
function newRegions(
  known: ReadonlyMap<string, Region>,
  named: ReadonlyMap<string, string>,
): readonly Region[] {
  const isThere = (code: string) => known.has(code) || named.has(code) || code === nationCode;
  return [...named]
    .filter(([code]) => !known.has(code) && code !== nationCode)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, name]) => {
      const parentCode = codesAbove(code).find(isThere) ?? nationCode;
      return { code, name, parentCode, level: regionLevel(code) };
    });
}
