/**
 * Where a room, or the site, shows what other rooms have (陈列处): it names itself and what it takes, and knows
 * nobody who gives.
 */
export interface Shelf<Given> {
  readonly name: string;
  /** Never there: it keeps apart shelves that take different things. */
  readonly takes?: (given: Given) => void;
}

/** Something that a room puts on a shelf. */
export interface Contribution {
  readonly to: string;
  readonly given: unknown;
}

/** Everything that was put on a shelf, in the order of rooms. */
export type Contributed = <Given>(to: Shelf<Given>) => readonly Given[];

/** Puts something on a shelf. */
export function contribute<Given>({ name }: Shelf<Given>, given: Given): Contribution {
  return { to: name, given };
}

/** What shelves can be asked for. */
export function contributedOf(all: readonly Contribution[]): Contributed {
  return <Given>({ name }: Shelf<Given>) =>
    all.flatMap(({ to, given }) => (to === name ? [given as Given] : []));
}
