import {
  type AgencyIndex,
  type AgencyMatch,
  addAgencies,
  agenciesOfRegion,
  type NewAgency,
  newAgencyIndex,
  type Region,
} from "#features/agencies/index.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";

/** The agencies of every region that an import meets; new ones are made with the next batch of reports. */
export interface AgencyDirectory {
  /** The agency that a name stands for by its key, those it may stand for, or none. */
  readonly match: (regionCode: string, name: string) => Promise<AgencyMatch>;
  /** The key of the agency that has this very name, or for which it is confirmed. */
  readonly keyOf: (regionCode: string, name: string) => Promise<number | undefined>;
  /** A name that someone has confirmed for the agency of this key. */
  readonly addAlias: (regionCode: string, name: string, key: number) => Promise<void>;
  /** Makes the agency of this very name if there is none, however similar others are; gives its key. */
  readonly ensure: (regionCode: string, name: string) => Promise<number>;
  /** Makes the new agencies found so far; gives how many. Whoever calls it raises the content version. */
  readonly settle: (trx: Transaction) => Promise<number>;
  /** The id of the agency of this key, once it is settled. */
  readonly idOf: (key: number) => number;
  /** Those that were made. */
  readonly added: () => readonly NewAgency[];
}

/** Keys are ids; of agencies not made yet, negative numbers. */
export function newAgencyDirectory(
  db: Queryable,
  regions: ReadonlyMap<string, Region>,
): AgencyDirectory {
  const indexes = new Map<string, AgencyIndex>();
  const ids = new Map<number, number>();
  let pending: { readonly key: number; readonly agency: NewAgency }[] = [];
  const added: NewAgency[] = [];

  const indexOf = async (regionCode: string): Promise<AgencyIndex> => {
    const known = indexes.get(regionCode);
    if (known) return known;
    const index = newAgencyIndex(namesAbove(regions, regionCode));
    const { agencies, aliases } = await agenciesOfRegion(db, regionCode);
    for (const agency of agencies) index.add(agency);
    for (const { name, agencyId } of aliases) index.addAlias(name, agencyId);
    indexes.set(regionCode, index);
    return index;
  };
  const make = (index: AgencyIndex, regionCode: string, name: string): number => {
    const regionLevel = regions.get(regionCode)?.level ?? "county";
    const agency = { regionCode, regionLevel, name };
    added.push(agency);
    const key = -added.length;
    pending.push({ key, agency });
    index.add({ id: key, name });
    return key;
  };

  return {
    match: async (regionCode, name) => (await indexOf(regionCode)).match(name),
    keyOf: async (regionCode, name) => {
      const match = (await indexOf(regionCode)).match(name);
      return match.kind === "found" ? match.agencyId : undefined;
    },
    addAlias: async (regionCode, name, key) => (await indexOf(regionCode)).addAlias(name, key),
    ensure: async (regionCode, name) => {
      const index = await indexOf(regionCode);
      const match = index.match(name);
      return match.kind === "found" ? match.agencyId : make(index, regionCode, name);
    },
    settle: async (trx) => {
      const made = await addAgencies(
        trx,
        pending.map(({ agency }) => agency),
      );
      for (const [place, { key }] of pending.entries()) ids.set(key, made[place] ?? 0);
      pending = [];
      return made.length;
    },
    idOf: (key) => (key > 0 ? key : (ids.get(key) ?? 0)),
    added: () => added,
  };
}

function namesAbove(regions: ReadonlyMap<string, Region>, code: string): readonly string[] {
  const names: string[] = [];
  for (let at = regions.get(code); at; at = regions.get(at.parentCode ?? "")) names.push(at.name);
  return names;
}
