import { sql } from "kysely";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { ScheduledPublication } from "../../domain/draft/scheduled-publication.ts";

/** When a signed item is published by itself (定时发布). */
export interface Schedule {
  /** ISO text in UTC. */
  readonly at: string;
  readonly by: string;
  /** Why it was not published then. */
  readonly notPublished: string | null;
}

interface ToKeep {
  readonly draftId: number;
  readonly at: string;
  readonly person: { readonly id: number; readonly name: string };
}

/** Keeps when a draft is published, in place of what was chosen before. */
export async function keepSchedule(
  trx: Transaction,
  { draftId, at, person }: ToKeep,
): Promise<void> {
  await sql`
    insert into item_schedule (draft_id, publish_at, person_id, chosen_by) values (${draftId}, ${at}, ${person.id}, ${person.name})
    on conflict (draft_id) do update set publish_at = excluded.publish_at, person_id = excluded.person_id,
      chosen_by = excluded.chosen_by, chosen_at = now(), not_published = null`.execute(trx);
}

/** Nothing is published by itself any more; whether anything was to be. */
export async function dropSchedule(trx: Transaction, draftId: number): Promise<boolean> {
  const { rows } = await sql`
    delete from item_schedule where draft_id = ${draftId} returning draft_id`.execute(trx);
  return rows.length > 0;
}

/** Says why it was not published, and tries no more. */
export async function keepNotPublished(
  trx: Transaction,
  draftId: number,
  because: string,
): Promise<void> {
  await sql`
    update item_schedule set not_published = ${because} where draft_id = ${draftId}`.execute(trx);
}

interface Chosen {
  readonly personId: number;
  readonly name: string;
}

/** By whose choice a draft is to be published now; `undefined` where another moment, or none, was chosen since. */
export async function scheduleDue(
  trx: Transaction,
  { draft, at }: ScheduledPublication,
): Promise<Chosen | undefined> {
  const { rows } = await sql<Chosen>`
    select person_id as "personId", chosen_by as name from item_schedule
    where draft_id = ${draft} and publish_at = ${at} and publish_at <= now() and not_published is null for update`.execute(
    trx,
  );
  return rows[0];
}

/** Everything that is to be published by itself: what the queue is made of after a restore. */
export async function publicationsScheduled(
  db: Queryable,
): Promise<readonly ScheduledPublication[]> {
  const { rows } = await sql<ScheduledPublication>`
    select draft_id as draft, publish_at as at from item_schedule where not_published is null
    order by publish_at, draft_id`.execute(db);
  return rows;
}
