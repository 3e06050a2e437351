import type { Door } from "#platform/feature/door.ts";

/** What pages of the search tell of words that were sought in vain. */
export interface SoughtDoor {
  /** Counts what was typed, unless it may tell of a person; never fails. */
  readonly inVain: (typed: string) => Promise<void>;
}

export const soughtDoor: Door<SoughtDoor> = { name: "items.sought" };
