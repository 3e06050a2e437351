import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { AccountsTrx } from "../data/tables.ts";
import { addPerson } from "./add-person.ts";
import { type CodeGiven, invite } from "./invite.ts";

export type FirstAdministrator =
  | ({ readonly kind: "made" } & CodeGiven)
  | { readonly kind: "there-already"; readonly accounts: readonly string[] }
  | { readonly kind: "refused" };

/** Makes a system administrator of the whole installation where there is none but those of the demonstration. */
export async function firstAdministrator(
  trx: AccountsTrx,
  by: AuditedBy,
  { account, name }: { readonly account: string; readonly name: string },
): Promise<FirstAdministrator> {
  const there = await trx
    .selectFrom("held_role")
    .innerJoin("person", "person.id", "held_role.person_id")
    .select("person.account")
    .where("held_role.role", "=", "system-administrator")
    .where("held_role.agency_id", "is", null)
    .where("person.is_demonstration", "=", false)
    .orderBy("person.id")
    .execute();
  if (there.length > 0) {
    return { kind: "there-already", accounts: there.map((one) => one.account) };
  }
  const role = { agencyId: null, role: "system-administrator", level: null } as const;
  const added = await addPerson(trx, by, { account, name, agencyId: null, roles: [role] });
  // Nothing was written: a name of another's is all that can be wrong with it.
  if (!added.ok) return { kind: "refused" };
  return { kind: "made", ...(await invite(trx, by, { id: added.value.id, account })) };
}
