import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";

/** 等待, 检查中, 已完成, 已停止, 没有完成. */
export type InspectionState = "waiting" | "running" | "done" | "stopped" | "failed";

/** An inspection that is not ended. */
export interface OpenInspection {
  readonly id: number;
  readonly agencyId: number;
  readonly address: string;
  readonly host: string;
  readonly isAtOnce: boolean;
  readonly onDay: LocalDate;
}

/** It, while it has not ended. */
export async function openInspection(
  db: Queryable,
  id: number,
): Promise<OpenInspection | undefined> {
  const { rows } = await sql<OpenInspection>`
    select id, agency_id as "agencyId", address, host, is_at_once as "isAtOnce", on_day as "onDay"
    from site_inspection where id = ${id} and state in ('waiting', 'running')`.execute(db);
  return rows[0];
}

/** All that have not ended, the first first. */
export async function openInspections(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly id: number }>`
    select id from site_inspection where state in ('waiting', 'running') order by id`.execute(db);
  return rows.map(({ id }) => id);
}

/** It is under way; its first page waits. */
export async function markRunning(db: Queryable, { id, address }: OpenInspection): Promise<void> {
  await sql`
    with begun as (
      update site_inspection set state = 'running', started_at = coalesce(started_at, now())
      where id = ${id} and state = 'waiting'
    )
    insert into site_inspection_page (inspection_id, address, kind) values (${id}, ${address}, 'page')
    on conflict (inspection_id, md5(address)) do nothing`.execute(db);
}

/** It ends: what was not visited is told as such. */
export async function endInspection(
  db: Queryable,
  id: number,
  { state, why = null, facts = null }: EndedAs,
): Promise<void> {
  await sql`
    update site_inspection set state = ${state}, why = ${why}, facts = ${facts && JSON.stringify(facts)}::jsonb, ended_at = now()
    where id = ${id} and state in ('waiting', 'running')`.execute(db);
}

interface EndedAs {
  readonly state: Exclude<InspectionState, "waiting" | "running">;
  readonly why?: string | null;
  readonly facts?: unknown;
}
