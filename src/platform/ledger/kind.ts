import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "../audit/record-events.ts";
import type { Queryable, Transaction } from "../db/queryable.ts";
import type { FigureList } from "../figures/figure-list.ts";
import type { FieldCipher } from "../secrets/field-cipher.ts";
import type { Column, RowValues } from "./column.ts";
import type { Problem } from "./problem.ts";

/** A kind of ledger (台账), declared once by its room; `tongming ledger kinds` prints it. */
export interface LedgerKind {
  /** As commands and addresses spell it; never changed. */
  readonly kind: string;
  readonly name: string;
  readonly columns: readonly Column[];
  /**
   * Whose the records are: an agency's, which the call or the column 机关 names, or a column of the kind's own that is named
   * here; or a region's, which the call or the column named here does.
   */
  readonly owner:
    | { readonly by: "agency"; readonly column?: string }
    | { readonly by: "region"; readonly column: string };
  /** Whether records belong to a year, by which they can be exported. */
  readonly isYearly: boolean;
  /** The column that says on which day, or in which month or year, a record begins: none begins with an agency that is no more. */
  readonly begins?: string;
  /** The key in the spelling in which keys are compared; that of the key columns joined unless told. */
  readonly keyOf?: (values: RowValues) => string;
  /** What speaks against a row by itself; its cells are right already. */
  readonly check?: (values: RowValues, today: LocalDate) => RowChecked;
  /** What is to be done after an import, told in the office when it is stored: a sentence in Chinese. */
  readonly next?: string;
  /** Of kinds that a report adds up: where records are, so that it can be told where there are none. */
  readonly kept?: KeptRecords;
  /** What stores and reads its records: new for each call, loaded when it is needed. */
  readonly books: (services: BooksServices) => Promise<LedgerBooks>;
}

/** Where an agency has records: in which months of a year, or at all. */
export interface KeptRecords {
  /** Of which periods records are expected. */
  readonly by: "year" | "month";
  /** The periods of a year that have a record that is not voided: `2024`, or `2024-03`. */
  readonly periods: (
    db: Queryable,
    asked: { readonly agencies: readonly number[]; readonly year: number },
  ) => Promise<readonly KeptPeriod[]>;
}

export interface KeptPeriod {
  readonly agency: number;
  readonly period: string;
}

/** What books work with. */
export interface BooksServices {
  /** Seals the columns that hold personal data (`isPersonal`); there for kinds that have some. */
  readonly cipher: FieldCipher;
  /** Who imports or exports. */
  readonly by: AuditedBy;
  /** The day in China; there where rows are stored. */
  readonly today?: LocalDate;
  /** Records are made or amended by the plain form of the office. */
  readonly isOfOffice?: true;
  /** Whether an owner's records are theirs to change; absent: every one's. */
  readonly mayOwn?: (owner: string) => boolean;
  /** The figures (指标) of all rooms, for kinds that name some. */
  readonly figures?: FigureList;
}

/** A kind as a room names it: it is loaded when it is asked for. */
export interface LedgerRecord {
  readonly kind: string;
  /** Of the permission table: who may export it, and who may import it, for the agencies of their roles. */
  readonly permissions: { readonly read: LedgerPermission; readonly write: LedgerPermission };
  readonly load: () => Promise<LedgerKind>;
}

export type LedgerPermission = `${string}.${string}`;

export interface RowChecked {
  readonly problems: readonly Problem[];
  readonly warnings: readonly RowWarning[];
}

/** A warning may have any code. */
export type RowWarning = Omit<Problem, "code"> & { readonly code: string };

/** A row of a call that is right by itself. */
export interface CallRow {
  /** Its number in the call. */
  readonly seq: number;
  /** The code of a region, or the id of an agency. */
  readonly owner: string;
  readonly key: string;
  readonly values: RowValues;
  /** Of a record that the plain form amends: its id, whatever key it is to have. */
  readonly amends?: number;
}

/** What is stored under the key of a row. */
export interface StoredRecord {
  readonly id: number;
  /** By code, each column of the kind. */
  readonly values: RowValues;
  /** Made or continued in the office: a sheet may not change it. */
  readonly isOfOffice: boolean;
}

/** A cell that differs from what is stored. */
export interface CellChange {
  readonly column: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A row that is to be stored. */
export interface RowToSave extends CallRow {
  /** Absent: the record is new. */
  readonly stored?: StoredRecord;
  readonly changes: readonly CellChange[];
}

/** What is found out about the rows of a call when all of it is read. */
export interface RowsResolved {
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly warnings: ReadonlyMap<number, readonly RowWarning[]>;
}

/** Whose records are read. */
export interface RecordsAsked {
  readonly owner: string;
  readonly year?: number;
}

/** What stores and reads the records of a kind, in bulk: no query a row. */
export interface LedgerBooks {
  /** Looks at all rows of the call before any is stored: references, cycles, names. */
  readonly resolve?: (
    trx: Transaction,
    rows: () => AsyncIterable<readonly CallRow[]>,
  ) => Promise<RowsResolved>;
  /** By `seq`: what is stored under the keys of some rows. */
  readonly stored: (
    trx: Transaction,
    rows: readonly CallRow[],
  ) => Promise<ReadonlyMap<number, StoredRecord>>;
  /** Keeps records that are to be changed from other acts until the transaction ends; absent: `resolve` does so already. */
  readonly hold?: (trx: Transaction, ids: readonly number[]) => Promise<void>;
  /** Whether a row's cell means what is stored, where that is more than the same text. */
  readonly isSame?: (column: Column, row: CallRow, stored: StoredRecord) => boolean | undefined;
  /** Stores rows; gives the ids of their records in order. */
  readonly save: (trx: Transaction, rows: readonly RowToSave[]) => Promise<readonly number[]>;
  /** When every row is stored. */
  readonly finish?: (trx: Transaction) => Promise<void>;
  /** Every record of an owner in a fixed order, some at a time. */
  readonly records: (db: Queryable, asked: RecordsAsked) => AsyncIterable<readonly RowValues[]>;
  /** What takes an import back within its day; absent: nothing does. */
  readonly undo?: UndoBooks;
}

/** A record as it is put back. */
export interface RowToTurnBack {
  readonly id: number;
  /** Its present values, each column of the kind. */
  readonly present: RowValues;
  /** What the import changed, as it was before. */
  readonly values: RowValues;
}

/** Takes an import back (撤销导入): all of it or nothing. What it changed, and that it did so last, is found out already. */
export interface UndoBooks {
  /** What is stored under some ids, of those that are there still; as `StoredRecord.values` has it. */
  readonly present: (
    trx: Transaction,
    ids: readonly number[],
  ) => Promise<ReadonlyMap<number, RowValues>>;
  /** Why records cannot be taken back, in Chinese and with the remedy: those alone that were built on or changed since. */
  readonly builtOn: (
    trx: Transaction,
    asked: {
      /** Made by the import, and amended by it. */
      readonly made: readonly number[];
      readonly amended: readonly number[];
      /** When it was made. */
      readonly since: string;
    },
  ) => Promise<ReadonlyMap<number, string>>;
  /** Removes records that the import made. */
  readonly remove: (trx: Transaction, ids: readonly number[]) => Promise<void>;
  readonly turnBack: (trx: Transaction, rows: readonly RowToTurnBack[]) => Promise<void>;
}
