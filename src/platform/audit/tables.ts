import type { ColumnType, Generated } from "kysely";

/** The tables of the audit trail, as its migration makes them. */
export type AuditTables = {
  readonly audit_subject: AuditSubjectTable;
  readonly audit_event: AuditEventTable;
  readonly audit_unsealed: AuditUnsealedTable;
  readonly audit_seal: AuditSealTable;
};

export interface AuditSubjectTable {
  kind: string;
  id: string;
  events: number;
}

export interface AuditEventTable {
  id: Generated<number>;
  at: Generated<string>;
  actor_kind: AuditActorKind;
  actor_id: string | null;
  actor_name: string;
  agency_id: number | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  number: number;
  details: ColumnType<Readonly<Record<string, unknown>>, string, never>;
  request_id: string | null;
}

/** Who acts: a signed-in person, a token of another system, the operator's command line, the program, or anybody. */
export type AuditActorKind = "person" | "token" | "command-line" | "system" | "public";

export interface AuditUnsealedTable {
  event_id: number;
  xid: string;
}

export interface AuditSealTable {
  number: number;
  event_id: number;
  event_hash: Buffer;
  hash: Buffer;
  sealed_at: Generated<string>;
}
