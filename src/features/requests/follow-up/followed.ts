import type { PublicContact } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Remedy } from "#law/remedies.ts";
import type { ServiceUndone } from "../data/letters/unserve.ts";
import type { RequestResult } from "../domain/case/codes.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import type { ReplyClock } from "../domain/clock/reply-clock.ts";
import type { Delivery, Provision } from "../domain/intake/application.ts";
import type { LetterSheet } from "../domain/letters/letter-sheet.ts";
import type { Anew } from "./load-anew.ts";

/** A request as its applicant follows it (查询进度): nothing of whom they are, and nothing that is the office's own. */
export interface Followed {
  readonly number: string;
  readonly agency: { readonly id: number; readonly name: string };
  readonly submittedOn: LocalDate;
  readonly subject: string;
  readonly provision: Provision;
  readonly delivery: Delivery;
  /** How it stands by the clock; `undefined` where the office's own entries do not fit together. */
  readonly clock: ReplyClock | undefined;
  /** What happened, in its order. */
  readonly events: readonly CaseEvent[];
  readonly today: LocalDate;
  readonly result: RequestResult | null;
  readonly isVoided: boolean;
  /** What is asked for, while a fee is awaited. */
  readonly feeYuan: string | null;
  /** The remedy of the reply that was given, or of a reply that is overdue; `undefined`: there is none. */
  readonly remedy: Remedy | undefined;
  /** 重新答复: new replies that were ordered, the newest first; the remedy of each is its own. */
  readonly anew: readonly Anew[];
  readonly organs: { readonly reconsiderationOrgan: string | null; readonly court: string | null };
  /** How the disclosure office is reached. */
  readonly contact: PublicContact | undefined;
  /** What was served to the applicant, as it left, in its order. */
  readonly letters: readonly LetterShown[];
  /** Services of such letters that the agency took back. */
  readonly undone: readonly ServiceUndone[];
  /** Where the application became several cases: the others of them, each with its own clock and reply. */
  readonly others: readonly OtherPart[];
  /** How the applicant found the reply. */
  readonly score: number | null;
}

/** A letter that reached the applicant. */
export interface LetterShown {
  readonly number: string;
  readonly servedOn: string;
  readonly sheet: LetterSheet;
  /** The order that it answers anew; `null`: it is of the first handling. */
  readonly reopeningId: number | null;
  /** What goes with it, to be collected. */
  readonly attachments: readonly { readonly id: number; readonly name: string }[];
}

/** Another case of the same application (一事一案), which the same code opens. */
export interface OtherPart {
  readonly number: string;
  readonly subject: string;
}
