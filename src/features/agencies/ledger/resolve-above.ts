import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { agenciesAbove, agenciesEverCalled } from "../data/agencies-named.ts";
import { matchName } from "../domain/agency-name.ts";
import { type AgencyRow, formerKey } from "./call-rows.ts";
import { chooseAgency, type NamedAgency } from "./choose-agency.ts";
import { findCycles } from "./find-cycles.ts";
import { rowWords } from "./row-words.ts";
import { type Relation, relations, storedAs, type Who } from "./who.ts";

/** Who stands above the agency of a row; `null`: nobody; a relation is absent where the file has no such column. */
export type Above = Partial<Record<Relation, Who | null>>;

export interface AboveResolved {
  readonly above: ReadonlyMap<number, Above>;
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
}

export interface Resolving {
  readonly whose: ReadonlyMap<number, Who>;
  /** Nobody is put under an agency that has ended by then; `undefined`: what stood before stands again. */
  readonly today: LocalDate | undefined;
}

/** Finds who stands above the agency of each row, among those stored and those of the call. `rows` are right so far. */
export async function resolveAbove(
  trx: Transaction,
  rows: readonly AgencyRow[],
  { whose, today }: Resolving,
): Promise<AboveResolved> {
  const present = await presentAbove(trx);
  const problems = new Map<number, Problem[]>();
  const tell = (seq: number, problem: Problem) =>
    problems.set(seq, [...(problems.get(seq) ?? []), problem]);
  const asked = namesAsked(rows);
  const named = await namedAgencies(trx, asked);
  let left = rows;
  let above: ReadonlyMap<number, Above> = new Map();
  // A row that fails is no agency to others: they are looked at again until nothing changes.
  for (let before = -1; before !== problems.size; ) {
    before = problems.size;
    left = left.filter(({ seq }) => !problems.has(seq));
    const known = {
      named,
      inCall: rowsByName(left, { whose, asked }),
      whose,
      present,
      today,
      tell,
    };
    above = new Map(left.map((row) => [row.seq, aboveOf(row, known)]));
    if (problems.size > before) continue;
    for (const relation of relations) {
      const cycles = cyclesIn(relation, { rows: left, whose, above, present });
      for (const [seq, problem] of cycles) tell(seq, problem);
    }
  }
  return { above, problems };
}

type Present = Readonly<Record<Relation, ReadonlyMap<Who, Who>>>;

async function presentAbove(trx: Transaction): Promise<Present> {
  const present = { parent: new Map<Who, Who>(), supervisor: new Map<Who, Who>() };
  for (const { id, parent, supervisor } of await agenciesAbove(trx)) {
    if (parent !== null) present.parent.set(storedAs(id), storedAs(parent));
    if (supervisor !== null) present.supervisor.set(storedAs(id), storedAs(supervisor));
  }
  return present;
}

type ByName = ReadonlyMap<string, readonly NamedAgency[]>;

/** The names that the rows give to those above them. */
function namesAsked(rows: readonly AgencyRow[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { above } of rows) {
    for (const relation of relations) if (above[relation]) names.add(above[relation]);
  }
  return new Set([...names].map(matchName));
}

/** Stored agencies by these names. */
async function namedAgencies(trx: Transaction, asked: ReadonlySet<string>): Promise<ByName> {
  const found = await agenciesEverCalled(trx, [...asked]);
  return grouped(
    found.map(({ id, name, region, matchName: key, dissolvedOn: endedOn }) => {
      return { key, who: storedAs(id), name, region, endedOn };
    }),
  );
}

/** Agencies of the call by those of their names that somebody gives. */
function rowsByName(
  rows: readonly AgencyRow[],
  {
    whose,
    asked,
  }: { readonly whose: ReadonlyMap<number, Who>; readonly asked: ReadonlySet<string> },
): ByName {
  return grouped(
    rows.flatMap((row) => {
      const who = whose.get(row.seq);
      if (who === undefined) return [];
      const { name, region, dissolvedOn: endedOn } = row;
      const keys = [row.matchName, formerKey(row)].filter((key) => key !== undefined);
      return keys
        .filter((key) => asked.has(key))
        .map((key) => ({ key, who, name, region, endedOn }));
    }),
  );
}

function grouped(all: readonly (NamedAgency & { readonly key: string })[]): ByName {
  const byName = new Map<string, NamedAgency[]>();
  for (const one of all) {
    const group = byName.get(one.key);
    if (group) group.push(one);
    else byName.set(one.key, [one]);
  }
  return byName;
}

interface Known {
  readonly named: ByName;
  readonly inCall: ByName;
  readonly whose: ReadonlyMap<number, Who>;
  readonly present: Present;
  readonly today: LocalDate | undefined;
  readonly tell: (seq: number, problem: Problem) => void;
}

function aboveOf(row: AgencyRow, known: Known): Above {
  const above: Above = {};
  for (const relation of relations) {
    const value = row.above[relation];
    if (value === null) above[relation] = null;
    else if (value !== undefined) {
      const who = whoIsMeant(row, { relation, value }, known);
      if (who !== undefined) above[relation] = who;
    }
  }
  return above;
}

function whoIsMeant(
  { seq, region, dissolvedOn }: AgencyRow,
  { relation, value }: { readonly relation: Relation; readonly value: string },
  { named, inCall, whose, present: stands, today, tell }: Known,
): Who | undefined {
  const key = matchName(value);
  const own = whose.get(seq);
  const present = own && stands[relation].get(own);
  const candidates = [...(named.get(key) ?? []), ...(inCall.get(key) ?? [])];
  const chosen = chooseAgency(candidates, { region, present });
  if (chosen.kind === "found") {
    const ended = chosen.who === present || dissolvedOn ? null : endOf(chosen.who, candidates);
    if (!ended || today === undefined || ended > today) return chosen.who;
    tell(seq, { ...rowWords.ended(relation, value, ended), column: relation, value });
    return undefined;
  }
  const words =
    chosen.kind === "unknown"
      ? rowWords.unknown(relation, value)
      : rowWords.several(relation, value, chosen.candidates.map(placed));
  tell(seq, { ...words, column: relation, value });
  return undefined;
}

/** As the sheet says it, else as it is stored. */
function endOf(who: Who, candidates: readonly NamedAgency[]): string | null {
  const told = candidates.findLast((one) => one.who === who && one.endedOn !== undefined);
  return told?.endedOn ?? null;
}

function placed({ name, region }: NamedAgency): string {
  return `${name}（${region}）`;
}

interface Standing {
  readonly rows: readonly AgencyRow[];
  readonly whose: ReadonlyMap<number, Who>;
  readonly above: ReadonlyMap<number, Above>;
  readonly present: Present;
}

function cyclesIn(
  relation: Relation,
  { rows, whose, above, present }: Standing,
): readonly (readonly [number, Problem])[] {
  const after = new Map(present[relation]);
  const asked: Who[] = [];
  const names = new Map<Who, string>();
  for (const row of rows) {
    const who = whose.get(row.seq);
    const one = above.get(row.seq)?.[relation];
    if (who === undefined) continue;
    names.set(who, row.name);
    if (one === null) after.delete(who);
    else if (one !== undefined) {
      after.set(who, one);
      asked.push(who);
    }
  }
  const cycles = findCycles(after, asked);
  if (cycles.size === 0) return [];
  return rows.flatMap((row) => {
    const round = cycles.get(whose.get(row.seq) ?? storedAs(0));
    const value = row.above[relation];
    if (!round || !value) return [];
    const told = [...round, round[0]].map((who) => (who && names.get(who)) ?? "…");
    return [[row.seq, { ...rowWords.cycle(relation, told), column: relation, value }] as const];
  });
}
