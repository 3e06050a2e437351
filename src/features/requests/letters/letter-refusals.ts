import type { LocalDate } from "#kernel/local-date.ts";
import type { SignRefused } from "#platform/signing/sign.ts";
import type { Wished } from "../domain/letters/as-wished.ts";
import type { FilledFault } from "../domain/letters/check-filled.ts";
import type { LetterState } from "../domain/letters/letter-state.ts";
import type { LetterRefused } from "../domain/letters/letters-now.ts";
import type { HandlingRefused } from "../handling/record-act.ts";
import type { ReopeningRefused } from "../reopen/reopening.ts";

/** Why something is not done with a letter. */
export type LetterActRefused =
  | { readonly kind: "not-found" }
  /** The case was voided. */
  | { readonly kind: "case-voided" }
  /** It stands otherwise than the act needs. */
  | { readonly kind: "other-state"; readonly state: LetterState }
  /** Somebody else wrote of it meanwhile. */
  | { readonly kind: "changed-meanwhile" }
  /** The law does not allow it now. */
  | { readonly kind: "not-lawful"; readonly reason: LetterRefused }
  /** Never signed with a place unfilled. */
  | { readonly kind: "unfilled"; readonly labels: readonly string[] }
  /** 三方告知 to somebody whose opinion nobody asked for. */
  | { readonly kind: "never-asked" }
  /** It gives a part, and nothing shows how the rest was kept back (第三十七条). */
  | { readonly kind: "uncovered" }
  /** A day that is none, a sum that the tariff does not know. */
  | { readonly kind: "filled-wrong"; readonly faults: readonly FilledFault[] }
  /** Nobody but its authors holds the role that a step asks for. */
  | { readonly kind: "nobody-signs"; readonly steps: readonly string[] }
  /** The case or the agency says other things than what was sent round: what was signed is void. */
  | { readonly kind: "content-moved" }
  /** The same of one that was signed: it is not served, and stays signed until the head voids it. */
  | { readonly kind: "signed-otherwise" }
  | { readonly kind: "no-reason" }
  /** A signed letter is voided by the head. */
  | { readonly kind: "not-yours" }
  /** One of the letters that are decided as one. */
  | {
      readonly kind: "in-group";
      readonly requestNumber: string;
      readonly refused: LetterActRefused;
    }
  /** Letters of a group have no attachments of their own. */
  | { readonly kind: "of-group" }
  /** A file that is not there, or is already of another record. */
  | { readonly kind: "no-such-file" }
  | SignRefused
  | ServeRefused;

/** Why a letter is not served as it was told. */
export type ServeRefused =
  | { readonly kind: "before-dated"; readonly datedOn: LocalDate }
  | { readonly kind: "after-today"; readonly today: LocalDate }
  /** Arrived before it was sent, or later than today. */
  | { readonly kind: "received-when" }
  /** 只能通过邮政企业寄送 (国办公开办函〔2016〕235号). */
  | { readonly kind: "not-postal" }
  /** Electronic service needs the recipient's consent. */
  | { readonly kind: "no-consent" }
  /** It was handed over, or its receipt is known. */
  | { readonly kind: "received-before" }
  /** 第四十条: information was provided otherwise than asked for, without a reason. */
  | { readonly kind: "other-form"; readonly wished: Wished }
  /** It names no online way to reconsideration (行政复议法第二十二条). */
  | { readonly kind: "no-online-door" }
  /** The clock does not take it. */
  | { readonly kind: "clock"; readonly refused: HandlingRefused }
  /** 重新答复: the second handling does not end so. */
  | { readonly kind: "anew"; readonly refused: ReopeningRefused };

/** Of a letter by itself why; of one of a group also which. */
export function refusedIn(
  {
    letter: { groupId },
    of,
  }: {
    readonly letter: { readonly groupId: number | null };
    readonly of: { readonly case: { readonly number: string } };
  },
  refused: LetterActRefused,
): LetterActRefused {
  if (groupId === null) return refused;
  return { kind: "in-group", requestNumber: of.case.number, refused };
}
