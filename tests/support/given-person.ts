import { createHash, randomBytes } from "node:crypto";
import { sealContacts } from "#features/accounts/data/contacts.ts";
import { addRoles, ensurePerson } from "#features/accounts/data/save-person.ts";
import { addSession } from "#features/accounts/data/sign-in/sessions.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import type { Role } from "#features/accounts/domain/roles.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";

export interface GivenPerson {
  readonly account: string;
  readonly name?: string;
  readonly role?: Role;
  /** `null`: the whole installation. */
  readonly agencyId: number | null;
}

/** Somebody with one role, as the office makes them; found again by their account. Gives the id. */
export async function givenPerson(
  db: Queryable,
  { account, name = account, role = "case-officer", agencyId }: GivenPerson,
): Promise<number> {
  const accounts = withAccounts(db);
  const { id, isNew } = await ensurePerson(accounts, { account, name });
  const level = role === "reviewer" ? 1 : null;
  if (isNew) await addRoles(accounts, id, [{ agencyId, role, level }]);
  return id;
}

/** The cookie of somebody who has signed in whole. */
export async function givenSession(db: Queryable, personId: number): Promise<{ cookie: string }> {
  const token = randomBytes(32).toString("base64url");
  await addSession(withAccounts(db), {
    personId,
    tokenHash: createHash("sha256").update(token).digest(),
    stage: "full",
    origin: { address: "192.0.2.1", userAgent: "test" },
  });
  return { cookie: `__Host-tongming=${token}` };
}

/** Gives somebody a mailbox. */
export async function giveMail(
  db: Queryable,
  cipher: FieldCipher,
  { personId, mail }: { readonly personId: number; readonly mail: string },
): Promise<void> {
  await withAccounts(db)
    .updateTable("person")
    .set(sealContacts(cipher, { mail }))
    .where("id", "=", personId)
    .execute();
}
