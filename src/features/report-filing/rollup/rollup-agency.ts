import type { RollupSource } from "../domain/rollup-source.ts";

/** An agency of a roll-up, and where its figures come from. */
export interface RollupAgency {
  readonly agencyId: number;
  readonly name: string;
  readonly source: RollupSource;
  readonly reportId: number | null;
  /** Its report takes in agencies that are not asked for: its figures alone are those of its records. */
  readonly isBeyond: boolean;
  /** In whose report it is counted already. */
  readonly within: number | null;
}
