import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { openContacts } from "./contacts.ts";
import { withAccounts } from "./tables.ts";

/** Where people get mail: those who work here, have given a mailbox, and are no one's invention for a demonstration. */
export async function mailAddresses(
  { db, cipher }: { readonly db: Queryable; readonly cipher: FieldCipher },
  personIds: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await withAccounts(db)
    .selectFrom("person")
    .select(["id", "mail"])
    .where("id", "in", [0, ...personIds])
    .where("mail", "is not", null)
    .where("left_at", "is", null)
    .where("is_demonstration", "=", false)
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const { mail } = openContacts(cipher, row);
      return mail ? [[row.id, mail]] : [];
    }),
  );
}
