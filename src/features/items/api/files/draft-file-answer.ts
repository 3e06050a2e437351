import type { FindingWords } from "#platform/files/preflight/finding-words.ts";

/** A file of a draft as the office shows it. */
export interface DraftFileAnswer {
  readonly number: number;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Pixels, of a picture that may stand in the text. */
  readonly width: number | null;
  readonly height: number | null;
  readonly findings: readonly FindingWords[];
  /** Nothing in it blocks its publication. */
  readonly mayLeave: boolean;
  /** All that blocks it may be answered for with a reason by who looked. */
  readonly mayBeAnswered: boolean;
  readonly mayBeCleaned: boolean;
  /** Cleaning accepts all tracked changes, which somebody has to agree to. */
  readonly asksToAccept: boolean;
  readonly cleanedOf: number | null;
  readonly by: string;
  readonly at: string;
}
