import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { openSnapshot, streamRows } from "#platform/db/stream-rows.ts";
import type {
  BooksServices,
  CallRow,
  LedgerBooks,
  RowsResolved,
  RowToSave,
  StoredRecord,
} from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import {
  type KnownPerson,
  knownPeople,
  type LedgerPerson,
  postsAsked,
  postsOfAgency,
} from "../data/ledger/ledger-people.ts";
import { withAccounts } from "../data/tables.ts";
import { type AccountRow, accountProblems } from "./account-rows.ts";
import { personalValues, rowValues } from "./person-values.ts";
import { savePeople } from "./save-people.ts";
import { undoPeople } from "./undo-people.ts";

/** Stores and reads what people are in agencies, for one call. */
export function newPeopleBooks(services: BooksServices): LedgerBooks {
  const books = new PeopleBooks(services);
  return {
    resolve: (trx, rows) => books.resolve(trx, rows),
    stored: (trx, rows) => books.stored(trx, rows),
    // An account is one however it is typed: the row was found by it.
    isSame: ({ code }) => (code === "account" ? true : undefined),
    save: (trx, rows) => books.save(trx, rows),
    records: (db, { owner }) => books.records(db, Number(owner)),
    undo: undoPeople(services),
  };
}

const accountsAtOnce = 5_000;

class PeopleBooks {
  readonly #services: BooksServices;
  readonly #known = new Map<string, KnownPerson>();
  readonly #posts = new Map<number, LedgerPerson>();

  constructor(services: BooksServices) {
    this.#services = services;
  }

  async resolve(
    trx: Transaction,
    batches: () => AsyncIterable<readonly CallRow[]>,
  ): Promise<RowsResolved> {
    const accounts = new Map<string, AccountRow[]>();
    for await (const batch of batches()) {
      for (const { seq, owner, key, values } of batch) {
        const rows = accounts.get(key) ?? [];
        accounts.set(key, rows);
        rows.push({ seq, agencyId: Number(owner), values });
      }
    }
    await this.#know(trx, [...accounts.keys()]);
    const problems = new Map<number, readonly Problem[]>();
    for (const [account, rows] of accounts) {
      for (const [seq, found] of this.#problems(account, rows)) problems.set(seq, found);
    }
    return { problems, warnings: new Map() };
  }

  async #know(trx: Transaction, accounts: readonly string[]): Promise<void> {
    for (let at = 0; at < accounts.length; at += accountsAtOnce) {
      const some = accounts.slice(at, at + accountsAtOnce);
      for (const person of await knownPeople(withAccounts(trx), some)) {
        this.#known.set(person.account, person);
      }
    }
  }

  #problems(account: string, rows: readonly AccountRow[]) {
    const { cipher, by, mayOwn } = this.#services;
    const known = this.#known.get(account);
    return accountProblems({
      rows,
      known: known && { ...known, values: personalValues(cipher, known) },
      by: {
        actor: by.actor,
        mayOwn: (agencyId) => !mayOwn || (agencyId !== null && mayOwn(String(agencyId))),
      },
    });
  }

  async stored(
    trx: Transaction,
    rows: readonly CallRow[],
  ): Promise<ReadonlyMap<number, StoredRecord>> {
    const asked = rows.map(({ seq, owner, key }) => ({
      seq,
      agencyId: Number(owner),
      account: key,
    }));
    const posts = await postsAsked(withAccounts(trx), asked);
    return new Map(
      [...posts].map(([seq, post]) => {
        this.#posts.set(post.id, post);
        const values = rowValues(this.#services.cipher, post);
        return [seq, { id: post.id, values, isOfOffice: post.isOfOffice }];
      }),
    );
  }

  save(trx: Transaction, rows: readonly RowToSave[]): Promise<readonly number[]> {
    return savePeople(withAccounts(trx), rows, {
      ...this.#services,
      known: this.#known,
      posts: this.#posts,
    });
  }

  async *records(db: Queryable, agencyId: number) {
    const snapshot = await openSnapshot(db);
    try {
      for await (const some of streamRows(snapshot, postsOfAgency(agencyId))) {
        yield some.map((post) => rowValues(this.#services.cipher, post));
      }
    } finally {
      await snapshot.end();
    }
  }
}
