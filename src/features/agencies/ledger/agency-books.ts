import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import type {
  BooksServices,
  CallRow,
  LedgerBooks,
  RowsResolved,
  RowToSave,
  StoredRecord,
} from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { holdRegister } from "../data/hold-register.ts";
import { formerNamesOf, newAgencyIds, registeredAgencies, registerOf } from "../data/register.ts";
import { matchName } from "../domain/agency-name.ts";
import { ensureTop, knownRegions } from "../import-regions.ts";
import { gatherRows } from "./call-rows.ts";
import { identifyRows } from "./identify-rows.ts";
import { plannedOtherwise } from "./planned-otherwise.ts";
import { registerValues } from "./register-values.ts";
import { type Above, resolveAbove } from "./resolve-above.ts";
import { rowWords } from "./row-words.ts";
import { saveRows } from "./save-rows.ts";
import { undoAgencies } from "./undo-agencies.ts";
import { newAs, type Relation, storedAs, storedId, type Who } from "./who.ts";

/** Stores and reads the register of agencies, for one call. */
export function newAgencyBooks(services: BooksServices): LedgerBooks {
  const books = new AgencyBooks(services);
  return {
    resolve: (trx, rows) => books.resolve(trx, rows),
    stored: (trx, rows) => books.stored(trx, rows),
    isSame: ({ code }, row, stored) => books.isSame(code, row, stored),
    save: (trx, rows) => books.save(trx, rows),
    finish: (trx) => books.finish(trx),
    undo: undoAgencies(services),
    records: async function* (db, { owner }) {
      for await (const agencies of registerOf(db, owner)) yield agencies.map(registerValues);
    },
  };
}

class AgencyBooks {
  readonly #services: BooksServices;
  #whose: ReadonlyMap<number, Who> = new Map();
  #above: ReadonlyMap<number, Above> = new Map();
  /** Of stored agencies: who stands above them; what they were called, alone and with the day. */
  readonly #present = new Map<number, Above>();
  readonly #former = new Map<number, Set<string>>();
  /** What agencies are called until another name holds that is registered. */
  readonly #renamed = new Map<number, string>();
  readonly #ids = new Map<Who, number>();
  #hasSaved = false;

  constructor(services: BooksServices) {
    this.#services = services;
  }

  async resolve(
    trx: Transaction,
    batches: () => AsyncIterable<readonly CallRow[]>,
  ): Promise<RowsResolved> {
    await holdRegister(trx);
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
    const otherwise = await plannedOtherwise(trx, inRegions, identified.whose);
    for (const [seq, problem] of otherwise) problems.set(seq, [problem]);
    const right = inRegions.filter(({ seq }) => !problems.has(seq));
    const { whose } = identified;
    const { today } = this.#services;
    const resolved = await resolveAbove(trx, right, { whose, today });
    for (const [seq, found] of resolved.problems) problems.set(seq, found);
    this.#whose = whose;
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
      this.#wasCalled(agencyId, former, renamedOn);
    }
    const agencies = await registeredAgencies(trx, ids);
    return new Map(
      agencies.map((agency) => {
        const { id, parentId, supervisorId, name, nextName, nextNameOn } = agency;
        if (nextName !== null) {
          this.#renamed.set(id, name);
          this.#wasCalled(id, matchName(name), nextNameOn ?? "");
        }
        this.#present.set(id, {
          parent: parentId === null ? null : storedAs(parentId),
          supervisor: supervisorId === null ? null : storedAs(supervisorId),
        });
        return [seqs.get(id) ?? -1, { id, values: registerValues(agency), isOfOffice: false }];
      }),
    );
  }

  /** References are the same by whom they mean, and a former name of long ago is still one. */
  isSame(code: string, row: CallRow, { id }: StoredRecord): boolean | undefined {
    const { seq, values } = row;
    if (this.#isCalledAsBefore(code, row, id)) return true;
    if (code === "parent" || code === "supervisor") {
      return this.#above.get(seq)?.[code] === this.#present.get(id)?.[code];
    }
    if ((code === "formerName" || code === "renamedOn") && values.formerName) {
      const former = matchName(values.formerName);
      const told = code === "formerName" ? former : lostOn(former, values.renamedOn ?? "");
      return this.#former.get(id)?.has(told) === true;
    }
    return undefined;
  }

  #wasCalled(id: number, name: string, until: string): void {
    const names = this.#former.get(id) ?? new Set<string>();
    this.#former.set(id, names.add(name).add(lostOn(name, until)));
  }

  /** A sheet of before a new name was registered says nothing of it. */
  #isCalledAsBefore(code: string, { key, values }: CallRow, id: number): boolean {
    const called = this.#renamed.get(id);
    if (called === undefined || matchName(called) !== key) return false;
    return code === "name" || ((code === "formerName" || code === "renamedOn") && !values[code]);
  }

  async save(trx: Transaction, rows: readonly RowToSave[]): Promise<readonly number[]> {
    await this.#giveIds(trx);
    this.#hasSaved = true;
    const { by, today } = this.#services;
    const idsOf = ({ seq, stored }: RowToSave) => {
      const present = stored && this.#present.get(stored.id);
      const above = this.#above.get(seq);
      const who = this.#whose.get(seq);
      const idOf = (relation: Relation) =>
        this.#idOf(above?.[relation] === undefined ? present?.[relation] : above[relation]);
      const id = this.#idOf(who);
      if (id === null) throw new Error("a row is about no agency");
      return { id, parentId: idOf("parent"), supervisorId: idOf("supervisor") };
    };
    return saveRows(trx, rows, { idsOf, by, today });
  }

  async finish(trx: Transaction): Promise<void> {
    if (this.#hasSaved) await raiseContentVersion(trx, ["agencies"]);
  }

  /** All that are to be made get their ids before the first is: any may stand above another. */
  async #giveIds(trx: Transaction): Promise<void> {
    if (this.#hasSaved) return;
    const fresh = [...this.#whose.values()].filter((who) => storedId(who) === undefined);
    const ids = await newAgencyIds(trx, fresh.length);
    fresh.forEach((who, at) => {
      this.#ids.set(who, ids[at] ?? 0);
    });
  }

  #idOf(who: Who | null | undefined): number | null {
    if (who === null || who === undefined) return null;
    const id = storedId(who) ?? this.#ids.get(who);
    if (id === undefined) throw new Error(`no id was given to ${who}`);
    return id;
  }
}

function lostOn(name: string, until: string): string {
  return `${name} ${until}`;
}
