import { timingSafeEqual } from "node:crypto";
import { sql } from "kysely";
import { plainNumber } from "#features/requests/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { codeKey } from "./keys.ts";
import type { LetterKey } from "./letter-door.ts";

/**
 * The letter that a number and a code open. A wrong number and a wrong code take the same steps: one look by what the code is known by,
 * and a comparison of numbers in constant time.
 */
export async function findByCode(
  db: Queryable,
  cipher: FieldCipher,
  { number, code }: LetterKey,
): Promise<number | undefined> {
  const { rows } = await sql<{ readonly id: number; readonly number: string }>`
    select message.id, message.number from letter_case as letter
    join citizen_message as message on message.id = letter.message_id
    where letter.code_key = ${codeKey(cipher, code)}`.execute(db);
  const [found] = rows;
  const digest = (text: string) => cipher.sameness("responses.number", plainNumber(text));
  const isSame = timingSafeEqual(digest(number), digest(found?.number ?? ""));
  return isSame && found ? found.id : undefined;
}
