import {
  findRootRegion,
  type ListedAgency,
  listOwnAgencies,
  searchAgencies,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { duties, isNamed } from "../../domain/intake/duties.ts";

/** Agencies to choose from, and how they were found. */
export interface AgenciesToChoose {
  readonly typed: string;
  /** Whose name has the words. */
  readonly named: readonly ListedAgency[];
  /** Who mostly answers for what was typed. */
  readonly answering: readonly ListedAgency[];
}

/** Shown of those that fit; who seeks longer types more. */
const most = 20;

/** The agencies of the site's own region, or those that fit what was typed: a name, or a subject. */
export async function findAgencies(db: Queryable, typed: string): Promise<AgenciesToChoose> {
  const words = typed
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(0, 5);
  if (words.length === 0) return { typed, named: await ownAgencies(db), answering: [] };
  const slice = { offset: 0, limit: most };
  const { agencies } = await searchAgencies(db, words, slice);
  const named = agencies.filter(isThere);
  const names = namesFor(words);
  const found = await Promise.all(names.map((name) => searchAgencies(db, [name], slice)));
  const known = new Set(named.map(({ id }) => id));
  const answering = found
    .flatMap((one) => (one.isNear ? [] : one.agencies))
    .filter(({ name }) => names.some((word) => isNamed(name, word)))
    .filter((agency, at, all) => all.findIndex(({ id }) => id === agency.id) === at)
    .filter((agency) => isThere(agency) && !known.has(agency.id));
  return { typed, named, answering: answering.slice(0, most) };
}

async function ownAgencies(db: Queryable): Promise<readonly ListedAgency[]> {
  const root = await findRootRegion(db);
  if (!root) return [];
  return (await listOwnAgencies(db, { region: root.code, each: 60 })).filter(isThere);
}

function isThere({ dissolvedOn }: ListedAgency): boolean {
  return dissolvedOn === null;
}

/** What names have in them of who mostly answers for a word. */
function namesFor(words: readonly string[]): readonly string[] {
  const fits = ({ subject }: { readonly subject: string }) =>
    words.some((word) => [...word].length >= 2 && subject.includes(word));
  return [...new Set(duties.filter(fits).flatMap(({ names }) => names))];
}
