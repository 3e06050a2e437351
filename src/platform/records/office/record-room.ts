import type { AgencyScope } from "../../auth/agency-scope.ts";
import type { Queryable } from "../../db/queryable.ts";
import type { Problem } from "../../http/answers/problem.ts";
import type { LedgerKind, LedgerPermission } from "../../ledger/kind.ts";
import type { FieldCipher } from "../../secrets/field-cipher.ts";

/** What a list of records is asked for: filters as the address has them, and the record after which the page begins. */
export interface RecordsListed {
  readonly filters: Readonly<Record<string, string>>;
  readonly after: RecordPlace | undefined;
  readonly limit: number;
}

/** A record's place in a list: newest first, the id where days are the same. */
export interface RecordPlace {
  readonly on: string;
  readonly id: number;
}

/** A line of a list; `on` and `id` are its place. */
export type RecordLine = RecordPlace & Readonly<Record<string, unknown>>;

/** A room whose records are listed, added, amended, voided and told in the office (`/api/requests`). */
export interface RecordRoom {
  readonly path: `/api/${string}`;
  readonly kind: () => Promise<LedgerKind>;
  /** Of the records: with `id`, `agency_id`, `key`, `is_of_office`, `voided_at`, `voided_because`, `made_at`. */
  readonly table: string;
  readonly permissions: {
    readonly list: LedgerPermission;
    readonly edit: LedgerPermission;
    readonly void: LedgerPermission;
    /** To read personal data in clear, where there are some. */
    readonly clear?: LedgerPermission;
  };
  /** Columns that the form changes only for who has a permission of their own: what others decide (延长答复期限). */
  readonly decided?: {
    readonly columns: readonly string[];
    readonly permission: LedgerPermission;
    /** What is said to others. */
    readonly says: Problem;
  };
  readonly list: (
    db: Queryable,
    scope: AgencyScope,
    asked: RecordsListed & {
      readonly cipher: FieldCipher;
      /** The agencies whose personal data the caller may read in clear: only there a whole name finds somebody. */
      readonly inClear: AgencyScope;
    },
  ) => Promise<readonly RecordLine[]>;
  /** What else is told of a record, beside the columns of its kind. */
  readonly more?: (db: Queryable, id: number) => Promise<Readonly<Record<string, unknown>>>;
}
