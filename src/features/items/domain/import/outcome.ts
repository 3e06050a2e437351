import type { Lost } from "./found-page.ts";

/** What became of a page. */
export type Outcome =
  | "published"
  | "draft"
  /** Taken by an earlier run, and the same. */
  | "same"
  /** Taken by an earlier run, and changed there since: nothing is written over. */
  | "changed"
  /** The agency has it already: its old address leads there. */
  | "duplicate"
  | "refused";

/** Why it became that, and what is to be looked at. */
export type Because =
  | { readonly kind: "unreadable" }
  | { readonly kind: "list-page" }
  | { readonly kind: "no-title" }
  | { readonly kind: "not-as-published"; readonly field: "publishedOn" | "category" | "text" }
  | { readonly kind: "future-day"; readonly on: string }
  /** Findings that somebody has to look at before it is public. */
  | { readonly kind: "finding"; readonly what: string; readonly quote: string }
  | { readonly kind: "foreign-number"; readonly number: string }
  | { readonly kind: "number-taken"; readonly number: string }
  /** The agency voided its record of it. */
  | { readonly kind: "voided" }
  | { readonly kind: "address-taken"; readonly path: string }
  | { readonly kind: "no-address" }
  | { readonly kind: "other-agency"; readonly name: string }
  | { readonly kind: "summary-of-text" }
  | { readonly kind: "formed-as-published" }
  /** Cut to what an item may have. */
  | { readonly kind: "cut"; readonly field: string };

/** A line of the report of an import. */
export interface PageOutcome {
  /** The file, or the row of a ledger. */
  readonly place: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly because: readonly Because[];
  readonly lost: readonly Lost[];
  readonly oldPath: string | null;
  readonly indexNumber: string | null;
  readonly itemId: number | null;
  readonly draftId: number | null;
}
