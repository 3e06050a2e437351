import { sql } from "kysely";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import { holdRows } from "#platform/db/hold-rows.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type {
  BooksServices,
  CallRow,
  LedgerBooks,
  RecordsAsked,
  RowsResolved,
  RowToSave,
  RowWarning,
  StoredRecord,
} from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { holdsYear } from "#platform/ledger/rows/yearly-key.ts";
import { readCases, streamCases } from "../data/read-cases.ts";
import { standingEvents } from "../data/request-acts.ts";
import { saveCases } from "../data/save-cases.ts";
import { type CaseToSave, type StoredCase, untoldOf } from "../data/saved-case.ts";
import { factsOfActs } from "../domain/case/facts.ts";
import { caseOf, valuesOf } from "./case-values.ts";
import { checkCase } from "./check-case.ts";
import { officeProblems } from "./office-ending.ts";
import { rowWords } from "./row-words.ts";
import { undoBooks } from "./undo-books.ts";

/** Stores and reads cases of requests by the sheet, for one call. */
export function newRequestBooks(services: BooksServices, calendar: WorkingCalendar): LedgerBooks {
  const books = new RequestBooks(services, calendar);
  return {
    resolve: (trx, rows) => books.resolve(trx, rows),
    stored: (trx, rows) => books.stored(trx, rows),
    hold: holdCases,
    save: (trx, rows) => books.save(trx, rows),
    finish: (trx) => books.finish(trx),
    records: (db, asked) => books.records(db, asked),
    undo: undoBooks({ cipher: services.cipher, calendar, by: services.by.actor.name }),
  };
}

class RequestBooks {
  readonly #services: BooksServices;
  readonly #calendar: WorkingCalendar;
  /** By id: what rows met that are stored, for what is untold of them. */
  readonly #untold = new Map<number, readonly string[]>();

  constructor(services: BooksServices, calendar: WorkingCalendar) {
    this.#services = services;
    this.#calendar = calendar;
  }

  /** Looks at each row together with what is stored under its key: an absent column leaves what is there. */
  async resolve(
    trx: Transaction,
    batches: () => AsyncIterable<readonly CallRow[]>,
  ): Promise<RowsResolved> {
    const problems = new Map<number, readonly Problem[]>();
    const warnings = new Map<number, readonly RowWarning[]>();
    for await (const rows of batches()) {
      const stored = await this.#casesOf(trx, rows);
      for (const row of rows) {
        const found = await this.#checkAll(trx, row, await this.#of(trx, row, stored));
        if (found.problems.length > 0) problems.set(row.seq, found.problems);
        if (found.warnings.length > 0) warnings.set(row.seq, found.warnings);
      }
    }
    return { problems, warnings };
  }

  async stored(
    trx: Transaction,
    rows: readonly CallRow[],
  ): Promise<ReadonlyMap<number, StoredRecord>> {
    const found = await this.#casesOf(trx, rows);
    for (const { seq, values } of rows) {
      const one = found.get(seq);
      const untold = one?.untold.filter((code) => values[code] === undefined) ?? [];
      if (one && untold.length < one.untold.length) this.#untold.set(one.id, untold);
    }
    return new Map(
      [...found].map(([seq, one]) => [
        seq,
        { id: one.id, values: valuesOf(one), isOfOffice: one.isOfOffice },
      ]),
    );
  }

  async save(trx: Transaction, rows: readonly RowToSave[]): Promise<readonly number[]> {
    const cases = rows.map(({ owner, key, values, stored }): CaseToSave => {
      const told = untoldOf((code) => values[code] !== undefined);
      return {
        ...(stored && { id: stored.id }),
        agencyId: Number(owner),
        key,
        record: caseOf({ ...stored?.values, ...values }),
        isFromLedger: this.#services.isOfOffice !== true,
        isOfOffice: false,
        untold: stored ? (this.#untold.get(stored.id) ?? told) : told,
      };
    });
    return await this.#write(trx, cases);
  }

  /** A file with more columns tells more of cases, also where their cells are blank. */
  async finish(trx: Transaction): Promise<void> {
    const ids = [...this.#untold.keys()];
    for (let from = 0; from < ids.length; from += atOnce) {
      const some = ids.slice(from, from + atOnce);
      await holdCases(trx, some);
      const found = await readCases(
        trx,
        this.#services.cipher,
        sql`request.id = any(${some}::bigint[]) and not request.is_of_office`,
      );
      await this.#write(
        trx,
        found.map((one) => ({
          ...one,
          record: one,
          untold: this.#untold.get(one.id) ?? one.untold,
        })),
      );
    }
  }

  async *records(
    db: Queryable,
    { owner, year }: RecordsAsked,
  ): AsyncGenerator<readonly RowValues[]> {
    const ofYear =
      year === undefined
        ? sql`true`
        : sql`request.received_on between ${`${year}-01-01`} and ${`${year}-12-31`}`;
    const condition = sql`request.agency_id = ${Number(owner)} and request.voided_at is null and ${ofYear}`;
    for await (const cases of streamCases(db, this.#services.cipher, condition)) {
      yield cases.map(valuesOf);
    }
  }

  /** The case that a row is of: one that is amended keeps what holds of it under another number too. */
  async #of(trx: Transaction, { seq, amends }: CallRow, stored: ReadonlyMap<number, StoredCase>) {
    if (amends === undefined) return stored.get(seq);
    const [found] = await readCases(trx, this.#services.cipher, sql`request.id = ${amends}`);
    return found;
  }

  /** An officer's act passes what acts pass; a sheet tells of what happened. */
  async #checkAll(trx: Transaction, row: CallRow, stored: StoredCase | undefined) {
    const found = this.#check(row, stored);
    if (this.#services.isOfOffice !== true || found.problems.length > 0) return found;
    const values = { ...(stored && valuesOf(stored)), ...row.values };
    const { cipher } = this.#services;
    const typed = { agencyId: Number(row.owner), values, stored, cipher };
    return { ...found, problems: await officeProblems(trx, typed, this.#calendar) };
  }

  #check({ values }: CallRow, stored: StoredCase | undefined) {
    const all = { ...(stored && valuesOf(stored)), ...values };
    const { problems, warnings } = checkCase(all, this.#calendar);
    const year = values.receivedOn?.slice(0, 4);
    const told = [
      ...(stored?.isHandled ? handledProblems(values, valuesOf(stored)) : []),
      ...(stored ? reopenedProblems(values, stored) : []),
    ];
    if (told.length > 0) return { problems: [...problems, ...told], warnings };
    const isMoved = stored && holdsYear(stored.number) && year !== stored.receivedOn.slice(0, 4);
    if (!isMoved) return { problems, warnings };
    const moved = { column: "receivedOn", value: values.receivedOn ?? "" };
    return {
      problems: [...problems, { ...moved, ...rowWords.otherYear(stored.receivedOn) }],
      warnings,
    };
  }

  async #casesOf(
    trx: Transaction,
    rows: readonly CallRow[],
  ): Promise<ReadonlyMap<number, StoredCase>> {
    const found = await readCases(
      trx,
      this.#services.cipher,
      sql`(request.agency_id, request.key) in (select * from unnest(
        ${rows.map(({ owner }) => Number(owner))}::integer[], ${rows.map(({ key }) => key)}::text[]))`,
    );
    const byKey = new Map(found.map((one) => [`${one.agencyId} ${one.key}`, one]));
    return new Map(
      rows.flatMap(({ seq, owner, key }) => {
        const one = byKey.get(`${owner} ${key}`);
        return one ? [[seq, one]] : [];
      }),
    );
  }

  async #write(trx: Transaction, cases: readonly CaseToSave[]): Promise<readonly number[]> {
    const { cipher, by } = this.#services;
    const acts = await standingEvents(
      trx,
      cases.flatMap(({ id }) => id ?? []),
    );
    const all = cases.map((one) => ({ ...one, events: (one.id && acts.get(one.id)) || undefined }));
    return saveCases(trx, all, { cipher, calendar: this.#calendar, by: by.actor.name });
  }
}

const atOnce = 1_000;

function holdCases(trx: Transaction, ids: readonly number[]): Promise<void> {
  return holdRows(trx, "disclosure_request", ids);
}

/** What follows from the acts of a case that the office handles: it is put right there, with the reason of each act. */
function handledProblems(values: RowValues, stored: RowValues): readonly Problem[] {
  return factsOfActs
    .filter((fact) => values[fact] !== undefined && values[fact] !== stored[fact])
    .map((fact) => ({ column: fact, value: values[fact] ?? "", ...rowWords.handled }));
}

/** The first answer of what is answered anew (重新答复) stays as it was: figures of a closed year and the order rest on it. */
function reopenedProblems(values: RowValues, stored: StoredCase): readonly Problem[] {
  const { reopenedOn } = stored;
  if (reopenedOn === null) return [];
  const before = valuesOf(stored);
  return (["repliedOn", "result"] as const)
    .filter((fact) => values[fact] !== undefined && values[fact] !== before[fact])
    .map((fact) => ({
      column: fact,
      value: values[fact] ?? "",
      ...rowWords.reopened(reopenedOn),
    }));
}
