import type { CellName } from "#report/form/cell-names.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import type { Figures } from "../figures/series.ts";
import type { Facts } from "./facts.ts";

/** What a report's prose is told from: the agency, its year, the figures of its tables and of its work. */
export interface Story {
  readonly agency: DemonstrationAgency;
  /** Where the agency stands among all: neighbours never take the same sentence. */
  readonly ordinal: number;
  readonly year: number;
  readonly figures: Figures;
  readonly facts: Facts;
  /** Absent in the agency's first year. */
  readonly lastFacts?: Facts;
}

/** One way to say something; gives whole sentences. */
export type Pattern = (story: Story) => string;

/** A figure of the year's own tables. */
export function figure({ figures }: Story, cell: CellName): number {
  return figures.get(cell) ?? 0;
}

/**
 * The pattern for an agency's year: the next agency and the next year take another one, and which ones meet
 * differs from slot to slot.
 */
export function chosen<Item>(items: readonly Item[], story: Story, slot: number): Item {
  const item = items[indexOf(items.length, story, slot)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

/** As many different ones as asked for; `count` is at most half of them, so that next year's are others. */
export function chosenFew<Item>(
  items: readonly Item[],
  story: Story,
  { slot, count }: { readonly slot: number; readonly count: number },
): readonly Item[] {
  const groups = Math.floor(items.length / count);
  const group = indexOf(groups, story, slot);
  return items.slice(group * count, group * count + count);
}

function indexOf(length: number, { ordinal, year }: Story, slot: number): number {
  const steps = [5, 7, 11, 13, 17, 19, 23].filter((step) => common(step, length) === 1);
  const across = steps[slot % steps.length] ?? 1;
  const along = steps[(slot + 1) % steps.length] ?? 1;
  const round = Math.floor(ordinal / length); // agencies that lie a whole turn apart meet in few slots
  return (ordinal * across + (year - 2019) * along + (round + 3) * (slot + 1)) % length;
}

function common(left: number, right: number): number {
  return right === 0 ? left : common(right, left % right);
}
