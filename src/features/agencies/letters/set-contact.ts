import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { contactsOf, type DatedContact, saveContact } from "../data/letters/contacts.ts";
import { holdAgency } from "../data/office/agency-details.ts";
import { changedContact } from "../domain/contact.ts";

export interface ContactToSet {
  readonly agencyId: number;
  /** The latest as the form had it when it was opened. */
  readonly before: DatedContact | null;
  readonly after: DatedContact;
}

export type ContactRefused =
  | { readonly kind: "not-found" }
  /** Somebody else has said it anew since the form was opened. */
  | { readonly kind: "changed-meanwhile"; readonly present: DatedContact };

/** Says from a day on how an agency's disclosure office is reached. */
export async function setContact(
  trx: Transaction,
  { by, scope }: { readonly by: AuditedBy; readonly scope: AgencyScope },
  { agencyId, before, after }: ContactToSet,
): Promise<Result<void, ContactRefused>> {
  if (!(await holdAgency(trx, scope, agencyId))) return err({ kind: "not-found" });
  const [present] = await contactsOf(trx, agencyId);
  if (present && (!before || isOther(before, present))) {
    return err({ kind: "changed-meanwhile", present });
  }
  await saveContact(trx, agencyId, after);
  const changes = changedContact(present, after).map((field) => ({
    field,
    before: present?.[field] ?? null,
    after: after[field],
  }));
  const subject = { kind: "agency", id: agencyId };
  const details = { fromOn: after.fromOn, changes };
  await recordEvents(trx, by, [{ action: "agency.contact-set", subject, agencyId, details }]);
  await raiseContentVersion(trx, ["agencies"]);
  return ok(undefined);
}

function isOther(before: DatedContact, present: DatedContact): boolean {
  return before.fromOn !== present.fromOn || changedContact(before, present).length > 0;
}
