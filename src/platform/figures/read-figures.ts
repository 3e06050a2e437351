import type { Queryable } from "../db/queryable.ts";
import { exactSum } from "./exact-sum.ts";
import type { Figure } from "./figure.ts";
import type { FiguresAsked } from "./figures-asked.ts";
import { type AgencyGroups, readAgencyGroups } from "./kept/agency-groups.ts";
import { keepSums, type SumsToKeep } from "./kept/keep-sums.ts";
import { rateOf } from "./rate.ts";

/** The values of figures, and what of them may be kept once the state of the database that was read has ended. */
export interface FiguresRead {
  readonly values: ReadonlyMap<string, number>;
  readonly toKeep: readonly SumsToKeep[];
}

/**
 * The values of figures by their keys: a query a source, however many figures it has. A figure of typed rows (`isTyped`) has none
 * where one of the agencies typed nothing.
 */
export async function readFigures(
  db: Queryable,
  figures: readonly Figure[],
  asked: FiguresAsked,
): Promise<ReadonlyMap<string, number>> {
  const { values, toKeep } = await readFiguresToKeep(db, figures, asked);
  await keepSums(db, toKeep);
  return values;
}

/** The same of a snapshot, in which nothing can be kept. */
export async function readFiguresToKeep(
  db: Queryable,
  figures: readonly Figure[],
  asked: FiguresAsked,
): Promise<FiguresRead> {
  const values = new Map<string, number>();
  const parts = new Map<Figure, number>();
  const toKeep: SumsToKeep[] = [];
  const counted = figures.flatMap((figure) => (figure.rate ? [figure, figure.rate.of] : [figure]));
  for (const [source, ofSource] of Map.groupBy(counted, (figure) => figure.source)) {
    const read = await readAgencyGroups(db, { source, codes: codesOf(ofSource) }, asked);
    if (read.toKeep) toKeep.push(read.toKeep);
    for (const figure of ofSource) {
      const value = valueOver(figure, read);
      if (value !== undefined) parts.set(figure, value);
    }
  }
  for (const figure of figures) {
    const value = rated(figure, (one) => parts.get(one));
    if (value !== undefined) values.set(figure.key, value);
  }
  return { values, toKeep };
}

/** What a figure is by what was counted: of a rate its quotient. */
function rated(
  figure: Figure,
  countOf: (figure: Figure) => number | undefined,
): number | undefined {
  const whole = countOf(figure);
  if (!figure.rate || whole === undefined) return whole;
  return rateOf({ of: countOf(figure.rate.of) ?? 0, whole, times: figure.rate.times });
}

/** A figure of each of the agencies asked for, in their order; one that typed nothing has none. */
export async function readByAgency(
  db: Queryable,
  figure: Figure,
  asked: FiguresAsked,
): Promise<ReadonlyMap<number, number>> {
  const counts = new Map<Figure, ReadonlyMap<number, number>>();
  for (const one of figure.rate ? [figure, figure.rate.of] : [figure]) {
    counts.set(one, await countsByAgency(db, one, asked));
  }
  return new Map(
    asked.agencies.flatMap((id): (readonly [number, number])[] => {
      const value = rated(figure, (one) => counts.get(one)?.get(id));
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

async function countsByAgency(
  db: Queryable,
  figure: Figure,
  asked: FiguresAsked,
): Promise<ReadonlyMap<number, number>> {
  const { source } = figure;
  const read = await readAgencyGroups(db, { source, codes: codesOf([figure]) }, asked);
  if (read.toKeep) await keepSums(db, [read.toKeep]);
  return new Map(
    asked.agencies.flatMap((id): (readonly [number, number])[] => {
      const shares = sharesOf(figure, read, id);
      return shares ? [[id, exactSum(shares)]] : [];
    }),
  );
}

/** Codes of the dimensions that figures look at. */
function codesOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.flatMap(({ only = {} }) => Object.keys(only)))];
}

function valueOver(figure: Figure, read: AgencyGroups): number | undefined {
  const shares: string[] = [];
  for (const id of read.groups.keys()) {
    const ofAgency = sharesOf(figure, read, id);
    if (!ofAgency) return;
    shares.push(...ofAgency);
  }
  return exactSum(shares);
}

/** What counts of an agency; `undefined`: nothing was typed. */
function sharesOf(
  { only = {}, source }: Figure,
  { codes, groups }: AgencyGroups,
  agency: number,
): readonly string[] | undefined {
  const conditions = Object.entries(only).map(
    ([code, wanted]) => [codes.indexOf(code), wanted] as const,
  );
  const counted = (groups.get(agency) ?? []).filter(([, ...values]) =>
    conditions.every(([at, wanted]) => wanted.includes(values[at] ?? "")),
  );
  if (source.isTyped && counted.length === 0) return;
  return counted.map(([share]) => share);
}
