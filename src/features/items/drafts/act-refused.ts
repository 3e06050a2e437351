import type { SignRefused } from "#platform/signing/sign.ts";
import type { DraftRefused } from "../domain/draft/draft-state.ts";
import type { FileNotKept } from "../files/keep-draft-file.ts";
import type { NobodySigns } from "./signing-steps.ts";
import type { NoSuchFile, UnseenSigns } from "./write-draft.ts";

/** Why nothing was done with an item on its way. */
export type ItemActRefused =
  | DraftRefused
  | SignRefused
  | NobodySigns
  | NoSuchFile
  | UnseenSigns
  | Exclude<FileNotKept, DraftRefused>
  /** A return without one. */
  | { readonly kind: "no-reason" }
  /** So many findings are neither mended nor answered. */
  | { readonly kind: "not-ready"; readonly open: number }
  /** A room has something against it that came up since it was sent round. */
  | { readonly kind: "objected"; readonly says: string }
  /** One of the same title was published by the agency today. */
  | { readonly kind: "same-title-today" }
  /** A moment for publication that is over, or more than a year ahead. */
  | { readonly kind: "moment-passed" | "moment-too-far" }
  /** 先发后审 is not allowed there; or only for what is new and public of one's own accord. */
  | { readonly kind: "urgent-not-allowed" | "urgent-not-new" }
  /** It was not sent round to be published before its review. */
  | { readonly kind: "not-urgent" }
  /** The secrecy review is not signed. */
  | { readonly kind: "secrecy-first" }
  /** It is public, and the review afterwards is not done. */
  | { readonly kind: "review-open" }
  /** The secrecy review is not signed for several at once. */
  | { readonly kind: "item-by-item" }
  /** It waits for no moment. */
  | { readonly kind: "not-scheduled" }
  /** A later version has another 公开属性 than the item was published with. */
  | { readonly kind: "attribute-changed" };
