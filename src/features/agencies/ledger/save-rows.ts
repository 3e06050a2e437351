import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "#platform/audit/record-events.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowToSave } from "#platform/ledger/kind.ts";
import {
  correctFormerNames,
  dropFormerNames,
  type LostName,
  saveFormerNames,
} from "../data/former-names.ts";
import { type AgencyToSave, addRegistered, changeRegistered } from "../data/register.ts";
import { matchName } from "../domain/agency-name.ts";
import { agencyToSave as toSave } from "../register/agency-to-save.ts";
import { planBySheet } from "../reorganise/plan-by-sheet.ts";
import { kindNamed } from "./register-values.ts";
import { type Ahead, aheadOf } from "./rows-ahead.ts";

/** Whom a row is about, and who stands above. */
export type Ids = Pick<AgencyToSave, "id" | "parentId" | "supervisorId">;

/** What rows are stored with. */
export interface Saving {
  readonly idsOf: (row: RowToSave) => Ids;
  readonly by: AuditedBy;
  readonly today: LocalDate | undefined;
  /** From when another parent stands above, as `changeRegistered` has it; `null` where an import is taken back. */
  readonly parentFrom?: LocalDate | null;
}

/**
 * Makes and changes agencies as rows of the register say, and registers what they say of days to come; gives their ids in
 * order.
 */
export async function saveRows(
  trx: Transaction,
  rows: readonly RowToSave[],
  { idsOf, by, today, parentFrom }: Saving,
): Promise<readonly number[]> {
  const all = rows
    .map((one) => asToldNow(one, today))
    .map((row) => {
      const values: RowValues = { ...row.stored?.values, ...row.values };
      const ahead = aheadOf(values, today);
      return { row, ahead, agency: agencyToSave(row.owner, values, { ids: idsOf(row), ahead }) };
    });
  const agencies = (isNew: boolean) =>
    all.flatMap(({ row, agency }) => ((row.stored === undefined) === isNew ? [agency] : []));
  await addRegistered(trx, agencies(true));
  await changeRegistered(trx, agencies(false), parentFrom);
  await saveNames(trx, all, parentFrom === null);
  await planBySheet(
    trx,
    by,
    all.map(({ agency: { id }, ahead }) => ({ ...ahead, agencyId: id })),
  );
  return all.map(({ agency }) => agency.id);
}

/** A row that has the agency's name of until a registered renaming holds says nothing of the names. */
function asToldNow(row: RowToSave, today: LocalDate | undefined): RowToSave {
  const { name, formerName, renamedOn, ...rest } = row.values;
  const { formerName: called, renamedOn: from } = row.stored?.values ?? {};
  // A renaming that holds already is taken back by a row with the name of before.
  if (!from || today === undefined || from <= today) return row;
  if (!called || !name || formerName || matchName(called) !== matchName(name)) return row;
  return { ...row, values: rest };
}

interface RowAndAgency {
  readonly row: RowToSave;
  readonly ahead: Ahead;
  readonly agency: AgencyToSave;
}

/** What rows say of former names: another one, another day of one that is there, or none. */
async function saveNames(
  trx: Transaction,
  rows: readonly RowAndAgency[],
  isTakenBack: boolean,
): Promise<void> {
  const gone = rows.flatMap(({ row }) => nameGone(row, isTakenBack));
  const told = rows.flatMap((row) => nameTold(row, isTakenBack));
  await dropFormerNames(trx, gone);
  await saveFormerNames(
    trx,
    told.filter(({ isNew }) => isNew),
  );
  await correctFormerNames(
    trx,
    told.filter(({ isNew }) => !isNew),
  );
}

/** A row without one takes the last away; an import that is taken back, the one that it brought. */
function nameGone({ stored, values }: RowToSave, isTakenBack: boolean): readonly LostName[] {
  const { formerName, renamedOn } = stored?.values ?? {};
  if (!stored || !formerName || !renamedOn) return [];
  const says = isTakenBack
    ? values.formerName !== undefined || values.renamedOn !== undefined
    : values.formerName === null;
  return says ? [{ agencyId: stored.id, matchName: matchName(formerName), renamedOn }] : [];
}

function nameTold(
  { row: { owner, stored, values }, ahead, agency }: RowAndAgency,
  isTakenBack: boolean,
) {
  const { formerName, renamedOn } = { ...stored?.values, ...values };
  const says = values.formerName !== undefined || values.renamedOn !== undefined;
  if (!says || !formerName || !renamedOn || ahead.renaming) return [];
  const key = matchName(formerName);
  const isRenamed = matchName(stored?.values.name ?? "") === key && agency.matchName !== key;
  const isNew = isTakenBack || isRenamed;
  const name = { agencyId: agency.id, region: owner, name: formerName, matchName: key, renamedOn };
  return [{ ...name, isNew }];
}

/** As it is to stand today: what waits for its day is registered apart. */
function agencyToSave(
  region: string,
  all: RowValues,
  { ids, ahead }: { readonly ids: Ids; readonly ahead: Ahead },
): AgencyToSave {
  return toSave({
    ...ids,
    region,
    name: (ahead.renaming ? all.formerName : all.name) ?? "",
    kind: kindNamed(all.kind),
    shortName: all.shortName ?? null,
    creditCode: all.creditCode ?? null,
    reconsiderationOrgan: all.reconsiderationOrgan ?? null,
    court: all.court ?? null,
    dissolvedOn: ahead.endsOn ? null : (all.dissolvedOn ?? null),
  });
}
