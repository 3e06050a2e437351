import type { LocalDate } from "#kernel/local-date.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowToSave } from "#platform/ledger/kind.ts";
import { dropFormerNames, saveFormerNames } from "../data/former-names.ts";
import { type AgencyToSave, addRegistered, changeRegistered } from "../data/register.ts";
import { matchName } from "../domain/agency-name.ts";
import { agencyToSave as toSave } from "../register/agency-to-save.ts";
import { kindNamed } from "./register-values.ts";

/** Whom a row is about, and who stands above. */
export type Ids = Pick<AgencyToSave, "id" | "parentId" | "supervisorId">;

/**
 * Makes and changes agencies as rows of the register say; gives their ids in order. `parentFrom`: from when another parent
 * stands above, as `changeRegistered` has it.
 */
export async function saveRows(
  trx: Transaction,
  rows: readonly RowToSave[],
  idsOf: (row: RowToSave) => Ids,
  parentFrom?: LocalDate | null,
): Promise<readonly number[]> {
  const all = rows.map((row) => ({ row, agency: agencyToSave(row, idsOf(row)) }));
  const agencies = (isNew: boolean) =>
    all.flatMap(({ row, agency }) => ((row.stored === undefined) === isNew ? [agency] : []));
  await addRegistered(trx, agencies(true));
  await changeRegistered(trx, agencies(false), parentFrom);
  await saveNames(trx, all);
  return all.map(({ agency }) => agency.id);
}

async function saveNames(
  trx: Transaction,
  rows: readonly { readonly row: RowToSave; readonly agency: AgencyToSave }[],
): Promise<void> {
  const named = rows.flatMap(({ row: { owner, values }, agency: { id: agencyId } }) => {
    const { formerName, renamedOn } = values;
    if (!formerName || !renamedOn) return [];
    return [
      { agencyId, region: owner, name: formerName, matchName: matchName(formerName), renamedOn },
    ];
  });
  const emptied = rows.flatMap(
    ({
      row: {
        stored,
        values: { formerName },
      },
    }) =>
      stored?.values.formerName && formerName === null
        ? [{ agencyId: stored.id, matchName: matchName(stored.values.formerName) }]
        : [],
  );
  await dropFormerNames(trx, emptied);
  await saveFormerNames(trx, named);
}

function agencyToSave({ owner, values, stored }: RowToSave, ids: Ids): AgencyToSave {
  const all: RowValues = { ...stored?.values, ...values };
  return toSave({
    ...ids,
    region: owner,
    name: all.name ?? "",
    kind: kindNamed(all.kind),
    shortName: all.shortName ?? null,
    creditCode: all.creditCode ?? null,
    reconsiderationOrgan: all.reconsiderationOrgan ?? null,
    court: all.court ?? null,
    dissolvedOn: all.dissolvedOn ?? null,
  });
}
