import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { saveFounded } from "../data/founded.ts";
import { holdRegister } from "../data/hold-register.ts";
import { agencyDetails, holdAgency, namesOf } from "../data/office/agency-details.ts";
import { agencyHistory, type FieldChange } from "../data/office/agency-history.ts";
import { changeRegistered, registeredAgencies } from "../data/register.ts";
import {
  type AgencyRecord,
  changedFields,
  datedFields,
  type RecordField,
} from "../domain/agency-record.ts";
import { agencyToSave } from "./agency-to-save.ts";
import { changesInWords } from "./record-words.ts";
import { type RegisterFault, registerFault } from "./register-faults.ts";

export interface AgencyChange {
  readonly id: number;
  /** As the form was filled in when it was opened, and as it is to be. */
  readonly before: AgencyRecord;
  readonly after: AgencyRecord;
  /** The day from which dated fields hold; `null`: they always did, and were said otherwise by mistake. */
  readonly from: LocalDate | null;
  readonly today: LocalDate;
}

export type ChangeRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "fault"; readonly fault: RegisterFault }
  /** Others changed it since the form was opened. */
  | { readonly kind: "changed-meanwhile"; readonly changes: readonly ChangeOfOthers[] };

/** What somebody else changed. */
export interface ChangeOfOthers extends FieldChange {
  /** Unknown where the trail does not tell. */
  readonly by: string | null;
  readonly at: string | null;
}

/** Changes an agency of the scope; refused where somebody else did so meanwhile. */
export async function changeAgency(
  trx: Transaction,
  { by, scope }: { readonly by: AuditedBy; readonly scope: AgencyScope },
  change: AgencyChange,
): Promise<Result<void, ChangeRefused>> {
  const { id, before, after, from, today } = change;
  await holdRegister(trx);
  const present = (await holdAgency(trx, scope, id)) && (await agencyDetails(trx, scope, id));
  const [stored] = await registeredAgencies(trx, [id]);
  if (!present || !stored) return err({ kind: "not-found" });
  const meanwhile = changedFields(before, present);
  if (meanwhile.length > 0) {
    const changes = await changesOfOthers(trx, scope, { id, fields: meanwhile, before, present });
    return err({ kind: "changed-meanwhile", changes });
  }
  const fields = changedFields(present, after);
  if (fields.length === 0) return ok(undefined);
  const region = present.regionCode;
  const { dissolvedOn } = stored;
  const fault = await registerFault(trx, { id, region, record: after, dissolvedOn, today });
  if (fault) return err({ kind: "fault", fault });

  const kept = { id, region, dissolvedOn };
  await changeRegistered(trx, [agencyToSave({ ...after, ...kept })], from);
  await saveFounded(trx, { id, foundedOn: after.foundedOn });
  const names = await namesAbove(trx, [present, after]);
  const changes = changesInWords(fields, { before: present, after, names });
  const since = fields.some((field) => datedFields.includes(field)) ? { from } : {};
  const subject = { kind: "agency", id };
  const details = { changes, ...since };
  await recordEvents(trx, by, [{ action: "agency.changed", subject, agencyId: id, details }]);
  await raiseContentVersion(trx, ["agencies"]);
  return ok(undefined);
}

interface Meanwhile {
  readonly id: number;
  readonly fields: readonly RecordField[];
  readonly before: AgencyRecord;
  readonly present: AgencyRecord;
}

async function changesOfOthers(
  trx: Transaction,
  scope: AgencyScope,
  { id, fields, before, present }: Meanwhile,
): Promise<readonly ChangeOfOthers[]> {
  const names = await namesAbove(trx, [before, present]);
  const history = await agencyHistory(trx, scope, id);
  return changesInWords(fields, { before, after: present, names }).map((change) => {
    const entry = history.find(({ changes }) =>
      changes.some(({ field }) => field === change.field),
    );
    return { ...change, by: entry?.by ?? null, at: entry?.at ?? null };
  });
}

function namesAbove(trx: Transaction, records: readonly AgencyRecord[]) {
  const ids = records.flatMap(({ parentId, supervisorId }) => [parentId ?? 0, supervisorId ?? 0]);
  return namesOf(trx, ids);
}
