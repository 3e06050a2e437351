import type { Quality } from "../domain/quality-index.ts";

/** The index of an agency. */
export interface QualityLine extends Quality {
  readonly id: number;
  readonly agencyName: string;
  readonly year: number;
}

export interface QualityAnswer {
  readonly year: number;
  readonly agencies: readonly QualityLine[];
  /** After which agency the next page begins. */
  readonly next?: string;
}
