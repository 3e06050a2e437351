import { type RawBuilder, sql } from "kysely";
import type { SealedFields } from "./event-hash.ts";

/** An event's row as `sealedColumns` asks for it. */
export interface SealedRow {
  readonly id: string;
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly agency: string | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly number: string;
  readonly details: string;
  readonly request_id: string | null;
}

/** The columns of `audit_event e` as text that no setting of a session changes. */
export const sealedColumns: RawBuilder<unknown> = sql`
  e.id::text as id,
  to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  e.actor_kind, e.actor_id, e.actor_name, e.agency_id::text as agency, e.action,
  e.subject_kind, e.subject_id, e.number::text as number, e.details::text as details,
  e.request_id`;

/** What is sealed of an event's row. */
export function sealedFields(row: SealedRow): SealedFields {
  return {
    id: row.id,
    at: row.at,
    actor: [row.actor_kind, row.actor_id, row.actor_name],
    agency: row.agency,
    action: row.action,
    subject: [row.subject_kind, row.subject_id, row.number],
    details: row.details,
    request: row.request_id,
  };
}
