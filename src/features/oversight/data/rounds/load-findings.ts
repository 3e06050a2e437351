import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FindingState, FindingStep } from "../../domain/finding.ts";

/** Something that was found (发现的问题), of which unit, and what became of it. */
export interface Finding {
  readonly id: number;
  readonly visitId: number;
  readonly roundId: number;
  readonly roundTitle: string;
  readonly number: string;
  /** Who found it. */
  readonly agencyId: number;
  readonly agencyName: string;
  readonly inspectedId: number;
  readonly inspectedName: string;
  readonly item: string;
  /** What the list asks for. */
  readonly asked: string;
  readonly basis: string;
  readonly says: string;
  readonly seenAt: string;
  readonly fileId: number | null;
  readonly fileName: string | null;
  readonly foundOn: LocalDate;
  readonly rectifyBy: LocalDate;
  readonly state: FindingState;
  readonly answeredOn: LocalDate | null;
  readonly recheckedOn: LocalDate | null;
  readonly isVoided: boolean;
  /** What the unit answered last. */
  readonly answer: string | null;
}

/** What was done with it. */
export interface StepTaken {
  readonly id: number;
  readonly step: FindingStep;
  readonly says: string;
  readonly on: LocalDate;
  readonly rectifyBy: LocalDate | null;
  readonly byName: string;
}

const findings: RawBuilder<Finding> = sql`
  select finding.id, finding.visit_id as "visitId", round.id as "roundId", round.title as "roundTitle", round.number,
    round.agency_id as "agencyId", agency.name as "agencyName", visit.inspected_id as "inspectedId",
    inspected.name as "inspectedName", finding.item, coalesce(listed.says, '') as asked, coalesce(listed.basis, '') as basis,
    finding.says, finding.seen_at as "seenAt", finding.file_ref as "fileId", stored_file.name as "fileName",
    coalesce(visit.visited_on, round."on") as "foundOn", finding.rectify_by as "rectifyBy", finding.state,
    finding.answered_on as "answeredOn", finding.rechecked_on as "recheckedOn", finding.voided_at is not null as "isVoided",
    (select says from inspection_finding_step where finding_id = finding.id and step = 'answered' order by id desc limit 1) as answer
  from inspection_finding as finding
    join inspection_visit as visit on visit.id = finding.visit_id
    join inspection_round as round on round.id = visit.round_id
    join agency on agency.id = round.agency_id
    join agency as inspected on inspected.id = visit.inspected_id
    left join stored_file on stored_file.id = finding.file_ref
    left join lateral (select * from jsonb_to_recordset(round.checklist) as listed (code text, says text, basis text)
      where listed.code = finding.item limit 1) as listed on true`;

/** A finding is seen by who found it and by whom it was found at. */
function isSeen(scope: AgencyScope) {
  return sql<boolean>`(${isInScope(scope, "round.agency_id")} or ${isInScope(scope, "visit.inspected_id")})`;
}

const standings = {
  open: sql<boolean>`finding.state = 'open'`,
  answered: sql<boolean>`finding.state = 'answered'`,
  closed: sql<boolean>`finding.state = 'closed'`,
} as const;

type FindingStanding = keyof typeof standings | "late";

interface FindingsAsked {
  readonly today: LocalDate;
  readonly standing?: FindingStanding | undefined;
  /** `own`: found at one's agencies; `found`: found by them. */
  readonly side?: "own" | "found" | undefined;
  readonly q?: string | undefined;
  /** Ids below. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Findings that one's agencies see, newest first; the voided ones left out. */
export async function listFindings(
  db: Queryable,
  scope: AgencyScope,
  { today, standing, side, q, before, limit }: FindingsAsked,
): Promise<readonly Finding[]> {
  const where = [
    isSeen(scope),
    sql<boolean>`finding.voided_at is null`,
    ...(standing === "late"
      ? [sql<boolean>`finding.state = 'open' and finding.rectify_by < ${today}::date`]
      : standing
        ? [standings[standing]]
        : []),
    ...(side === "own" ? [sql<boolean>`${isInScope(scope, "visit.inspected_id")}`] : []),
    ...(side === "found" ? [sql<boolean>`${isInScope(scope, "round.agency_id")}`] : []),
    ...(q
      ? [
          sql<boolean>`strpos(concat_ws(' ', finding.says, inspected.name, round.title, round.number), ${q}) > 0`,
        ]
      : []),
    ...(before === undefined ? [] : [sql<boolean>`finding.id < ${before}`]),
  ];
  const { rows } = await sql<Finding>`
    ${findings} where ${sql.join(where, sql` and `)} order by finding.id desc limit ${limit}`.execute(
    db,
  );
  return rows;
}

export async function findFinding(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<Finding | undefined> {
  const { rows } = await sql<Finding>`
    ${findings} where finding.id = ${id} and ${isSeen(scope)}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function findingToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<Finding | undefined> {
  await sql`select from inspection_finding where id = ${id} for update`.execute(trx);
  return findFinding(trx, scope, id);
}

/** The findings of a round, by unit, in the order in which they were found; the voided ones left out. */
export async function findingsOfRound(db: Queryable, roundId: number): Promise<readonly Finding[]> {
  const { rows } = await sql<Finding>`
    ${findings} where round.id = ${roundId} and finding.voided_at is null
    order by inspected.name, finding.id`.execute(db);
  return rows;
}

/** What was done with a finding, first things first. */
export async function stepsOf(db: Queryable, findingId: number): Promise<readonly StepTaken[]> {
  const { rows } = await sql<StepTaken>`
    select id, step, says, "on", rectify_by as "rectifyBy", by_name as "byName"
    from inspection_finding_step where finding_id = ${findingId} order by id`.execute(db);
  return rows;
}
