import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { Verdict } from "../../domain/cleanup/verdict.ts";

/** A round of clean-up (文件清理). */
export interface Cleanup {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly title: string;
  readonly asOf: LocalDate;
  readonly begunBy: string;
  readonly begunById: number;
  readonly decision: string | null;
  readonly decidedOn: LocalDate | null;
  readonly effectiveOn: LocalDate | null;
  readonly decidedBy: string | null;
  readonly draftId: number | null;
  readonly documents: number;
  /** Those of which nothing was said yet. */
  readonly open: number;
}

/** A document of the round, and what is to become of it. */
export interface VerdictRow {
  readonly documentId: number;
  readonly title: string;
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly lastOn: LocalDate | null;
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly extendedTo: LocalDate | null;
}

const cleanups: RawBuilder<Cleanup> = sql`
  select cleanup.id, cleanup.agency_id as "agencyId", agency.name as "agencyName", cleanup.title, cleanup.as_of as "asOf",
    cleanup.begun_by as "begunBy", cleanup.begun_by_id as "begunById", cleanup.decision,
    cleanup.decided_on as "decidedOn", cleanup.effective_on as "effectiveOn", cleanup.decided_by as "decidedBy",
    cleanup.draft_id as "draftId",
    (select count(*)::int from document_cleanup_verdict where cleanup_id = cleanup.id) as documents,
    (select count(*)::int from document_cleanup_verdict where cleanup_id = cleanup.id and verdict is null) as open
  from document_cleanup as cleanup join agency on agency.id = cleanup.agency_id`;

/** Rounds of one's agencies, those begun last first. */
export async function listCleanups(db: Queryable, scope: AgencyScope): Promise<readonly Cleanup[]> {
  const { rows } = await sql<Cleanup>`
    ${cleanups} where ${isInScope(scope, "cleanup.agency_id")} order by cleanup.id desc limit 200`.execute(
    db,
  );
  return rows;
}

interface Asked {
  readonly scope: AgencyScope;
  readonly cleanupId: number;
}

export async function findCleanup(
  db: Queryable,
  { scope, cleanupId }: Asked,
): Promise<Cleanup | undefined> {
  const { rows } = await sql<Cleanup>`
    ${cleanups} where cleanup.id = ${cleanupId} and ${isInScope(scope, "cleanup.agency_id")}`.execute(
    db,
  );
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function cleanupToChange(
  trx: Transaction,
  asked: Asked,
): Promise<Cleanup | undefined> {
  await sql`select from document_cleanup where id = ${asked.cleanupId} and ${isInScope(asked.scope, "agency_id")} for update`.execute(
    trx,
  );
  return findCleanup(trx, asked);
}

/** Its documents, those issued first first. */
export async function verdictsOf(db: Queryable, cleanupId: number): Promise<readonly VerdictRow[]> {
  const { rows } = await sql<VerdictRow>`
    select document.id as "documentId", document.title, document.number, document.issued_on as "issuedOn",
      coalesce(document.extended_to, document.expires_on) as "lastOn", verdict.verdict, verdict.reason,
      verdict.extended_to as "extendedTo"
    from document_cleanup_verdict as verdict join normative_document as document on document.id = verdict.document_id
    where verdict.cleanup_id = ${cleanupId} order by document.issued_on, document.id`.execute(db);
  return rows;
}
