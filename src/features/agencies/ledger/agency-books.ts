import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type {
  CallRow,
  LedgerBooks,
  RowsResolved,
  RowToSave,
  StoredRecord,
} from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { saveAbove } from "../data/agencies-above.ts";
import { formerNamesOf, registeredAgencies, registerOf } from "../data/register.ts";
import { matchName } from "../domain/agency-name.ts";
import { ensureTop, knownRegions } from "../import-regions.ts";
import { gatherRows } from "./call-rows.ts";
import { identifyRows } from "./identify-rows.ts";
import { registerValues } from "./register-values.ts";
import { type Above, resolveAbove } from "./resolve-above.ts";
import { rowWords } from "./row-words.ts";
import { saveRows } from "./save-rows.ts";
import { newAs, relations, storedAs, storedId, type Who } from "./who.ts";

/** Stores and reads the register of agencies, for one call. */
export function newAgencyBooks(): LedgerBooks {
  const books = new AgencyBooks();
  return {
    resolve: (trx, rows) => books.resolve(trx, rows),
    stored: (trx, rows) => books.stored(trx, rows),
    isSame: ({ code }, row, stored) => books.isSame(code, row, stored),
    save: (trx, rows) => books.save(trx, rows),
    finish: (trx) => books.finish(trx),
    records: async function* (db, { owner }) {
      for await (const agencies of registerOf(db, owner)) yield agencies.map(registerValues);
    },
  };
}

class AgencyBooks {
  #whose: ReadonlyMap<number, Who> = new Map();
  #above: ReadonlyMap<number, Above> = new Map();
  /** Of stored agencies: who stands above them, and what they were called, with the day. */
  readonly #present = new Map<number, Above>();
  readonly #former = new Map<number, Map<string, string>>();
  readonly #ids = new Map<Who, number>();
  readonly #saved: { readonly seq: number; readonly id: number }[] = [];

  async resolve(
    trx: Transaction,
    batches: () => AsyncIterable<readonly CallRow[]>,
  ): Promise<RowsResolved> {
    await ensureTop(trx);
    const rows = await gatherRows(batches());
    const problems = new Map<number, readonly Problem[]>();
    const regions = await knownRegions(trx);
    for (const { seq, region } of rows) {
      if (!regions.has(region)) {
        problems.set(seq, [{ ...rowWords.noRegion(region), column: "region", value: region }]);
      }
    }
    const inRegions = rows.filter(({ seq }) => !problems.has(seq));
    const identified = await identifyRows(trx, inRegions);
    for (const row of inRegions) {
      const found = identified.problems.get(row.seq);
      if (found) problems.set(row.seq, [{ ...found, column: "name", value: row.name }]);
    }
    const right = inRegions.filter(({ seq }) => !problems.has(seq));
    const resolved = await resolveAbove(trx, right, identified.whose);
    for (const [seq, found] of resolved.problems) problems.set(seq, found);
    this.#whose = identified.whose;
    this.#above = resolved.above;
    return { problems, warnings: new Map() };
  }

  async stored(
    trx: Transaction,
    rows: readonly CallRow[],
  ): Promise<ReadonlyMap<number, StoredRecord>> {
    const seqs = new Map<number, number>();
    for (const { seq } of rows) {
      const id = storedId(this.#whose.get(seq) ?? newAs("", ""));
      if (id !== undefined) seqs.set(id, seq);
    }
    const ids = [...seqs.keys()];
    if (ids.length === 0) return new Map();
    for (const { agencyId, matchName: former, renamedOn } of await formerNamesOf(trx, ids)) {
      const names = this.#former.get(agencyId) ?? new Map<string, string>();
      this.#former.set(agencyId, names.set(former, renamedOn));
    }
    const agencies = await registeredAgencies(trx, ids);
    return new Map(
      agencies.map((agency) => {
        const { id, parentId, supervisorId } = agency;
        this.#present.set(id, {
          parent: parentId === null ? null : storedAs(parentId),
          supervisor: supervisorId === null ? null : storedAs(supervisorId),
        });
        return [seqs.get(id) ?? -1, { id, values: registerValues(agency), isOfOffice: false }];
      }),
    );
  }

  /** References are the same by whom they mean, and a former name of long ago is still one. */
  isSame(code: string, { seq, values }: CallRow, { id }: StoredRecord): boolean | undefined {
    if (code === "parent" || code === "supervisor") {
      return this.#above.get(seq)?.[code] === this.#present.get(id)?.[code];
    }
    if (code === "name") return undefined;
    if ((code === "formerName" || code === "renamedOn") && values.formerName) {
      const renamedOn = this.#former.get(id)?.get(matchName(values.formerName));
      return code === "formerName" ? renamedOn !== undefined : renamedOn === values.renamedOn;
    }
    return undefined;
  }

  async save(trx: Transaction, rows: readonly RowToSave[]): Promise<readonly number[]> {
    const ids = await saveRows(trx, rows);
    rows.forEach(({ seq }, at) => {
      const id = ids[at];
      if (id === undefined) return;
      this.#ids.set(this.#whose.get(seq) ?? storedAs(id), id);
      this.#saved.push({ seq, id });
    });
    return ids;
  }

  /** Those above are there only now. */
  async finish(trx: Transaction): Promise<void> {
    if (this.#saved.length === 0) return;
    for (const relation of relations) {
      const all = this.#saved.flatMap(({ seq, id }) => {
        const above = this.#above.get(seq)?.[relation];
        return above === undefined ? [] : [{ agencyId: id, aboveId: this.#idOf(above) }];
      });
      await saveAbove(trx, `${relation}_id`, all);
    }
    await raiseContentVersion(trx, ["agencies"]);
  }

  #idOf(who: Who | null): number | null {
    if (who === null) return null;
    const id = storedId(who) ?? this.#ids.get(who);
    if (id === undefined) throw new Error(`no agency was made for ${who}`);
    return id;
  }
}
