import { addDays, type LocalDate } from "#kernel/local-date.ts";

/** What was told of a document; days that were not told are `null`. */
export interface ToldDocument {
  readonly issuedOn: LocalDate;
  readonly effectiveOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
  readonly extendedTo: LocalDate | null;
  readonly endedOn: LocalDate | null;
  readonly endedBy: "repealed" | "expired" | "amended" | "transferred" | null;
  /** What it does to documents of these places, all issued before it. */
  readonly acts: readonly {
    readonly kind: "repeals" | "replaces" | "amends";
    readonly on: number;
  }[];
  /** Told later: another first day, or that it never was. */
  readonly movedTo: LocalDate | null;
  readonly isVoided: boolean;
}

export const firstDay: LocalDate = "2016-01-01";
/** Ten years. */
export const lastDay: LocalDate = "2025-12-31";
const days = 3_653;

/** The same numbers for the same place, whatever came before. */
function drawing(seed: number, place: number) {
  let state = (seed * 2_654_435_761 + place * 40_503 + 12_345) % 4_294_967_296;
  return (below: number): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

type Draw = ReturnType<typeof drawing>;

const isOne = (draw: Draw, of: number) => draw(of) === 0;

/** A document by its place; documents of later places are issued later. */
export function randomDocument(seed: number, place: number, of: number): ToldDocument {
  const draw = drawing(seed, place);
  const issuedOn = addDays(firstDay, Math.floor((place * days) / of));
  return {
    issuedOn,
    effectiveOn: isOne(draw, 3) ? null : addDays(issuedOn, draw(60)),
    ...randomEnd(draw, issuedOn),
    acts: randomActs(draw, place),
    movedTo: isOne(draw, 10) ? addDays(issuedOn, draw(200)) : null,
    isVoided: isOne(draw, 20),
  };
}

const ways = ["repealed", "repealed", "expired", "amended", "transferred"] as const;

/** Its last day, as it was extended, and the end that its agency told, which comes no later. */
function randomEnd(draw: Draw, issuedOn: LocalDate) {
  const expiresOn = isOne(draw, 2) ? addDays(issuedOn, 30 + draw(1_800)) : null;
  const extendedTo = expiresOn && isOne(draw, 3) ? addDays(expiresOn, draw(700)) : null;
  const last = extendedTo ?? expiresOn;
  const wanted = addDays(issuedOn, draw(2_500));
  const isEnded = isOne(draw, 4) && (last === null || wanted <= addDays(last, 1));
  const endedBy = ways[draw(ways.length)] ?? "repealed";
  const end = isEnded ? { endedOn: wanted, endedBy } : { endedOn: null, endedBy: null };
  return { expiresOn, extendedTo, ...end };
}

const kinds = ["repeals", "repeals", "replaces", "amends"] as const;

/** What it does to earlier ones, each once. */
function randomActs(draw: Draw, place: number): ToldDocument["acts"] {
  const acts = Array.from({ length: place > 0 && isOne(draw, 5) ? 1 + draw(3) : 0 }, () => ({
    kind: kinds[draw(kinds.length)] ?? "repeals",
    on: draw(place),
  }));
  const isSame = (one: (typeof acts)[number], other: (typeof acts)[number]) =>
    one.kind === other.kind && one.on === other.on;
  return acts.filter((act, at) => acts.findIndex((other) => isSame(act, other)) === at);
}
