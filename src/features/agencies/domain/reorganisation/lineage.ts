import type { LocalDate } from "#kernel/local-date.ts";
import type { ReorganisationKind } from "./reorganisation.ts";

/** Who came before or after an agency, from which day on and how. */
export interface Kin {
  readonly id: number;
  readonly name: string;
  readonly on: LocalDate;
  readonly kind: Exclude<ReorganisationKind, "rename">;
}

/** Where an agency comes from and what became of it (沿革). */
export interface Lineage {
  /** The latest first; each until the day before. */
  readonly formerNames: readonly { readonly name: string; readonly until: LocalDate }[];
  /** The earliest first. */
  readonly predecessors: readonly Kin[];
  readonly successors: readonly Kin[];
}
