import type { RollupSource } from "../domain/rollup-source.ts";

/** An agency of a roll-up, and where its figures come from. */
export interface RollupAgency {
  readonly agencyId: number;
  readonly name: string;
  readonly source: RollupSource;
  readonly reportId: number | null;
  /** In whose report it is counted already. */
  readonly within: number | null;
}
