import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { saveFounded } from "../data/founded.ts";
import { holdRegister } from "../data/hold-register.ts";
import { addRegistered, newAgencyIds } from "../data/register.ts";
import type { AgencyRecord } from "../domain/agency-record.ts";
import { knownRegions } from "../import-regions.ts";
import { agencyToSave } from "./agency-to-save.ts";
import { type RegisterFault, registerFault } from "./register-faults.ts";

export interface NewAgency {
  readonly region: string;
  readonly record: AgencyRecord;
  readonly today: LocalDate;
}

/** Adds an agency to the register; gives its id. */
export async function addAgency(
  trx: Transaction,
  by: AuditedBy,
  { region, record, today }: NewAgency,
): Promise<Result<number, RegisterFault>> {
  await holdRegister(trx);
  if (!(await knownRegions(trx)).has(region)) {
    return err({ field: "region", message: "没有这个行政区划；请从列表中选择。" });
  }
  const fault = await registerFault(trx, { region, record, today });
  if (fault) return err(fault);
  const [id = 0] = await newAgencyIds(trx, 1);
  await addRegistered(trx, [agencyToSave({ ...record, dissolvedOn: null, id, region })]);
  await saveFounded(trx, { id, foundedOn: record.foundedOn });
  const subject = { kind: "agency", id };
  const details = { name: record.name, region };
  await recordEvents(trx, by, [{ action: "agency.added", subject, agencyId: id, details }]);
  await raiseContentVersion(trx, ["agencies"]);
  return ok(id);
}
