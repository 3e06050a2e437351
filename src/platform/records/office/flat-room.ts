import { type RawBuilder, sql } from "kysely";
import { isInScope } from "../../auth/agency-scope.ts";
import { holdsText } from "../../db/holds-text.ts";
import { yearAsked } from "../../http/year-asked.ts";
import { canonical, type FlatTable } from "../../ledger/flat/flat-table.ts";
import type { LedgerPermission } from "../../ledger/kind.ts";
import type { RecordLine, RecordRoom } from "./record-room.ts";

export interface FlatRoomAsked {
  readonly path: RecordRoom["path"];
  readonly kind: RecordRoom["kind"];
  readonly table: FlatTable;
  /** `disputes`: may `disputes.list`, `disputes.edit`, `disputes.void`. */
  readonly permissions: string;
  /** To read personal data in clear, where there are some. */
  readonly clear?: LedgerPermission;
  /** What else is told of a record, beside the columns of its kind. */
  readonly more?: RecordRoom["more"];
  /** Codes of the columns in which what is typed is sought. */
  readonly searched: readonly string[];
  /** Further conditions by the name of a filter in the address. */
  readonly filters?: Readonly<Record<string, (value: string) => RawBuilder<boolean> | undefined>>;
}

/** The records of a kind of one table, in the office and over HTTP: its columns are its list. */
export function flatRoom({
  path,
  kind,
  table,
  permissions,
  clear,
  more,
  ...asked
}: FlatRoomAsked): RecordRoom {
  const may = (act: string) => `${permissions}.${act}` as LedgerPermission;
  return {
    path,
    kind,
    table: table.table,
    permissions: {
      list: may("list"),
      edit: may("edit"),
      void: may("void"),
      ...(clear && { clear }),
    },
    list: listOf(table, asked),
    ...(more && { more }),
  };
}

/** Newest first, by what stands in the address: `q`, `year`, `state`, and each column with fixed words. */
function listOf(
  table: FlatTable,
  { searched, filters = {} }: Pick<FlatRoomAsked, "searched" | "filters">,
): RecordRoom["list"] {
  const on = sql.ref(`record.${table.on}`);
  // Personal data stand in no list.
  const listed = table.columns.filter(({ sealedAs }) => sealedAs === undefined);
  return async (db, scope, { filters: given, after, limit }) => {
    const { rows } = await sql<RecordLine>`
      select record.id, to_char(${on}, 'YYYY-MM-DD') as "on", ${sql.join(listed.map(canonical))},
        voided_at is not null as "isVoided", agency.owner_name as "agencyName"
      from (select * from ${sql.table(table.table)}) as record
      join (select id as owner_id, name as owner_name from agency) as agency on agency.owner_id = record.agency_id
      where ${isInScope(scope, "record.agency_id")}
        and ${sql.join(conditions(table, { given, searched, filters }), sql` and `)}
        and ${after ? sql`(${on}, record.id) < (${after.on}::date, ${after.id})` : sql`true`}
      order by ${on} desc, record.id desc limit ${limit}`.execute(db);
    return rows;
  };
}

interface Filtered extends Required<Pick<FlatRoomAsked, "searched" | "filters">> {
  readonly given: Readonly<Record<string, string>>;
}

function conditions(
  table: FlatTable,
  { given, searched, filters }: Filtered,
): readonly RawBuilder<unknown>[] {
  const { q, year, state } = given;
  const byWords = table.columns.flatMap(({ code, column, words }) => {
    const value = given[code];
    return words && value ? [sql`${sql.ref(`record.${column}`)} = ${value}`] : [];
  });
  const byRoom = Object.entries(filters).flatMap(([name, condition]) => {
    const value = given[name];
    return (value && condition(value)) || [];
  });
  return [
    state === "voided" ? sql`voided_at is not null` : sql`voided_at is null`,
    ...(q ? [soughtIn(table, searched, q)] : []),
    ...ofYear(table, yearAsked(year)),
    ...byWords,
    ...byRoom,
  ];
}

function soughtIn({ columns }: FlatTable, codes: readonly string[], q: string) {
  const any = columns
    .filter(({ code }) => codes.includes(code))
    .map(({ column }) => holdsText(sql.ref(`record.${column}`), q));
  return sql`(${sql.join(any, sql` or `)})`;
}

function ofYear({ on }: FlatTable, year: number | undefined) {
  if (year === undefined) return [];
  return [
    sql`${sql.ref(`record.${on}`)} between ${`${year}-01-01`}::date and ${`${year}-12-31`}::date`,
  ];
}
