import type { Block } from "../../domain/draft/item-text.ts";
import type { Proposals } from "../../word-in/proposals.ts";

/** What `POST /api/item-drafts/:draft/word` answers: nothing of it is in the draft until somebody puts it there. */
export interface WordAnswer {
  readonly blocks: readonly Block[];
  readonly proposals: Proposals;
  /** What was not taken or taken otherwise, in Chinese, with its place. */
  readonly told: readonly { readonly where: string; readonly says: string }[];
}
