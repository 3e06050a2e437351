import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { CannotTurnBack } from "#platform/ledger/cannot-turn-back.ts";
import type { BooksServices, RowToSave, RowToTurnBack, UndoBooks } from "#platform/ledger/kind.ts";
import { type RegisteredAgency, registeredAgencies } from "../data/register.ts";
import { changedInOffice, removeAgencies } from "../data/remove-agencies.ts";
import { matchName } from "../domain/agency-name.ts";
import { registerValues } from "./register-values.ts";
import { type Above, resolveAbove } from "./resolve-above.ts";
import { rowWords } from "./row-words.ts";
import { type Saving, saveRows } from "./save-rows.ts";
import { type Relation, storedAs, storedId } from "./who.ts";

/** Takes imports of the register back. */
export const undoAgencies = ({ by, today }: Pick<BooksServices, "by" | "today">): UndoBooks => ({
  present: async (trx, ids) => {
    const agencies = await registeredAgencies(trx, ids);
    return new Map(agencies.map((agency) => [agency.id, registerValues(agency)]));
  },
  builtOn: async (trx, { made, amended, since }) => {
    const changed = await changedInOffice(trx, [...made, ...amended], since);
    return new Map(changed.map((id) => [id, rowWords.changedSince]));
  },
  remove: async (trx, ids) => {
    await removeAgencies(trx, ids);
    await raiseContentVersion(trx, ["agencies"]);
  },
  turnBack: async (trx, rows) => {
    await turnBack(trx, rows, { by, today });
    await raiseContentVersion(trx, ["agencies"]);
  },
});

/** Stood where it stood before: what an import said of today is not kept as a time of its own. */
async function turnBack(
  trx: Transaction,
  rows: readonly RowToTurnBack[],
  acting: Pick<Saving, "by" | "today">,
): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const agencies = new Map((await registeredAgencies(trx, ids)).map((one) => [one.id, one]));
  const above = await aboveBefore(trx, rows, agencies);
  const toSave = rows.flatMap(({ id, present, values }, seq): readonly RowToSave[] => {
    const agency = agencies.get(id);
    if (!agency) return [];
    const stored = { id, values: present, isOfOffice: false };
    const key = matchName(agency.name);
    return [{ seq, owner: agency.region, key, values, stored, changes: [] }];
  });
  const idsOf = ({ seq, stored }: RowToSave) => {
    const agency = stored && agencies.get(stored.id);
    if (!agency) throw new Error("an agency to be turned back is not there");
    const idOf = (relation: Relation) => {
      const who = above.get(seq)?.[relation];
      if (who === undefined) return agency[`${relation}Id`];
      return who === null ? null : (storedId(who) ?? null);
    };
    return { id: agency.id, parentId: idOf("parent"), supervisorId: idOf("supervisor") };
  };
  await saveRows(trx, toSave, { ...acting, idsOf, parentFrom: null });
}

/** Who stood above agencies before, by the names that the import replaced. */
async function aboveBefore(
  trx: Transaction,
  rows: readonly RowToTurnBack[],
  agencies: ReadonlyMap<number, RegisteredAgency>,
): Promise<ReadonlyMap<number, Above>> {
  const asked = rows.flatMap(({ id, values }, seq) => {
    const agency = agencies.get(id);
    if (!agency) return [];
    const { name, region } = agency;
    const { parent, supervisor } = values;
    const above = { parent, supervisor };
    return [
      {
        seq,
        region,
        name,
        matchName: matchName(name),
        formerName: null,
        dissolvedOn: undefined,
        above,
      },
    ];
  });
  const whose = new Map(rows.map(({ id }, seq) => [seq, storedAs(id)] as const));
  const { above, problems } = await resolveAbove(trx, asked, {
    whose,
    today: undefined,
  });
  for (const [seq, [problem]] of problems) {
    const row = rows[seq];
    if (problem && row) throw new CannotTurnBack(row.present.name ?? "", problem.message);
  }
  return above;
}
