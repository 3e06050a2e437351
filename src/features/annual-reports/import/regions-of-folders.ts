import {
  addRegions,
  codesAbove,
  ensureTop,
  knownRegions,
  nationCode,
  type Region,
  regionLevel,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";

export interface RegionsKnown {
  /** Every region by code, the new ones too. */
  readonly regions: ReadonlyMap<string, Region>;
  readonly added: readonly Region[];
}

/** Makes the regions that folders are named after (code → name) where they are not there; those that are keep their name. */
export function regionsOfFolders(
  db: Queryable,
  named: ReadonlyMap<string, string>,
  { isDryRun }: { readonly isDryRun: boolean },
): Promise<RegionsKnown> {
  return db.transaction().execute(async (trx) => {
    const known = await knownRegions(trx);
    const added = newRegions(known, named);
    if (!isDryRun) {
      const made = (await ensureTop(trx)) + (await addRegions(trx, added));
      if (made > 0) await raiseContentVersion(trx);
    }
    return { regions: new Map([...known, ...added.map((one) => [one.code, one] as const)]), added };
  });
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
