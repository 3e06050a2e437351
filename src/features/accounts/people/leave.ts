import { sql } from "kysely";
import { err, ok, type Result } from "#kernel/result.ts";
import { type AuditedBy, recordEvents } from "#platform/audit/record-events.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { OpenWork } from "#platform/feature/open-work.ts";
import type { Subject } from "../data/people.ts";
import { currentRoles, endRoles } from "../data/save-person.ts";
import { removeSecondFactor } from "../data/second-factors.ts";
import { endSessions } from "../data/sessions.ts";
import { type AccountsTrx, withoutAccounts } from "../data/tables.ts";
import { administrators } from "../domain/roles.ts";

export type LeaveRefused =
  /** They hold roles that the actor's do not reach. */
  | { readonly kind: "roles-elsewhere" }
  /** An administrator is dismissed first, by who appoints. */
  | { readonly kind: "administrator" }
  /** Work lies with them and nobody is named to take it. */
  | { readonly kind: "work-left"; readonly work: readonly WorkLeft[] };

export interface WorkLeft {
  readonly name: string;
  readonly count: number;
}

/** What lies with somebody, by kind of work; nothing of which there is none. */
export async function workOf(
  db: Queryable,
  works: readonly OpenWork[],
  personId: number,
): Promise<readonly WorkLeft[]> {
  const counted: WorkLeft[] = [];
  for (const { name, count } of works) counted.push({ name, count: await count(db, personId) });
  return counted.filter(({ count }) => count > 0);
}

export interface Leaving {
  readonly person: Subject;
  /** Who takes the work. */
  readonly to: Pick<Subject, "id" | "name"> | undefined;
  readonly works: readonly OpenWork[];
}

/** 离岗: work goes over, and roles, delegations, sessions and all means of signing in end, in one act. */
export async function leave(
  trx: AccountsTrx,
  by: AuditedBy,
  { person, to, works }: Leaving,
): Promise<Result<readonly WorkLeft[], LeaveRefused>> {
  if (!person.isWhole) return err({ kind: "roles-elsewhere" });
  const { id } = person;
  const held = await currentRoles(trx, id);
  if (held.some(({ role }) => administrators.has(role))) return err({ kind: "administrator" });
  const work = await workOf(withoutAccounts(trx), works, id);
  if (work.length > 0 && !to) return err({ kind: "work-left", work });
  if (to)
    for (const { handOver } of works) await handOver(withoutAccounts(trx), { from: id, to: to.id });
  await endRoles(
    trx,
    held.map((role) => role.id),
  );
  await endDelegationsTo(trx, id);
  await endSessions(trx, id);
  await removeSecondFactor(trx, id);
  await trx.deleteFrom("credential").where("person_id", "=", id).execute();
  await trx
    .updateTable("person")
    .set({ left_at: sql<string>`now()` })
    .where("id", "=", id)
    .execute();
  const subject = { kind: "person", id };
  const details = { work, ...(to && { to: to.id, toName: to.name }) };
  await recordEvents(trx, by, [{ action: "person.left", subject, details }]);
  return ok(work);
}

async function endDelegationsTo(trx: AccountsTrx, personId: number): Promise<void> {
  await trx
    .updateTable("delegation")
    .set({ ended_at: sql<string>`now()` })
    .where("to_person_id", "=", personId)
    .where("ended_at", "is", null)
    .execute();
}
