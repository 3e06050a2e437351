import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { ChecklistItem } from "../../domain/checklist.ts";

/** A round of inspection (检查), of whom and how far it is. */
export interface Round {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly number: string;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly inspector: string;
  readonly checklist: readonly ChecklistItem[];
  readonly begunBy: string;
  /** Units chosen, and of these visited. */
  readonly units: number;
  readonly visited: number;
  readonly findings: number;
  readonly unsettled: number;
}

/** A unit of a round (被检查单位). */
export interface Visit {
  readonly id: number;
  readonly roundId: number;
  readonly inspectedId: number;
  readonly inspectedName: string;
  readonly visitedOn: LocalDate | null;
}

const rounds: RawBuilder<Round> = sql`
  select round.id, round.agency_id as "agencyId", agency.name as "agencyName", round.number, round.kind, round.subject,
    round.title, round."on", round.inspector, round.checklist, round.begun_by as "begunBy", told.*
  from inspection_round as round join agency on agency.id = round.agency_id,
    lateral (select count(distinct visit.id)::int as units,
        count(distinct visit.id) filter (where visit.visited_on is not null)::int as visited,
        count(finding.id)::int as findings,
        count(finding.id) filter (where finding.state <> 'closed')::int as unsettled
      from inspection_visit as visit
      left join inspection_finding as finding on finding.visit_id = visit.id and finding.voided_at is null
      where visit.round_id = round.id) as told`;

/** Rounds of one's agencies, those begun last first. */
export async function listRounds(
  db: Queryable,
  scope: AgencyScope,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly Round[]> {
  const { rows } = await sql<Round>`
    ${rounds} where ${isInScope(scope, "round.agency_id")} and ${before === undefined ? sql`true` : sql`round.id < ${before}`}
    order by round.id desc limit ${limit}`.execute(db);
  return rows;
}

export async function findRound(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<Round | undefined> {
  const { rows } = await sql<Round>`
    ${rounds} where round.id = ${id} and ${isInScope(scope, "round.agency_id")}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function roundToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<Round | undefined> {
  await sql`select from inspection_round where id = ${id} and ${isInScope(scope, "agency_id")} for update`.execute(
    trx,
  );
  return findRound(trx, scope, id);
}

/** Its units, by name. */
export async function visitsOf(db: Queryable, roundId: number): Promise<readonly Visit[]> {
  const { rows } = await sql<Visit>`
    select visit.id, visit.round_id as "roundId", visit.inspected_id as "inspectedId", agency.name as "inspectedName",
      visit.visited_on as "visitedOn"
    from inspection_visit as visit join agency on agency.id = visit.inspected_id
    where visit.round_id = ${roundId} order by agency.name, visit.id`.execute(db);
  return rows;
}

/** A unit with its round, held until the transaction ends; the inspector's alone. */
export async function visitToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<{ readonly round: Round; readonly visit: Visit } | undefined> {
  const { rows } = await sql<{ readonly roundId: number }>`
    select round_id as "roundId" from inspection_visit where id = ${id}`.execute(trx);
  const round = rows[0] && (await roundToChange(trx, scope, rows[0].roundId));
  if (!round) return undefined;
  const visit = (await visitsOf(trx, round.id)).find((one) => one.id === id);
  return visit && { round, visit };
}
