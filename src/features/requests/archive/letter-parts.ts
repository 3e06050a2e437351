import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FileStore } from "#platform/files/store/file-store.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { chainsOf } from "#platform/signing/load-chains.ts";
import { findLetter, lettersOfCase, type StoredLetter } from "../data/letters/letters.ts";
import { sentAndReceived } from "../data/letters/sendings.ts";
import { undoneOfLetter } from "../data/letters/unserve.ts";
import type { LetterSheet } from "../domain/letters/letter-sheet.ts";
import { titleOf } from "../domain/letters/letter-titles.ts";
import { filesOfLetter } from "../letters/letter-files.ts";
import { signedSubject } from "../letters/letter-subject.ts";
import { sheetOf } from "../letters/served-letters.ts";
import { type CasePart, placed, storedPart } from "./case-part.ts";

export interface LettersAsked {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly cipher: FieldCipher;
  readonly files: FileStore;
  /** Writes a letter; `undefined`: it could not be written now. */
  readonly print: (sheet: LetterSheet) => Promise<LetterPrinted | undefined>;
}

/** A letter as PDF, or as Word where no face of ours has all of its characters. */
export interface LetterPrinted {
  readonly bytes: Uint8Array;
  readonly as: "pdf" | "docx";
}

/** Thrown where a letter could not be written: a file of a case without it is none. */
export class LetterNotPrinted extends Error {}

const partNames = { attachment: "附件", proof: "送达凭证", evidence: "在卷材料" } as const;

/** The letters of a case, those voided included: each as it left, its signatures and services, and its files. */
export async function letterParts(db: Queryable, asked: LettersAsked): Promise<CasePart[]> {
  const { scope, id, cipher, files } = asked;
  const parts: CasePart[] = [];
  for (const [at, row] of (await lettersOfCase(db, scope, id)).entries()) {
    const letter = await findLetter(db, { scope, letterId: row.id, cipher });
    if (!letter) continue;
    const title = titleOf(letter.type);
    const folder = `11 文书/${placed(at, `${title} ${letter.number ?? "未编号"}`)}`;
    parts.push(...(await asItLeft(letter, { ...asked, folder })));
    const record = JSON.stringify(await recordOf(db, cipher, letter), null, 2);
    parts.push({
      name: `${folder}/办理.json`,
      says: "审签、编号、送达、作废",
      text: `${record}\n`,
    });
    const all = await filesOfLetter(db, scope, letter.id);
    for (const part of ["attachment", "proof", "evidence"] as const) {
      for (const [nth, file] of all[part].entries()) {
        const name = `${folder}/${partNames[part]} ${placed(nth, file.name)}`;
        parts.push(await storedPart(files, { name, says: partNames[part], key: file.key }));
      }
    }
  }
  return parts;
}

/** What was sent round, signed or served, as it is printed and as its text; nothing of a draft. */
async function asItLeft(
  letter: StoredLetter,
  { print, folder }: Pick<LettersAsked, "print"> & { readonly folder: string },
): Promise<readonly CasePart[]> {
  const sheet = sheetOf(letter);
  if (!sheet) return [];
  const printed = await print(sheet);
  if (!printed) throw new LetterNotPrinted(`letter ${letter.id}`);
  const title = titleOf(letter.type);
  const text = sheet.blocks.map((block) => `${block.text}\n`).join("");
  return [
    { name: `${folder}/文书.${printed.as}`, says: title, bytes: printed.bytes },
    { name: `${folder}/文书.txt`, says: `${title}的文字`, text },
  ];
}

async function recordOf(db: Queryable, cipher: FieldCipher, letter: StoredLetter) {
  const of = { letterId: letter.id, cipher };
  const { content: _, draft, authorIds: __, ...row } = letter;
  return {
    ...row,
    filled: draft.filled,
    signing: await chainsOf(db, signedSubject(letter)),
    ...(await sentAndReceived(db, of)),
    servicesTakenBack: await undoneOfLetter(db, of),
  };
}
