import type { LocalDate } from "#kernel/local-date.ts";
import type { LetterCase, RemedyOrgansNamed } from "./letter.ts";

/** How the agency is reached on the day of the letter. */
export interface LetterContact {
  readonly office: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly telephone: string | null;
}

/** An agency's own text of a letter (本机关的文书模板), of one version. */
export interface OwnText {
  readonly id: number;
  readonly version: number;
  readonly body: readonly string[];
}

/** All that a letter is made of beside what is filled in, as it is on the letter's day. */
export interface LetterContext {
  readonly of: LetterCase;
  /** 发文机关. */
  readonly issuer: string;
  /** The day that the letter has, or would have today. */
  readonly on: LocalDate;
  readonly organs: RemedyOrgansNamed;
  /** 有争议的答复种类是否告知救济途径, as set. */
  readonly isToldOfDisputed: boolean;
  /** Where reconsideration is applied for online; `null`: not set. */
  readonly onlineDoor: string | null;
  readonly contact: LetterContact | null;
  /** The last day for the reply as the case stands; `null`: not to be told. */
  readonly dueOn: LocalDate | null;
  /** The last day after an extension by 1, 2, … working days, as far as it is certain today; none where it is unlawful. */
  readonly extendedTo: readonly (LocalDate | "suspended" | "unknown")[];
  /** Working days by law on that day: for the reply, for a third party's or co-maker's answer, for a payment. */
  readonly periods: {
    readonly reply: number;
    readonly consultation: number;
    readonly payment: number;
  };
  /** The agency's own texts by `textKey`. */
  readonly ownTexts: Readonly<Record<string, OwnText | undefined>>;
  /** Names of what goes with it (附件). */
  readonly attachments: readonly string[];
  /** 重新答复: who ordered it, by which decision, and when that came; `null`: it is of the first handling. */
  readonly ordered: {
    readonly by: "reconsideration" | "court";
    readonly dispute: string;
    readonly receivedOn: LocalDate;
  } | null;
}
