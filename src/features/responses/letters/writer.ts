import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { sealedWriter } from "../data/letters/letters.ts";

/** Names under which the ledger seals whose a letter is. */
export const sealedAs = {
  person: "citizen_message.person",
  contact: "citizen_message.contact",
} as const;

/** The writer's name in clear, for work that must not show it: hiding it, or a request that is theirs. */
export async function writerOf(
  db: Queryable,
  cipher: FieldCipher,
  id: number,
): Promise<string | null> {
  const { person } = await sealedWriter(db, id);
  if (person === null) return null;
  const opened = cipher.open(sealedAs.person, person);
  return opened.ok ? opened.value : null;
}
