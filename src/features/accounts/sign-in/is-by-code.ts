import type { AccountsDb } from "../data/tables.ts";

/** Whether the person has no password of their own yet, so that a one-time code alone lets them in. */
export async function isByCode(db: AccountsDb, personId: number): Promise<boolean> {
  const found = await db
    .selectFrom("credential")
    .select("password_hash")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return found !== undefined && found.password_hash === null;
}
