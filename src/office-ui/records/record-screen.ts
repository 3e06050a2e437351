import type { TableColumnsType } from "antd";
import type { ReactNode } from "react";

/** A column of a kind as the server tells it to the form. */
export interface FormColumn {
  readonly code: string;
  readonly header: string;
  readonly type:
    | "text"
    | "date"
    | "time"
    | "month"
    | "number"
    | "money"
    | "integer"
    | "option"
    | "options"
    | "yesno"
    | "reference";
  readonly isRequired: boolean;
  readonly isPersonal: boolean;
  readonly isLong: boolean;
  readonly options: readonly string[];
  readonly default: string | null;
  readonly note: string | null;
}

export interface FormAnswer {
  readonly kind: string;
  readonly name: string;
  readonly columns: readonly FormColumn[];
}

/** What every line of a list has. */
export interface Line {
  readonly id: number;
  readonly on: string;
  readonly agencyName: string;
  readonly isVoided: boolean;
}

/** A record as the drawer shows it; a room has more of it. */
export interface Detail {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly isOfOffice: boolean;
  readonly voidedAt: string | null;
  readonly voidedBecause: string | null;
}

/** A filter of a list, kept in the address. */
export interface ListFilter {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A list of records of a room, with all that is done to them. */
export interface RecordScreenOf<Row extends Line> {
  readonly title: string;
  readonly says: string;
  /** `/api/requests`. */
  readonly path: string;
  /** As its ledger is spelled; records without one are registered one by one. */
  readonly kind?: string;
  /** What one is called: 申请. */
  readonly one: string;
  /** The name in the address of the record that is opened. */
  readonly opens: string;
  readonly searches: string;
  readonly permissions: { readonly edit: string; readonly void: string; readonly clear?: string };
  /** What reading personal data in clear is called; 查看申请人全名 unless told. */
  readonly clearSays?: string;
  readonly filters: readonly ListFilter[];
  /** What stands in the first column and opens the record. */
  readonly nameOf: (row: Row) => string;
  readonly columns: TableColumnsType<Row>;
  /** What the form of a new one tells of what is typed: `agencyId` is its agency. */
  readonly beside?: (typed: Readonly<Record<string, unknown>>) => ReactNode;
  /** What the drawer tells beside the columns of the kind. */
  readonly more?: (detail: Detail) => ReactNode;
}
