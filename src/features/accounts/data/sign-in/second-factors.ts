import { sql } from "kysely";
import type { AccountsDb } from "../tables.ts";

/** The sealed secret of a second factor, in use or about to be. */
export async function findSecondFactor(
  db: AccountsDb,
  personId: number,
): Promise<{ readonly secret: string; readonly isConfirmed: boolean } | undefined> {
  return await db
    .selectFrom("second_factor")
    .select(["secret", sql<boolean>`confirmed_at is not null`.as("isConfirmed")])
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

/** A secret that is not in use yet, in place of any before; its recovery codes go with that. */
export async function saveSecondFactor(
  db: AccountsDb,
  personId: number,
  secret: string,
): Promise<void> {
  await removeSecondFactor(db, personId);
  await db.insertInto("second_factor").values({ person_id: personId, secret }).execute();
}

export async function removeSecondFactor(db: AccountsDb, personId: number): Promise<void> {
  await db.deleteFrom("second_factor").where("person_id", "=", personId).execute();
}

/** Takes a step of time once: false where it, or a later one, was taken before. */
export async function takeStep(db: AccountsDb, personId: number, step: number): Promise<boolean> {
  const taken = await db
    .updateTable("second_factor")
    .set({ last_step: step, confirmed_at: sql<string>`coalesce(confirmed_at, now())` })
    .where("person_id", "=", personId)
    .where((eb) => eb.or([eb("last_step", "is", null), eb("last_step", "<", step)]))
    .returning("person_id")
    .executeTakeFirst();
  return taken !== undefined;
}

/** New recovery codes in place of all before. */
export async function saveRecoveryCodes(
  db: AccountsDb,
  personId: number,
  hashes: readonly Buffer[],
): Promise<void> {
  await db.deleteFrom("recovery_code").where("person_id", "=", personId).execute();
  await db
    .insertInto("recovery_code")
    .values(hashes.map((code_hash) => ({ person_id: personId, code_hash })))
    .execute();
}

/** Takes a recovery code once; gives how many are left, or `undefined` where it is none. */
export async function takeRecoveryCode(
  db: AccountsDb,
  personId: number,
  hash: Buffer,
): Promise<number | undefined> {
  const taken = await db
    .deleteFrom("recovery_code")
    .where("person_id", "=", personId)
    .where("code_hash", "=", hash)
    .returning("person_id")
    .executeTakeFirst();
  if (!taken) return undefined;
  const { left } = await db
    .selectFrom("recovery_code")
    .select((eb) => eb.fn.countAll<number>().as("left"))
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  return left;
}
