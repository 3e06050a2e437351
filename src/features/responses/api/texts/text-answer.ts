import type { SigningChain } from "#platform/signing/chain.ts";
import type { TextState } from "../../domain/texts/text-state.ts";

/** A text in the office: as it stands, what is to be mended, who signed and who is next. */
export interface TextAnswer<Content = unknown> {
  readonly content: Content;
  /** 0: nobody has saved it yet. */
  readonly revision: number;
  readonly state: TextState;
  readonly contentHash: string | null;
  readonly signedOn: string | null;
  /** In words. */
  readonly findings: readonly string[];
  /** Why nothing can be written now, in words. */
  readonly closed: string | null;
  readonly chains: readonly SigningChain[];
  /** The place of the step that is next, and its name. */
  readonly next: { readonly place: number; readonly name: string } | null;
  /** Who reads may sign it now. */
  readonly maySign: boolean;
}
