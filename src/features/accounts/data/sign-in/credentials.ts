import { sql } from "kysely";
import { isSameHash } from "../../sign-in/secret-codes.ts";
import type { AccountsDb } from "../tables.ts";

/** What somebody signs in with. */
export interface Credential {
  readonly personId: number;
  readonly name: string;
  readonly passwordHash: string | null;
  /** Of a one-time code that is still good. */
  readonly codeHash: Buffer | null;
  readonly hasSecondFactor: boolean;
}

/** The credential of an account whose person is here; of the demonstration's nobody has one. */
export async function findCredential(
  db: AccountsDb,
  account: string,
): Promise<Credential | undefined> {
  return await db
    .selectFrom("person")
    .innerJoin("credential", "credential.person_id", "person.id")
    .leftJoin("second_factor", "second_factor.person_id", "person.id")
    .select([
      "person.id as personId",
      "person.name",
      "credential.password_hash as passwordHash",
      sql<Buffer | null>`case when credential.code_until > now() then credential.code_hash end`.as(
        "codeHash",
      ),
      sql<boolean>`second_factor.person_id is not null`.as("hasSecondFactor"),
    ])
    .where("person.account", "=", account)
    .where("person.left_at", "is", null)
    .executeTakeFirst();
}

export function isCodeOf({ codeHash }: Pick<Credential, "codeHash">, hash: Buffer): boolean {
  return isSameHash(hash, codeHash);
}

/** A password of the person's own; a one-time code is worth nothing any more. */
export async function savePassword(
  db: AccountsDb,
  personId: number,
  passwordHash: string,
): Promise<void> {
  const columns = {
    password_hash: passwordHash,
    password_changed_at: sql<string>`now()`,
    code_hash: null,
    code_until: null,
  };
  await db
    .insertInto("credential")
    .values({ person_id: personId, ...columns })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(columns))
    .execute();
}

/** A one-time code in place of the password and of any code before; gives until when it is good. */
export async function saveCode(
  db: AccountsDb,
  {
    personId,
    hash,
    days,
  }: { readonly personId: number; readonly hash: Buffer; readonly days: number },
): Promise<string> {
  const columns = {
    password_hash: null,
    code_hash: hash,
    code_until: sql<string>`now() + make_interval(days => ${days})`,
  };
  const { until } = await db
    .insertInto("credential")
    .values({ person_id: personId, ...columns })
    .onConflict((conflict) => conflict.column("person_id").doUpdateSet(columns))
    .returning("code_until as until")
    .executeTakeFirstOrThrow();
  return until ?? "";
}
