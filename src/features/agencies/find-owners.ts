import type { Queryable } from "#platform/db/queryable.ts";
import type { OwnerFound } from "#platform/ledger/import/call.ts";
import { type AgencyNamed, agenciesEverCalled } from "./data/agencies-named.ts";
import { searchAgencies } from "./data/search-agencies.ts";
import { matchName } from "./domain/agency-name.ts";

/** Names for which others are looked for that are like them. */
const mostSought = 20;
const mostCandidates = 5;

/** The agencies that names mean, of any region or of one: each by its name, one it had before, or one confirmed for it. */
export async function findOwners(
  db: Queryable,
  names: readonly string[],
  region?: string,
): Promise<ReadonlyMap<string, OwnerFound>> {
  const named = await agenciesEverCalled(db, [...new Set(names.map(matchName))]);
  const ofRegion = named.filter((one) => region === undefined || one.region === region);
  const byName = Map.groupBy(ofRegion, (one) => one.matchName);
  const found = new Map<string, OwnerFound>();
  let sought = 0;
  for (const name of names) {
    const candidates = byName.get(matchName(name)) ?? [];
    if (candidates.length === 0) sought += 1;
    found.set(
      name,
      candidates.length > 0
        ? ownerAmong(candidates)
        : { kind: "unknown", candidates: sought > mostSought ? [] : await namesLike(db, name) },
    );
  }
  return found;
}

/** Whoever is called so today is meant before those who were. */
function ownerAmong(candidates: readonly AgencyNamed[]): OwnerFound {
  const today = candidates.filter(({ name, matchName: asked }) => matchName(name) === asked);
  const all = today.length > 0 ? today : candidates;
  const [only, more] = all;
  return only && !more
    ? { kind: "found", owner: { id: String(only.id), name: only.name } }
    : { kind: "several", candidates: all.map(({ name, region }) => `${name}（${region}）`) };
}

async function namesLike(db: Queryable, name: string): Promise<readonly string[]> {
  const { agencies } = await searchAgencies(db, [name], { offset: 0, limit: mostCandidates });
  return agencies.map((one) => one.name);
}
