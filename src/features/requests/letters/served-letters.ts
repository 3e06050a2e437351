import type { LocalDate } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { StoredFile } from "#platform/files/store/stored-files.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { findLetter, lettersOfCase, type StoredLetter } from "../data/letters/letters.ts";
import type { LetterDraft } from "../domain/letters/forms/form-of.ts";
import { type LetterSheet, letterSheet } from "../domain/letters/letter-sheet.ts";
import { isToOthers, type LetterType } from "../domain/letters/letter-types.ts";
import { filesOfLetter } from "./letter-files.ts";

/** A letter that reached the applicant, as it left. */
export interface ServedLetter {
  readonly id: number;
  readonly type: LetterType;
  readonly draft: LetterDraft;
  readonly number: string;
  readonly servedOn: LocalDate;
  /** The order that it answers anew; `null`: it is of the first handling. */
  readonly reopeningId: number | null;
  /** As `printLetterJob` takes it. */
  readonly sheet: LetterSheet;
  readonly attachments: readonly StoredFile[];
}

/**
 * What was served to the applicant of a case, in the order of service: for whoever has shown that the case is theirs. Letters
 * to third parties and to other agencies are not among them.
 */
export async function servedToApplicant(
  db: Queryable,
  { requestId, cipher }: { readonly requestId: number; readonly cipher: FieldCipher },
): Promise<readonly ServedLetter[]> {
  const scope = agencyScope({ kind: "operator" });
  const rows = await lettersOfCase(db, scope, requestId);
  const served: ServedLetter[] = [];
  for (const { id, state, type } of rows) {
    if (state !== "served" || isToOthers(type)) continue;
    const letter = await findLetter(db, { scope, letterId: id, cipher });
    const sheet = letter && sheetOf(letter);
    if (!letter?.number || letter.servedOn === null || !sheet) continue;
    const { number, servedOn } = letter;
    const { attachment } = await filesOfLetter(db, scope, id);
    served.push({
      id,
      type,
      draft: letter.draft,
      number,
      servedOn,
      reopeningId: letter.reopeningId,
      sheet,
      attachments: attachment,
    });
  }
  return served.toSorted((one, other) => (one.servedOn < other.servedOn ? -1 : 1));
}

/** What was sent round, with its number and day once they are there; `null` while it is drafted. */
export function sheetOf({ content, number, datedOn }: StoredLetter): LetterSheet | null {
  if (!content) return null;
  const { issuer, attachments, ...text } = content;
  const names = attachments.map(({ name }) => name);
  return letterSheet(text, { issuer, number, datedOn, attachments: names });
}
