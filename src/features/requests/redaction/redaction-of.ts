import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import type { CopyFacts } from "../data/tables.ts";
import type { Mark, SavedMarks } from "../domain/redaction/mark.ts";

/** 区分处理 of an attachment: its marks as they stand, and the copy that was made last. */
export interface Redaction {
  readonly id: number;
  readonly revision: number;
  readonly marks: readonly Mark[];
  /** Hexadecimal. */
  readonly salt: string;
  readonly copy: {
    readonly id: number;
    readonly revision: number;
    readonly facts: CopyFacts;
    readonly by: string;
    readonly at: string;
  } | null;
  /** The newest first. */
  readonly saved: readonly SavedMarks[];
}

/** That of an attachment; `undefined` where nothing was marked yet. */
export async function redactionOf(
  db: Queryable,
  originalId: number,
): Promise<Redaction | undefined> {
  const { rows } = await sql<Redaction>`
    select redaction.id, last.revision, last.marks, encode(salt, 'hex') as salt,
      case when copy_id is not null then jsonb_build_object('id', copy_id, 'revision', copy_revision, 'facts', copy_facts,
        'by', made_by, 'at', to_jsonb(made_at)) end as copy,
      (select jsonb_agg(jsonb_build_object('revision', one.revision, 'by', one.actor_name, 'at', to_jsonb(one.at),
          'count', jsonb_array_length(one.marks)) order by one.revision desc)
        from request_redaction_version as one where one.redaction_id = redaction.id) as saved
    from request_redaction as redaction join lateral (
      select revision, marks from request_redaction_version where redaction_id = redaction.id
      order by revision desc limit 1) as last on true
    where original_id = ${originalId}`.execute(db);
  return rows[0];
}

/** The marks of copies that were made for a case, for the reply that gives them. */
export async function marksOfCopies(db: Queryable, requestId: number): Promise<readonly Mark[]> {
  const { rows } = await sql<{ readonly marks: readonly Mark[] }>`
    select version.marks from request_redaction as redaction
    join request_redaction_version as version
      on version.redaction_id = redaction.id and version.revision = redaction.copy_revision
    where redaction.request_id = ${requestId} order by redaction.original_id`.execute(db);
  return rows.flatMap(({ marks }) => marks);
}

/** All that proves the redactions of a case, for its archive file: every version of the marks, salts, values and hashes. */
export async function redactionRecord(
  db: Queryable,
  requestId: number,
): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select original_id as original, copy_id as copy, encode(salt, 'hex') as salt, copy_revision as "copyRevision",
      copy_facts as "copyFacts", redaction.made_by as "madeBy", redaction.made_at as "madeAt",
      original_file.sha256 as "originalSha256", copy_file.sha256 as "copySha256",
      (select jsonb_agg(jsonb_build_object('revision', one.revision, 'by', one.actor_name, 'at', to_jsonb(one.at),
          'marks', one.marks) order by one.revision)
        from request_redaction_version as one where one.redaction_id = redaction.id) as versions
    from request_redaction as redaction
    join request_attachment as original on original.id = original_id
    join stored_file as original_file on original_file.id = original.file_id
    left join request_attachment as copy on copy.id = copy_id
    left join stored_file as copy_file on copy_file.id = copy.file_id
    where redaction.request_id = ${requestId} order by original_id`.execute(db);
  return rows;
}
