import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { assignedNotice } from "../notice-kinds.ts";

export interface Assigning {
  readonly scope: AgencyScope;
  readonly id: number;
  readonly by: AuditedBy;
  readonly section: string | null;
  readonly officerId: number | null;
  readonly note: string | null;
}

export type AssignRefused =
  | { readonly kind: "not-found" }
  /** Nobody handles what is over. */
  | { readonly kind: "ended" }
  /** They work on no cases of this agency. */
  | { readonly kind: "no-officer" }
  /** It is theirs already. */
  | { readonly kind: "same" };

interface Held {
  readonly agencyId: number;
  readonly number: string;
  readonly section: string | null;
  readonly officerId: number | null;
  readonly isOver: boolean;
}

/** 交办: a case goes to a section and an officer; each handing over is kept. In the caller's transaction. */
export async function assignCase(
  trx: Transaction,
  { scope, id, by, section, officerId, note }: Assigning,
): Promise<Result<void, AssignRefused>> {
  const { rows } = await sql<Held>`
    select agency_id as "agencyId", number, section, officer_id as "officerId",
      (replied_on is not null or voided_at is not null) as "isOver"
    from disclosure_request as request
    where id = ${id} and ${isInScope(scope, "request.agency_id")} for update`.execute(trx);
  const [held] = rows;
  if (!held) return err({ kind: "not-found" });
  if (held.isOver) return err({ kind: "ended" });
  if (held.section === section && held.officerId === officerId) return err({ kind: "same" });
  const officers = await officersOf(trx, held.agencyId);
  const officer = officers.find((one) => one.id === officerId);
  if (officerId !== null && !officer) return err({ kind: "no-officer" });
  await sql`update disclosure_request set section = ${section}, officer_id = ${officerId}
    where id = ${id}`.execute(trx);
  await sql`insert into request_assignment (request_id, section, officer_id, note, actor_name)
    values (${id}, ${section}, ${officerId}, ${note}, ${by.actor.name})`.execute(trx);
  const details = { section: [held.section, section], officer: [held.officerId, officerId] };
  const subject = { kind: "requests", id };
  const { agencyId } = held;
  await recordEvents(trx, by, [{ action: "request.assigned", subject, agencyId, details }]);
  if (officer && `${officer.id}` !== by.actor.id && officerId !== held.officerId) {
    const words = `${held.number}交您承办${note ? `：${note}` : ""}。`;
    const path = `/requests?request=${id}`;
    await notify(trx, assignedNotice, { to: [officer.id], agencyId, words, path });
  }
  return ok(undefined);
}

/** Who can be given a case of an agency: who works on its cases. */
export async function officersOf(
  db: Queryable,
  agencyId: number,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const of = (role: string) => holdersOf(db, { agencyId, role, level: null });
  const all = [...(await of("case-officer")), ...(await of("disclosure-head"))];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
