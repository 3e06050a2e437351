import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";

export type ProposalRefused =
  | { readonly kind: "not-found" }
  /** Only what may be given to one may be published for all. */
  | { readonly kind: "not-given" }
  | { readonly kind: "proposed" }
  | { readonly kind: "decided" };

export interface Proposing {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly because: string;
}

interface Case {
  readonly agencyId: number;
  readonly subject: string;
  readonly isGiven: boolean;
  readonly isProposed: boolean;
}

/** 建议主动公开: what was given on a request is proposed to be published. In the caller's transaction. */
export async function proposeDisclosure(
  trx: Transaction,
  { scope, id, by, because }: Proposing,
): Promise<Result<void, ProposalRefused>> {
  const { rows } = await sql<Case>`
    select agency_id as "agencyId", subject, coalesce(result in ('granted', 'partial'), false) as "isGiven",
      exists (select from disclosure_proposal_request where request_id = request.id) as "isProposed"
    from disclosure_request as request
    where id = ${id} and voided_at is null and ${isInScope(scope, "request.agency_id")} for update`.execute(
    trx,
  );
  const [found] = rows;
  if (!found) return err({ kind: "not-found" });
  if (!found.isGiven) return err({ kind: "not-given" });
  if (found.isProposed) return err({ kind: "proposed" });
  const { agencyId, subject } = found;
  const told = { agencyId, subject, by: by.actor.name, because, requests: [id] };
  await keepProposal(trx, told);
  const of = { kind: "requests", id };
  await recordEvents(trx, by, [
    { action: "request.disclosure-proposed", subject: of, agencyId, details: { because } },
  ]);
  return ok(undefined);
}

export interface ProposalToKeep {
  readonly agencyId: number;
  readonly subject: string;
  /** `null`: it proposed itself. */
  readonly by: string | null;
  readonly because: string | null;
  readonly requests: readonly number[];
}

export async function keepProposal(
  trx: Transaction,
  { agencyId, subject, by, because, requests }: ProposalToKeep,
): Promise<void> {
  await sql`
    with made as (
      insert into disclosure_proposal (agency_id, subject, proposed_by, because)
      values (${agencyId}, ${subject}, ${by}, ${because}) returning id
    )
    insert into disclosure_proposal_request (request_id, proposal_id)
    select request_id, made.id from made cross join unnest(${requests}::bigint[]) as request_id
    on conflict (request_id) do nothing`.execute(trx);
}

export interface DecidingProposal {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly isTaken: boolean;
  readonly because: string;
}

/** The head decides whether it is published; who publishes does it among the items. In the caller's transaction. */
export async function decideProposal(
  trx: Transaction,
  { scope, id, by, isTaken, because }: DecidingProposal,
): Promise<Result<void, ProposalRefused>> {
  const { rows } = await sql<{ readonly agencyId: number; readonly isDecided: boolean }>`
    select agency_id as "agencyId", is_taken is not null as "isDecided"
    from disclosure_proposal as proposal
    where id = ${id} and ${isInScope(scope, "proposal.agency_id")} for update`.execute(trx);
  const [found] = rows;
  if (!found) return err({ kind: "not-found" });
  if (found.isDecided) return err({ kind: "decided" });
  await sql`update disclosure_proposal set is_taken = ${isTaken}, decided_by = ${by.actor.name},
    decided_because = ${because}, decided_at = now() where id = ${id}`.execute(trx);
  const details = { isTaken, because };
  await recordEvents(trx, by, [
    {
      action: "request.disclosure-decided",
      subject: { kind: "disclosure-proposals", id },
      agencyId: found.agencyId,
      details,
    },
  ]);
  return ok(undefined);
}
