import type { Transaction } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowToSave } from "#platform/ledger/kind.ts";
import { dropFormerNames, saveFormerNames } from "../data/former-names.ts";
import { type AgencyToSave, addRegistered, changeRegistered } from "../data/register.ts";
import type { AgencyLevel } from "../domain/agency.ts";
import { matchName } from "../domain/agency-name.ts";
import { agencyPlace } from "../domain/agency-order.ts";
import { regionLevel } from "../domain/region-code.ts";
import { kindNamed } from "./register-values.ts";

/** Makes and changes agencies as rows of the register say; gives their ids in order. */
export async function saveRows(
  trx: Transaction,
  rows: readonly RowToSave[],
): Promise<readonly number[]> {
  const added = rows.filter(({ stored }) => !stored);
  const changed = rows.flatMap((row) => (row.stored ? [{ row, id: row.stored.id }] : []));
  const newIds = await addRegistered(trx, added.map(agencyToSave));
  await changeRegistered(
    trx,
    changed.map(({ row, id }) => ({ ...agencyToSave(row), id })),
  );
  const ids = new Map([
    ...added.map(({ seq }, at) => [seq, newIds[at] ?? 0] as const),
    ...changed.map(({ row, id }) => [row.seq, id] as const),
  ]);
  await saveNames(trx, rows, ids);
  return rows.map(({ seq }) => ids.get(seq) ?? 0);
}

async function saveNames(
  trx: Transaction,
  rows: readonly RowToSave[],
  ids: ReadonlyMap<number, number>,
): Promise<void> {
  const named = rows.flatMap(({ seq, owner, values: { formerName, renamedOn } }) => {
    if (!formerName || !renamedOn) return [];
    const agencyId = ids.get(seq) ?? 0;
    return [
      { agencyId, region: owner, name: formerName, matchName: matchName(formerName), renamedOn },
    ];
  });
  const emptied = rows.flatMap(({ stored, values: { formerName } }) =>
    stored?.values.formerName && formerName === null
      ? [{ agencyId: stored.id, matchName: matchName(stored.values.formerName) }]
      : [],
  );
  await dropFormerNames(trx, emptied);
  await saveFormerNames(trx, named);
}

function agencyToSave({ owner, values, stored }: RowToSave): AgencyToSave {
  const all: RowValues = { ...stored?.values, ...values };
  const name = all.name ?? "";
  const kind = kindNamed(all.kind);
  return {
    region: owner,
    name,
    matchName: matchName(name),
    kind,
    level: levelOf(kind, owner),
    place: agencyPlace(name, kind),
    shortName: all.shortName ?? null,
    creditCode: all.creditCode ?? null,
    reconsiderationOrgan: all.reconsiderationOrgan ?? null,
    court: all.court ?? null,
    dissolvedOn: all.dissolvedOn ?? null,
  };
}

/** A township's own, else that of its region; an agency of the nation counts as of the highest level there is. */
function levelOf(kind: string, region: string): AgencyLevel {
  if (kind === "township") return "township";
  const level = regionLevel(region);
  return level === "nation" ? "province" : level;
}
