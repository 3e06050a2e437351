import type { RawBuilder } from "kysely";
import type { z } from "zod";
import type { Queryable } from "../db/queryable.ts";
import type { Services } from "../feature/services.ts";

/** Everything, or what belongs to a year, an agency. */
export interface ExportScope {
  readonly year?: number | undefined;
  readonly agency?: number | undefined;
}

/** What rooms look up beside a query with. */
type KnownBy = Pick<Services, "db" | "today" | "contributed">;

/** A set of records that can be downloaded. */
export interface Dataset {
  /** What a record is called in the description for programs: `Report`. */
  readonly record: string;
  readonly title: string;
  /** What a record is. */
  readonly about: string;
  readonly schema: z.ZodObject;
  /** Whether there is a file for each year as well. */
  readonly hasYears: boolean;
  /** The years with files of their own, the latest first; those of annual reports where absent. */
  readonly years?: (db: Queryable) => Promise<readonly number[]>;
  /** Whether there is a file for each agency as well, and for each of its years. */
  readonly hasAgencies?: true;
  readonly query: (scope: ExportScope) => RawBuilder<unknown>;
  /** What rooms know of rows beside the query on a day: files of it are of that day. */
  readonly known?: (services: KnownBy, rows: readonly never[]) => Promise<readonly object[]>;
  /** The records that a row of the query holds, in the form `schema` tells. */
  readonly records: (row: never) => readonly object[];
}

/** Sets of records by their names in addresses: `reports`. */
export type Datasets = Readonly<Record<string, Dataset>>;

/** Ties the query of a dataset to its records, and these to its schema. */
export function dataset<Row extends object, Schema extends z.ZodObject>(
  facts: Omit<Dataset, "query" | "known" | "records" | "schema"> & {
    readonly schema: Schema;
    readonly query: (scope: ExportScope) => RawBuilder<Row>;
    readonly known?: (services: KnownBy, rows: readonly Row[]) => Promise<readonly Row[]>;
    readonly records: (row: Row) => readonly z.input<Schema>[];
  },
): Dataset {
  return facts;
}

/** Under this key of its `meta` a property tells which code, another property, it says in Chinese. */
export const besideKey = "x-beside";
