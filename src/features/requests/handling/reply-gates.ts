import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { blockedNames } from "../attachments/attachments-of.ts";
import { type LetterUnderWay, repliesUnderWay } from "../data/letters/replies-under-way.ts";
import type { StoredCase } from "../data/saved-case.ts";
import { hasCopy } from "../redaction/covered.ts";
import { type Disclosing, untoldObjectors } from "./told-objectors.ts";

/** 纸质答复: a reply that was signed and given on paper outside of here. */
export interface PaperReply {
  /** Its number (文号). */
  readonly number: string;
  readonly signedOn: LocalDate;
  /** Why it was not made here, and where it is kept. */
  readonly because: string;
  /** The day on which third parties that object were told in writing (第三十二条). */
  readonly thirdPartyToldOn?: LocalDate | undefined;
  /** Of a part (第三十七条): what was covered on the paper that left, and who signed for it. */
  readonly covered?: Covered | undefined;
}

/** 区分处理 on paper, as its signer states it. */
export interface Covered {
  readonly what: string;
  readonly signer: string;
}

/** Why a case is not answered as it was told. */
export type Unanswered =
  /** A file that goes with the reply did not pass the pre-flight, and nobody answered for it. */
  | { readonly kind: "attachments-blocked"; readonly names: readonly string[] }
  /** Another letter that answers the case is on its way to a signature, or signed and not served. */
  | { readonly kind: "letter-under-way"; readonly letters: readonly LetterUnderWay[] }
  /** It came online, or its letters are made here: a letter that was signed and served answers it. */
  | { readonly kind: "letter-needed"; readonly because: "online" | "made-here" }
  /** Nobody signs alone: without a letter of ours the signed paper is told. */
  | { readonly kind: "paper-needed" }
  /** Signed after it was given, or before the request came. */
  | { readonly kind: "paper-when" }
  /** A part is given, and neither a redacted copy nor its signer tells how the rest was kept back (第三十七条). */
  | { readonly kind: "uncovered" }
  /** Third parties that object were not told of the disclosure before it (第三十二条); as the case names them. */
  | { readonly kind: "third-party-untold"; readonly refs: readonly string[] };

interface Answering extends Pick<Disclosing, "acts" | "events" | "outcome" | "cipher"> {
  readonly of: Pick<StoredCase, "id" | "channel" | "receivedOn">;
  readonly on: LocalDate;
  /** The letter whose service it is. */
  readonly ofLetter?: number | undefined;
  readonly paper?: PaperReply | undefined;
}

/** What speaks against answering a case with what lies in it; `undefined`: nothing. */
export async function unanswered(
  trx: Transaction,
  answering: Answering,
): Promise<Unanswered | undefined> {
  const { of, ofLetter, paper } = answering;
  const names = await blockedNames(trx, of.id);
  if (names.length > 0) return { kind: "attachments-blocked", names };
  const letters = (await repliesUnderWay(trx, of.id)).filter((letter) => letter.id !== ofLetter);
  if (letters.length > 0) return { kind: "letter-under-way", letters };
  const refused = ofLetter === undefined ? await onPaper(trx, answering) : undefined;
  if (refused) return refused;
  const toldOn = paper?.thirdPartyToldOn;
  const refs = await untoldObjectors(trx, { ...answering, requestId: of.id, toldOn });
  return refs.length > 0 ? { kind: "third-party-untold", refs } : undefined;
}

/** What speaks against a reply that no letter of ours gives. */
async function onPaper(
  trx: Transaction,
  { of, on, paper, outcome }: Pick<Answering, "of" | "on" | "paper" | "outcome">,
): Promise<Unanswered | undefined> {
  const because = await letterNeeded(trx, of);
  if (because) return { kind: "letter-needed", because };
  if (!paper) return { kind: "paper-needed" };
  const isWhen = paper.signedOn >= of.receivedOn && paper.signedOn <= on;
  if (!isWhen) return { kind: "paper-when" };
  return paperUncovered(trx, { of, outcome, paper });
}

/** Of a part that is given on paper (第三十七条): neither a redacted copy lies in the case nor its signer tells what was covered. */
export async function paperUncovered(
  trx: Transaction,
  { of, outcome, paper }: Pick<Answering, "of" | "outcome" | "paper">,
): Promise<Unanswered | undefined> {
  const isCovered = outcome !== "partial" || paper?.covered || (await hasCopy(trx, of.id));
  return isCovered ? undefined : { kind: "uncovered" };
}

/** Why a case is answered by a letter of ours and nothing else; `undefined`: a signed paper may answer it. */
export async function letterNeeded(
  db: Queryable,
  { id, channel }: Pick<StoredCase, "id" | "channel">,
): Promise<"online" | "made-here" | undefined> {
  const { rows } = await sql<{ readonly isOnline: boolean; readonly isMadeHere: boolean }>`
    with recursive whole as (
      select id, split_from from disclosure_request where id = ${id}
      union all
      select request.id, request.split_from
      from disclosure_request as request join whole on request.id = whole.split_from
    )
    select exists (select from request_application join whole on request_id = whole.id) as "isOnline",
      exists (select from request_letter where request_id = ${id} and state <> 'void') as "isMadeHere"`.execute(
    db,
  );
  const [found] = rows;
  if (channel === "online" || found?.isOnline) return "online";
  return found?.isMadeHere ? "made-here" : undefined;
}

/** The signed paper as the evidence of an act says it. */
export function paperWords(paper: PaperReply): string {
  const { number, signedOn, because, thirdPartyToldOn, covered } = paper;
  const told = thirdPartyToldOn ? `；${thirdPartyToldOn} 书面告知不同意公开的第三方` : "";
  const kept = covered ? `；区分处理：${covered.what}（签发人 ${covered.signer} 说明）` : "";
  return `纸质答复 ${number}（${signedOn} 签发）：${because}${told}${kept}`;
}
