import type { Problem } from "../refused.ts";

/** A kind of ledger, as `/api/ledgers` tells of it. */
export interface Kind {
  readonly kind: string;
  readonly name: string;
  readonly owner: "agency" | "region";
  readonly isYearly: boolean;
  /** What is to be done after an import. */
  readonly next?: string;
  readonly columns: readonly KindColumn[];
  readonly permissions: { readonly read: string; readonly write: string };
}

export interface KindColumn {
  readonly code: string;
  readonly header: string;
  readonly isRequired: boolean;
  readonly options: readonly { readonly name: string }[];
}

/** What an office's own headers and words mean: theirs → ours. */
export interface MappingGiven {
  readonly headers: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly defaults: Readonly<Record<string, string>>;
}

export const noAnswers: MappingGiven = { headers: {}, values: {}, defaults: {} };

interface Told {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string;
  readonly message: string;
}

/** Where a row stands. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string | null;
  readonly row: number;
}

/** What was answered of one row: it stays out, or a cell of it means something else. By the column's header. */
export interface RowAnswerGiven extends RowPlace {
  readonly leftOut?: boolean;
  readonly values?: Readonly<Record<string, string>>;
}

/** What an import did, or would do. */
export interface ImportAnswer {
  readonly rows: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly skipped: number;
    readonly failed: number;
  };
  readonly errors: readonly Told[];
  readonly warnings: readonly Told[];
  readonly skippedRows: readonly (Pick<Told, "file" | "sheet" | "row"> & {
    readonly because: string;
  })[];
  /** How many there are of each list. */
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly skippedRows: number;
  };
  readonly questions: {
    readonly headers: readonly { readonly header: string; readonly places: readonly string[] }[];
    readonly words: readonly {
      readonly column: string;
      readonly word: string;
      readonly count: number;
      readonly places: readonly string[];
      readonly rows: readonly RowPlace[];
      /** Of a name that nobody has: whose names are like it. */
      readonly options?: readonly string[];
    }[];
  };
  /** Whose all rows are: an agency's id or a region's code. */
  readonly ownerOfAll?: string;
  readonly stored: boolean;
}

/** Why files cannot be read as the kind. */
export interface FilesRefused extends Problem {
  readonly refusals?: readonly {
    readonly file: string;
    readonly kind: string;
    /** Of missing columns: which, and the headers that the sheet has instead. */
    readonly columns?: readonly string[];
    readonly others?: readonly string[];
  }[];
}

/** An import that was made. */
export interface ImportMade {
  readonly id: number;
  readonly importedBy: string;
  readonly importedAt: string;
  readonly files: readonly string[];
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly failed: number;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
  readonly mayUndo: boolean;
}

/** Where something stands, as people look for it. */
export function placeOf({ file, sheet, row }: Pick<Told, "file" | "sheet" | "row">): string {
  const inSheet = sheet === null ? file : `${file}“${sheet}”`;
  return row === null ? inSheet : `${inSheet}第 ${row} 行`;
}
