import type { RollupAnswer } from "../data/rollup-answers.ts";
import type { SharedDocument } from "../data/shared-documents.ts";

/** Something that could count twice: asked, and never guessed. */
export type RollupQuestion =
  /** Whether a report that is a file takes in the figures of the agencies under it. */
  | {
      readonly kind: "includes";
      readonly key: string;
      readonly agencyId: number;
      readonly name: string;
      readonly under: readonly string[];
      readonly answer: RollupAnswer | null;
    }
  /** Whether a document that several recorded is one joint document that each has counted. */
  | {
      readonly kind: "joint";
      readonly key: string;
      readonly document: SharedDocument;
      readonly answer: RollupAnswer | null;
    };
