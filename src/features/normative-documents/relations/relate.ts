import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { compared } from "#platform/ledger/spelling.ts";
import type { RelationKind } from "../domain/relation.ts";

/** Who acts on what documents are to each other. */
export interface ActsOnDocument {
  readonly scope: AgencyScope;
  readonly by: AuditedBy;
  readonly documentId: number;
}

/** What a document is to another one, which is named by its number; a basis may be outside of this program. */
export interface RelationTold {
  readonly kind: RelationKind;
  readonly number: string;
  readonly title: string;
  /** Of one outside: the day on which it ended, where that is known. */
  readonly endedOn: LocalDate | null;
}

export type RelationRefused =
  | { readonly kind: "not-found" }
  | { readonly kind: "voided" }
  /** Only a document of one's own agencies can be amended, replaced or repealed. */
  | { readonly kind: "no-target"; readonly number: string }
  | { readonly kind: "to-itself" }
  | { readonly kind: "already" }
  /** It did not exist yet on the first day of what changes or ends it. */
  | { readonly kind: "target-later"; readonly issuedOn: LocalDate }
  | { readonly kind: "no-name" };

interface Held {
  readonly id: number;
  readonly agencyId: number;
  readonly title: string;
  readonly firstOn: LocalDate;
  readonly isVoided: boolean;
}

const subjectOf = (id: number) => ({ kind: "documents", id });

/** Says what a document stands on, amends, replaces or repeals (登记文件关系); what it repeals ends on its first day. */
export async function relateDocument(
  trx: Transaction,
  act: ActsOnDocument,
  told: RelationTold,
): Promise<Result<void, RelationRefused>> {
  const document = await held(trx, act);
  if (!document) return err({ kind: "not-found" });
  if (document.isVoided) return err({ kind: "voided" });
  const target = await targetOf(trx, act, told);
  const refused = against(document, target, told);
  if (refused) return err(refused);
  const { kind, number, title, endedOn } = told;
  const { rows } = await sql`
    insert into document_relation (agency_id, document_id, kind, target_id, target_title, target_number, target_ended_on, made_by)
    values (${document.agencyId}, ${document.id}, ${kind}, ${target?.id ?? null}, ${target?.title ?? title},
      ${number || null}, ${target ? null : endedOn}, ${act.by.actor.name})
    on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) return err({ kind: "already" });
  await recordEvents(trx, act.by, [
    {
      action: "document.related",
      subject: subjectOf(document.id),
      agencyId: document.agencyId,
      details: { kind, number, title: target?.title ?? title },
    },
  ]);
  return ok(undefined);
}

/** Takes a relation away (删除文件关系): what it ended is as it was before. */
export async function unrelateDocument(
  trx: Transaction,
  act: ActsOnDocument,
  relationId: number,
): Promise<Result<void, RelationRefused>> {
  const document = await held(trx, act);
  if (!document) return err({ kind: "not-found" });
  const { rows } = await sql<{ readonly kind: string; readonly title: string }>`
    delete from document_relation where id = ${relationId} and document_id = ${document.id}
    returning kind, target_title as title`.execute(trx);
  const [relation] = rows;
  if (!relation) return err({ kind: "not-found" });
  await recordEvents(trx, act.by, [
    {
      action: "document.unrelated",
      subject: subjectOf(document.id),
      agencyId: document.agencyId,
      details: { ...relation },
    },
  ]);
  return ok(undefined);
}

async function held(
  trx: Transaction,
  { scope, documentId }: ActsOnDocument,
): Promise<Held | undefined> {
  const { rows } = await sql<Held>`
    select id, agency_id as "agencyId", title, coalesce(effective_on, issued_on) as "firstOn",
      voided_at is not null as "isVoided"
    from normative_document where id = ${documentId} and ${isInScope(scope, "agency_id")} for update`.execute(
    trx,
  );
  return rows[0];
}

interface Target {
  readonly id: number;
  readonly title: string;
  readonly issuedOn: LocalDate;
}

/** The document of that number: any agency's as a basis, else one of one's own agencies. */
async function targetOf(
  trx: Transaction,
  { scope }: ActsOnDocument,
  { kind, number }: RelationTold,
): Promise<Target | undefined> {
  const { rows } = await sql<Target>`
    select id, title, issued_on as "issuedOn" from normative_document
    where key = ${compared(number)} and voided_at is null
      and ${kind === "basis" ? sql`true` : isInScope(scope, "agency_id")}
    order by id limit 1`.execute(trx);
  return rows[0];
}

function against(
  document: Held,
  target: Target | undefined,
  { kind, number, title }: RelationTold,
): RelationRefused | undefined {
  if (!target) {
    if (kind !== "basis") return { kind: "no-target", number };
    return title === "" ? { kind: "no-name" } : undefined;
  }
  if (target.id === document.id) return { kind: "to-itself" };
  if (kind !== "basis" && target.issuedOn > document.firstOn) {
    return { kind: "target-later", issuedOn: target.issuedOn };
  }
  return undefined;
}
