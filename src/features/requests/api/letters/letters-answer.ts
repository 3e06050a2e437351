import type { LocalDate } from "#kernel/local-date.ts";
import type { SigningChain } from "#platform/signing/chain.ts";
import type { CountsOfGroup } from "../../data/letters/letter-groups.ts";
import type { Sending } from "../../data/letters/sendings.ts";
import type { CaseEvent } from "../../domain/clock/case-event.ts";
import type { Wished } from "../../domain/letters/as-wished.ts";
import type { Delivery } from "../../domain/letters/event-of-letter.ts";
import type { Filled } from "../../domain/letters/letter.ts";
import type { LetterContext } from "../../domain/letters/letter-context.ts";
import type { LetterSheet } from "../../domain/letters/letter-sheet.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";
import type { LetterType } from "../../domain/letters/letter-types.ts";

/** A letter in a list: says nothing of the applicant. */
export interface LetterLineAnswer {
  readonly id: number;
  readonly type: LetterType;
  readonly state: LetterState;
  readonly number: string | null;
  readonly datedOn: LocalDate | null;
  readonly servedOn: LocalDate | null;
  readonly delivery: Delivery | null;
  readonly draftedBy: string;
  readonly voidedBecause: string | null;
  /** Of one that is being signed: the step that is next. */
  readonly waitsFor: string | null;
}

/** What `/api/requests/:id/letters` answers. */
export interface LettersAnswer {
  readonly letters: readonly LetterLineAnswer[];
  /** What may be drafted today. */
  readonly now: readonly LetterType[];
  /** What may not, and why. */
  readonly not: readonly { readonly type: LetterType; readonly because: string }[];
}

export interface LetterFile {
  readonly id: number;
  readonly name: string;
  readonly size: number;
}

/** What `/api/request-letters/:letter` answers: the whole letter, the applicant in clear. */
export interface LetterAnswer {
  readonly id: number;
  readonly requestId: number;
  readonly type: LetterType;
  readonly state: LetterState;
  readonly revision: number;
  readonly filled: Filled;
  readonly draftedBy: string;
  /** Of what a draft is made today. */
  readonly context: LetterContext;
  /** What was sent round, or signed; `null` while it is drafted. */
  readonly sent: LetterSheet | null;
  readonly number: string | null;
  readonly contentHash: string | null;
  readonly documentHash: string | null;
  readonly service: {
    readonly delivery: Delivery;
    readonly on: LocalDate;
    readonly receivedOn: LocalDate | null;
    readonly evidence: string;
    readonly formReason: string | null;
    readonly by: string;
    /** How it was sent; absent of letters of before it was kept. */
    readonly sending?: Sending | undefined;
    /** What shows the day of receipt, where it was told later. */
    readonly receiptEvidence?: string | undefined;
  } | null;
  /** What the applicant wished; absent of a request that did not come by the form. */
  readonly wished?: Wished | undefined;
  readonly voidedBecause: string | null;
  /** The letters that it is decided and signed with; `null`: it is by itself. */
  readonly ofGroup: CountsOfGroup | null;
  /** Each time it was sent round, the newest first. */
  readonly chains: readonly SigningChain[];
  readonly nextPlace: number | null;
  /** Who reads may sign the next step. */
  readonly mayReview: boolean;
  readonly files: Readonly<Record<"attachment" | "proof" | "evidence", readonly LetterFile[]>>;
  readonly events: readonly CaseEvent[];
  /** How many acts of the case were seen. */
  readonly seen: number;
  /** Characters of it that no face of a PDF has: it leaves as Word. */
  readonly lacking: readonly string[];
  /** Why it cannot be sent round or signed today; `null`: nothing speaks against it. */
  readonly notLawful: string | null;
}
