import type { Outcome } from "../../domain/import/outcome.ts";

/** A page, and what became of it or would. */
export interface ImportedPage {
  readonly place: string;
  readonly title: string;
  readonly outcome: Outcome;
  /** What is to be looked at, in Chinese. */
  readonly says: readonly string[];
  /** What could not be taken, with its place. */
  readonly lost: readonly string[];
  readonly oldPath: string | null;
  readonly indexNumber: string | null;
  readonly draftId: number | null;
}

/** What `POST /api/item-imports` answers. */
export interface ImportAnswer {
  /** Nothing was stored. */
  readonly isPreview: boolean;
  readonly pages: readonly ImportedPage[];
}
