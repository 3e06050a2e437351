import type { ReorganisationLine } from "../data/reorganisations/list-reorganisations.ts";
import type { EffectInRoom } from "../reorganise/effects-of.ts";
import type { Giving, Preview } from "../reorganise/preview-reorganisation.ts";
import type { Registered } from "../reorganise/register-reorganisation.ts";

export type { EffectInRoom, Giving, Preview, Registered, ReorganisationLine };

/** `GET /api/reorganisations`. */
export interface ReorganisationsAnswer {
  readonly reorganisations: readonly ReorganisationLine[];
  readonly next?: string;
}
