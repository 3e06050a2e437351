import type { ReadOldSheets } from "#formats/rows/open-rows.ts";
import type { RowsRefusal } from "#formats/rows/row.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AuditedBy } from "../../audit/record-events.ts";
import type { Transaction } from "../../db/queryable.ts";
import type { FigureList } from "../../figures/figure-list.ts";
import type { FieldCipher } from "../../secrets/field-cipher.ts";
import type { RowValues } from "../column.ts";
import type { LedgerKind, RowWarning } from "../kind.ts";
import type { Mapping } from "../mapping.ts";
import type { Problem } from "../problem.ts";
import type { RowAnswers } from "../row-answers.ts";

/** A file of a call: what it is called, and where its bytes are. */
export interface CallFile {
  readonly name: string;
  readonly path: string;
}

/** Whose records a call is about. */
export interface Owner {
  /** The code of a region, or the id of an agency. */
  readonly id: string;
  readonly name: string;
}

export type OwnerFound =
  | { readonly kind: "found"; readonly owner: Owner }
  | { readonly kind: "unknown"; readonly candidates: readonly string[] }
  | { readonly kind: "several"; readonly candidates: readonly string[] };

/** Finds agencies by the names that a column 机关 holds. */
export type FindOwners = (
  trx: Transaction,
  names: readonly string[],
) => Promise<ReadonlyMap<string, OwnerFound>>;

/** An import: all its files are one transaction. */
export interface LedgerCall {
  readonly kind: LedgerKind;
  readonly files: readonly CallFile[];
  /** Of rows that do not name theirs. */
  readonly owner: Owner | undefined;
  readonly findOwners: FindOwners;
  /** Whether who imports may do so for an owner; absent: for every one. */
  readonly mayOwn?: (owner: string) => boolean;
  readonly mapping: Mapping;
  /** What was answered of single rows. */
  readonly rowAnswers?: RowAnswers;
  readonly today: LocalDate;
  readonly isDryRun: boolean;
  /** Good rows are stored beside faulty ones. */
  readonly isPartial: boolean;
  /** Who imports. */
  readonly by: AuditedBy;
  /** Of personal data; needed by kinds that have some. */
  readonly cipher: FieldCipher;
  /** The figures of all rooms, for kinds that name some. */
  readonly figures?: FigureList;
  readonly readOld: ReadOldSheets;
  /** Takes the faulty rows, some at a time. */
  readonly takeFaulty?: (rows: AsyncIterable<readonly FaultyRow[]>) => Promise<void>;
  /** Told whose all rows are that could be read, where they are one owner's. */
  readonly takeOwner?: (owner: string) => void;
  /** Told now and then how many rows are read, and then how many are compared and stored. */
  readonly onProgress?: (rows: number, step: "read" | "store") => void;
}

/** Where a row stands. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

export interface FaultyRow {
  readonly place: Place;
  /** As the file has them, where they could not be read. */
  readonly values: RowValues;
  readonly problems: readonly PlacedProblem[];
}

export type PlacedProblem = Place & Omit<Problem, "column"> & { readonly column: string };
export type PlacedWarning = Omit<PlacedProblem, "code" | "row" | "column"> &
  Pick<RowWarning, "code"> & { readonly row: number | null; readonly column: string | null };

/** What an import did: the object that `--json` prints. */
export interface ImportResult {
  readonly kind: string;
  /** The agency whose sheet it was; null where rows say it themselves, or belong to regions. */
  readonly agency: string | null;
  readonly rows: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly skipped: number;
    readonly failed: number;
  };
  readonly skippedRows: readonly (Place & { readonly because: string })[];
  readonly errors: readonly PlacedProblem[];
  readonly warnings: readonly PlacedWarning[];
  readonly stored: boolean;
}

/** Why a file of a call cannot be read as this kind; nothing of the call is stored. */
export type FileRefusal =
  | RowsRefusal
  | { readonly kind: "no-header"; readonly columns: readonly string[] }
  | {
      readonly kind: "missing-columns";
      readonly sheet: string | null;
      readonly row: number;
      readonly columns: readonly string[];
      /** Headers of the sheet that mean nothing here: a mapping may say that one of them is what is missing. */
      readonly others: readonly string[];
    }
  | {
      readonly kind: "repeated-columns";
      readonly sheet: string | null;
      readonly row: number;
      readonly columns: readonly string[];
    };

export interface FileRefused {
  readonly file: string;
  readonly refusal: FileRefusal;
}
