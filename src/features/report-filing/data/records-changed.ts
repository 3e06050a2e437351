import { type RawBuilder, sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";

/** Something that was done to a record after a report was sent round. */
export interface RecordAct {
  readonly act: "added" | "amended" | "voided" | "restored";
  /** ISO text. */
  readonly at: string;
  readonly by: string | null;
  readonly because: string | null;
}

/** A record that is not what it was when a report was sent round. */
export interface RecordChanged {
  readonly id: number;
  readonly title: string;
  readonly on: string;
  readonly acts: readonly RecordAct[];
}

/** A kind of records that fills cells of the tables. */
export interface FiledKind {
  readonly kind: "requests" | "disputes" | "documents" | "decisions" | "fees";
  /** 依申请公开. */
  readonly name: string;
  readonly permission: `${string}.${string}`;
  /** The list of the office, and what opens a record there. */
  readonly path: string;
  readonly opens: string;
}

/** The kind whose records a cell of the tables counts. */
export function kindOfCell(cell: string): FiledKind {
  const [table, row] = cell.split(".");
  if (table === "t3") return kinds.requests;
  if (table === "t4") return kinds.disputes;
  if (row === "regulations" || row === "normative") return kinds.documents;
  return row === "fees" ? kinds.fees : kinds.decisions;
}

const kinds = {
  requests: {
    kind: "requests",
    name: "依申请公开",
    permission: "requests.list",
    path: "/requests",
    opens: "request",
  },
  disputes: {
    kind: "disputes",
    name: "行政复议与诉讼",
    permission: "disputes.list",
    path: "/disputes",
    opens: "dispute",
  },
  documents: {
    kind: "documents",
    name: "规章与行政规范性文件",
    permission: "documents.list",
    path: "/documents",
    opens: "document",
  },
  decisions: {
    kind: "decisions",
    name: "行政决定",
    permission: "enforcement.list",
    path: "/decisions",
    opens: "decision",
  },
  fees: {
    kind: "fees",
    name: "行政事业性收费",
    permission: "enforcement.list",
    path: "/fees",
    opens: "fee",
  },
} as const satisfies Readonly<Record<string, FiledKind>>;

/** Where each kind's records stand: the day by which they belong to a year, and what they are called. */
const tables: Readonly<
  Record<FiledKind["kind"], readonly [table: string, on: string, title: RawBuilder<unknown>]>
> = {
  requests: ["disclosure_request", "received_on", sql`record.number`],
  disputes: ["dispute", "filed_on", sql`record.number`],
  documents: ["normative_document", "issued_on", sql`record.title`],
  decisions: [
    "decision_count",
    "month",
    sql`to_char(record.month, 'YYYY-MM') || ' ' || record.source`,
  ],
  fees: ["fee_sum", "month", sql`to_char(record.month, 'YYYY-MM') || ' ' || record.item`],
};

export interface ChangedAsked {
  readonly kind: FiledKind["kind"];
  readonly agencies: readonly number[];
  readonly year: number;
  /** The instant at which the report was sent round. */
  readonly since: string;
  readonly limit: number;
}

/**
 * Records of a kind up to the end of a year that were added, amended, voided or restored since; what was amended in days of
 * later years alone cannot have changed the year and is left out.
 */
export async function recordsChanged(
  db: Queryable,
  { kind, agencies, year, since, limit }: ChangedAsked,
): Promise<readonly RecordChanged[]> {
  const [table, on, title] = tables[kind];
  const end = `${year}-12-31`;
  const day = sql.ref(`record.${on}`);
  const inYear = (value: RawBuilder<unknown>) =>
    sql`(${value} ~ '^\\d{4}-\\d{2}' and left(${value}, 10) <= ${end})`;
  const isDay = sql`coalesce(new_value, old_value, '') ~ '^\\d{4}-\\d{2}'`;
  const { rows } = await sql<RecordChanged>`
    with changed as (
      select record_id, 'amended' as act, min(amended_at) as at, min(amended_by) as by, min(because) as because
      from ledger_amendment where kind = ${kind} and amended_at > ${since}
        and (not ${isDay} or ${inYear(sql`old_value`)} or ${inYear(sql`new_value`)})
      group by record_id, amended_at
      union all
      select record_id, act, done_at, done_by, because from record_voiding
      where kind = ${kind} and done_at > ${since}
      union all
      select id, 'added', made_at, null, null from ${sql.table(table)} as record
      where made_at > ${since} and agency_id = any (${[...agencies]}::integer[])
    )
    select record.id, ${title} as title, to_char(${day}, 'YYYY-MM-DD') as "on",
      jsonb_agg(jsonb_build_object('act', act, 'at', at, 'by', by, 'because', because) order by at) as acts
    from changed join ${sql.table(table)} as record on record.id = changed.record_id
    where record.agency_id = any (${[...agencies]}::integer[]) and ${day} <= ${end}::date
    group by record.id, ${day} order by ${day}, record.id limit ${limit}`.execute(db);
  return rows;
}
