import type { Shown, Versions } from "./shown.ts";

/** The row that counts changes, with what changed of single agencies since the version that was asked from. */
export interface VersionRow {
  readonly version: number;
  readonly changed_at: string;
  readonly kinds: Readonly<Record<string, number>>;
  readonly whole: number;
  /** Kind, agency, version at which it changed last; agency 0 stands for all agencies of the kind. */
  readonly places: readonly (readonly [string, number, number])[];
}

/** By kind and agency the version at which it changed last; never written to once it was made. */
export type Places = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** Stands for every agency in `places`. */
const everyAgency = 0;

/** `before` with what a later look told. */
export function withPlaces(before: Places, { places }: VersionRow): Places {
  if (places.length === 0) return before;
  const after = new Map(before);
  for (const kind of new Set(places.map(([one]) => one))) {
    const told = places.filter(([one]) => one === kind);
    after.set(
      kind,
      new Map([
        ...(before.get(kind) ?? []),
        ...told.map(([, agency, at]) => [agency, at] as const),
      ]),
    );
  }
  return after;
}

/** The versions that a row tells; those of whole kinds are put together once, as every request for a kept page asks for its own. */
export function versionsIn(
  { version, changed_at, kinds, whole }: VersionRow,
  places: Places,
): Versions {
  const all = `${version}@${changed_at}`;
  const known = new WeakMap<readonly string[], string>();
  const ofAgencies = (kind: string, agencies: readonly number[]) => {
    const changed = places.get(kind);
    return Math.max(0, ...[everyAgency, ...agencies].map((agency) => changed?.get(agency) ?? 0));
  };
  const put = ({ kinds: asked = [], narrowed }: Shown) =>
    [
      whole,
      ...asked.map((kind) => {
        const agencies = narrowed?.[kind];
        return agencies ? ofAgencies(kind, agencies) : (kinds[kind] ?? 0);
      }),
    ].join(".");
  return (shown = {}) => {
    if (!shown.kinds) return all;
    if (shown.narrowed) return put(shown);
    const found = known.get(shown.kinds) ?? put(shown);
    known.set(shown.kinds, found);
    return found;
  };
}
