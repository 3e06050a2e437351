import { sql } from "kysely";
import type { Transaction } from "#platform/db/queryable.ts";
import { saveFlat } from "#platform/ledger/flat/save-flat.ts";
import { rowKey } from "#platform/ledger/rows/row-key.ts";
import { inspectionLedger, inspectionTable } from "../ledger/inspection-ledger.ts";

interface VisitTold {
  readonly agencyId: number;
  readonly number: string;
  readonly inspected: string;
  readonly subject: string;
  readonly kind: string;
  readonly inspector: string;
  readonly on: string | null;
  readonly inspectionId: number | null;
  readonly notice: string | null;
  readonly findings: string;
  readonly problem: string | null;
  readonly rectifyBy: string | null;
  readonly isSettled: boolean;
  readonly rectifiedOn: string | null;
  readonly recheckedOn: string | null;
  readonly result: string | null;
}

/** Longest text of a cell of the ledger. */
const longest = 4_000;

/**
 * Writes a unit's visit into the ledger of inspections (检查督办) as it stands now: figures are counted there. All is put right on the day of
 * the last answer that passed, once everything passed.
 */
export async function keepInLedger(trx: Transaction, visitId: number): Promise<void> {
  const told = await visitTold(trx, visitId);
  if (!told || told.on === null) return;
  const { agencyId, number, inspected, subject, kind, inspector, on } = told;
  const isRectified = told.findings !== "0" && told.isSettled;
  const values = {
    ...{ number, inspected, subject, kind, on, inspector: inspector || null },
    ...{ board: null, indicator: null, findings: told.findings, notice: told.notice },
    problem: told.problem?.slice(0, longest) ?? null,
    rectifyBy: told.rectifyBy,
    rectifiedOn: isRectified ? told.rectifiedOn : null,
    recheckedOn: isRectified ? told.recheckedOn : null,
    result: told.result?.slice(0, longest) ?? null,
  };
  const key = rowKey(inspectionLedger, values);
  // `saveFlat` takes what is given over what is stored: nothing of that is to stay.
  const stored =
    told.inspectionId === null
      ? {}
      : { stored: { id: told.inspectionId, values, isOfOffice: true } };
  const [id] = await saveFlat(trx, { table: inspectionTable, cipher: undefined }, [
    { seq: 0, owner: `${agencyId}`, key, values, changes: [], ...stored },
  ]);
  await sql`update inspection set is_of_office = true where id = ${id}`.execute(trx);
  await sql`update inspection_visit set inspection_id = ${id} where id = ${visitId}`.execute(trx);
}

async function visitTold(trx: Transaction, visitId: number): Promise<VisitTold | undefined> {
  const { rows } = await sql<VisitTold>`
    select round.agency_id as "agencyId", round.number, inspected.name as inspected, round.subject, round.kind, round.inspector,
      to_char(visit.visited_on, 'YYYY-MM-DD') as "on", visit.inspection_id as "inspectionId", told.*,
      (select notice from inspection where id = visit.inspection_id) as notice
    from inspection_visit as visit join inspection_round as round on round.id = visit.round_id
      join agency as inspected on inspected.id = visit.inspected_id,
      lateral (select count(*)::text as findings, string_agg(finding.says, '；' order by finding.id) as problem,
          to_char(max(finding.rectify_by), 'YYYY-MM-DD') as "rectifyBy", coalesce(bool_and(finding.state = 'closed'), false) as "isSettled",
          to_char(max(finding.answered_on), 'YYYY-MM-DD') as "rectifiedOn",
          to_char(max(finding.rechecked_on), 'YYYY-MM-DD') as "recheckedOn",
          string_agg((select step.says from inspection_finding_step as step where step.finding_id = finding.id
            and step.step = 'answered' order by step.id desc limit 1), '；' order by finding.id) as result
        from inspection_finding as finding where finding.visit_id = visit.id and finding.voided_at is null) as told
    where visit.id = ${visitId}`.execute(trx);
  return rows[0];
}
