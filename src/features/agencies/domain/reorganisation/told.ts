import type { LocalDate } from "#kernel/local-date.ts";
import type { ReorganisationKind } from "./reorganisation.ts";

/** An agency of a reorganisation by its name; `id` `null`: it is yet to be made. */
export interface Party {
  readonly id: number | null;
  readonly name: string;
  readonly takesOver: boolean;
}

/** A registered reorganisation as it is told to people. */
export interface ReorganisationTold {
  readonly kind: ReorganisationKind;
  readonly effectiveOn: LocalDate;
  readonly sourceStays: boolean;
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
  readonly newName: string | null;
}

/** How far it has come. */
export interface Standing {
  readonly carriedOutAt: string | null;
  readonly cancelledAt: string | null;
  readonly cancelledBecause: string | null;
  /** Its day came, and this stood against it. */
  readonly heldUpBecause: string | null;
}
