import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { StoredLetter } from "../data/letters/letters.ts";
import { hashOf, type LetterContent } from "../data/letters/sealed-letter.ts";
import { letterSheet } from "../domain/letters/letter-sheet.ts";
import { letterNumber, seriesOf } from "../domain/letters/letter-types.ts";
import { letterMark } from "../settings.ts";
import type { ActsOnLetter } from "./acting.ts";
import { letterSubject } from "./letter-subject.ts";

interface ToNumber {
  readonly letter: Pick<StoredLetter, "id" | "agencyId" | "type" | "requestId">;
  readonly content: LetterContent;
}

/**
 * Gives letters of one kind and agency their numbers and their day (签发): the next of the agency's series of the year, in the
 * transaction of the last signature, so that no number is left out and none is given twice.
 */
export async function numberLetters(
  trx: Transaction,
  { today, by }: ActsOnLetter,
  letters: readonly ToNumber[],
): Promise<void> {
  const [first] = letters;
  if (!first) return;
  const { agencyId, type } = first.letter;
  const series = seriesOf(type);
  const year = yearOf(today);
  const regions = await regionsOverAgency(trx, agencyId);
  const mark = await settingValue(trx, letterMark, { agency: agencyId, regions, year });
  const counted = { agencyId, series: `requests.letters.${series}`, year };
  const from = await takeNumbers(trx, counted, letters.length);
  const given = letters.map(({ letter: { id, requestId }, content }, at) => {
    const number = letterNumber(mark, series, { year, number: from + at });
    return {
      id,
      requestId,
      place: from + at,
      number,
      hash: documentHash(content, { number, datedOn: today }),
    };
  });
  await sql`
    update request_letter as letter set state = 'signed', agency_id = ${agencyId}, series = ${series}, year = ${year},
      place = given.place, number = given.number, dated_on = ${today}::date,
      document_hash = decode(given.hash, 'hex'), revision = revision + 1
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given (id bigint, place integer, number text, hash text)
    where letter.id = given.id`.execute(trx);
  await recordEvents(
    trx,
    by,
    given.map(({ id, requestId, number, hash }) => ({
      action: "request-letter.numbered",
      subject: letterSubject(id),
      agencyId,
      details: { request: requestId, number, documentHash: hash },
    })),
  );
}

/** The hash of the whole letter as it leaves. */
export function documentHash(
  content: LetterContent,
  marks: { readonly number: string; readonly datedOn: LocalDate },
): string {
  const { issuer, attachments } = content;
  const names = attachments.map(({ name }) => name);
  const sheet = letterSheet(content, { issuer, ...marks, attachments: names });
  return hashOf(JSON.stringify([sheet, attachments.map(({ sha256 }) => sha256)]));
}
