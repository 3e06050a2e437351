import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addRoles, ensurePerson } from "#features/accounts/data/save-person.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import type { Role } from "#features/accounts/domain/roles.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { keysFile, makeFieldKeys } from "#platform/secrets/field-keys.ts";

/** What `FIELD_KEYS` says for one server. */
export function newKeys(): string {
  const folder = mkdtempSync(join(tmpdir(), "keys-"));
  try {
    const made = makeFieldKeys(folder);
    if (!made.ok) throw new Error("no keys could be made");
    return readFileSync(keysFile(folder), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Shown {
  readonly name: string;
  readonly role: Role;
  readonly agencyId: number;
}

/** Somebody of a demonstration. */
export async function givenShownPerson(
  db: Queryable,
  { name, role, agencyId }: Shown,
): Promise<number> {
  const accounts = withAccounts(db);
  const { id } = await ensurePerson(accounts, { account: role, name, isDemonstration: true });
  await addRoles(accounts, id, [{ agencyId, role, level: role === "reviewer" ? 1 : null }]);
  return id;
}
