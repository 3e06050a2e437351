import type { Draft } from "../../data/drafts/drafts.ts";
import type { DraftLine } from "../../data/drafts/list-drafts.ts";
import type { DraftState } from "../../domain/draft/draft-state.ts";

/** What `GET /api/item-drafts` answers. */
export interface DraftsAnswer {
  readonly drafts: readonly DraftLine[];
  readonly counts: Readonly<Partial<Record<DraftState, number>>>;
  readonly next?: string;
}

/** What `GET /api/item-drafts/:draft` answers. */
export interface DraftAnswer {
  readonly draft: Omit<Draft, "authorIds">;
  /** As the public will see it. */
  readonly markup: string;
  /** What it said before, the newest first. */
  readonly versions: readonly VersionLine[];
}

export interface VersionLine {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
}
