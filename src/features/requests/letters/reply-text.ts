import { regionsOverAgency, remedyOn } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { yearOf } from "#kernel/local-date.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { ResultRow } from "../domain/case/codes.ts";
import type { Filled, LetterText } from "../domain/letters/letter.ts";
import { remedyOfResult } from "../domain/letters/remedy-of-result.ts";
import { replyLetter } from "../domain/letters/reply-letter.ts";
import { loadHandled } from "../handling/handled-case.ts";
import { tellsOfDisputed } from "../settings.ts";

/** A reply as it is being drafted. */
export interface ReplyDrafted {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly result: ResultRow;
  /** Of a partial disclosure: whether the rest is withheld under articles 14 to 16. */
  readonly isWithheld: boolean;
  /** The day that the reply will have. */
  readonly on: LocalDate;
  readonly filled: Filled;
  readonly by: AuditedBy;
  readonly cipher: FieldCipher;
}

/**
 * The text of a reply to a case, with the remedy that fits its outcome and day and the organs that the agency had on that day;
 * `undefined` where there is no such case. It names the applicant in clear, and the trail says so.
 */
export async function replyText(
  trx: Transaction,
  drafted: ReplyDrafted,
): Promise<LetterText | undefined> {
  const { result, isWithheld, on, filled, by } = drafted;
  const found = await loadHandled(trx, drafted);
  if (!found) return undefined;
  const { id, agencyId, applicant, number, receivedOn, subject } = found.case;
  await recordEvents(trx, by, [
    { action: "record.read-in-clear", subject: { kind: "requests", id }, agencyId },
  ]);
  const organs = await remedyOn(trx, { agencyId, on });
  const regions = await regionsOverAgency(trx, agencyId);
  const asked = { agency: agencyId, regions, year: yearOf(on) };
  const isTold = await settingValue(trx, tellsOfDisputed, asked);
  const remedy = remedyOfResult({ result, isWithheld, on }, isTold === "yes");
  const text = replyLetter({
    of: { applicant, number, receivedOn, subject },
    result,
    filled,
    remedy: remedy && {
      remedy,
      reconsiderationOrgan: organs?.reconsiderationOrgan ?? null,
      court: organs?.court ?? null,
    },
  });
  return text;
}
