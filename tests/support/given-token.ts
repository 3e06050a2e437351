import { addToken } from "#features/accounts/data/sign-in/tokens.ts";
import { withAccounts } from "#features/accounts/data/tables.ts";
import { newToken } from "#features/accounts/sign-in/secret-codes.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** A program's token for an agency, as it is sent. */
export async function givenToken(
  db: Queryable,
  { agencyId, permissions }: { readonly agencyId: number; readonly permissions: readonly string[] },
): Promise<{ readonly authorization: string }> {
  const { token, hash } = newToken();
  const row = { agencyId, name: "试", hash, permissions, untilOn: "2099-12-31" } as const;
  await addToken(withAccounts(db), { ...row, madeBy: null });
  return { authorization: `Bearer ${token}` };
}
