import { sql } from "kysely";
import type { AccountsDb } from "../tables.ts";

/** The sealed secret of the second factor in use. */
export async function findSecondFactor(
  db: AccountsDb,
  personId: number,
): Promise<{ readonly secret: string } | undefined> {
  return await db
    .selectFrom("second_factor")
    .select("secret")
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

/** A secret that is in use from now on, in place of any before; recovery codes of before go with that. */
export async function saveSecondFactor(
  db: AccountsDb,
  personId: number,
  { secret, step }: { readonly secret: string; readonly step: number },
): Promise<void> {
  await removeSecondFactor(db, personId);
  const row = { person_id: personId, secret, last_step: step, confirmed_at: sql<string>`now()` };
  await db.insertInto("second_factor").values(row).execute();
}

/** A secret that a session is to confirm, in place of one that it did not; the factor in use stays as it is. */
export async function beginSecondFactor(
  db: AccountsDb,
  sessionId: number,
  secret: string,
): Promise<void> {
  await db
    .insertInto("second_factor_begun")
    .values({ session_id: sessionId, secret })
    .onConflict((on) => on.column("session_id").doUpdateSet({ secret }))
    .execute();
}

/** The sealed secret that a session has begun, held until the transaction ends: it is confirmed once. */
export async function secondFactorBegun(
  db: AccountsDb,
  sessionId: number,
): Promise<string | undefined> {
  const found = await db
    .selectFrom("second_factor_begun")
    .select("secret")
    .where("session_id", "=", sessionId)
    .forUpdate()
    .executeTakeFirst();
  return found?.secret;
}

export async function forgetSecondFactorBegun(db: AccountsDb, sessionId: number): Promise<void> {
  await db.deleteFrom("second_factor_begun").where("session_id", "=", sessionId).execute();
}

export async function removeSecondFactor(db: AccountsDb, personId: number): Promise<void> {
  await db.deleteFrom("second_factor").where("person_id", "=", personId).execute();
}

/** Takes a step of time once: false where it, or a later one, was taken before. */
export async function takeStep(db: AccountsDb, personId: number, step: number): Promise<boolean> {
  const taken = await db
    .updateTable("second_factor")
    .set({ last_step: step })
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
