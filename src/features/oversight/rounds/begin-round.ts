import { sql } from "kysely";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { roundToChange } from "../data/rounds/load-round.ts";
import { type ChecklistItem, standardChecklists } from "../domain/checklist.ts";
import { type ActsOnRounds, type RoundRefused, roundSubject } from "./acting.ts";

interface RoundBegun {
  readonly agencyId: number;
  readonly kind: string;
  readonly subject: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly inspector: string;
  /** A standard list, to be changed in the round. */
  readonly checklist: string;
  readonly inspected: readonly number[];
}

/** Begins a round (开始检查): its list, its units, its number; gives its id. */
export async function beginRound(
  trx: Transaction,
  act: ActsOnRounds,
  { agencyId, kind, subject, title, on, inspector, checklist, inspected }: RoundBegun,
): Promise<Result<number, RoundRefused>> {
  const list = Object.hasOwn(standardChecklists, checklist)
    ? standardChecklists[checklist]
    : undefined;
  if (!list) return err({ kind: "no-such-list" });
  const number = await nextNumber(trx, agencyId, yearOf(on));
  const { rows } = await sql<{ readonly id: number }>`
    insert into inspection_round (agency_id, number, kind, subject, title, "on", inspector, checklist, begun_by, begun_by_id)
    values (${agencyId}, ${number}, ${kind}, ${subject}, ${title}, ${on}, ${inspector}, ${JSON.stringify(list.items)},
      ${act.by.actor.name}, ${act.personId}) returning id`.execute(trx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a round was not stored");
  await recordEvents(trx, act.by, [
    {
      action: "inspection-round.begun",
      subject: roundSubject(id),
      agencyId,
      details: { number, title },
    },
  ]);
  const chosen = await chooseUnits(trx, act, { roundId: id, inspected });
  return chosen.ok ? ok(id) : chosen;
}

/** 检查〔2026〕3号: the next that no record of the ledger has. */
async function nextNumber(trx: Transaction, agencyId: number, year: number): Promise<string> {
  for (;;) {
    const n = await takeNumbers(trx, { agencyId, series: "oversight.rounds", year }, 1);
    const number = `检查〔${year}〕${n}号`;
    const { rows } = await sql`
      select from inspection where agency_id = ${agencyId} and number = ${number} limit 1`.execute(
      trx,
    );
    if (rows.length === 0) return number;
  }
}

/** Adds units to a round (选定被检查单位): those for which its inspector has the right. */
export async function chooseUnits(
  trx: Transaction,
  act: ActsOnRounds,
  { roundId, inspected }: { readonly roundId: number; readonly inspected: readonly number[] },
): Promise<Result<void, RoundRefused>> {
  const round = await roundToChange(trx, act.scope, roundId);
  if (!round) return err({ kind: "not-found" });
  const others = inspected.filter((id) => !includesAgency(act.scope, id));
  if (others.length > 0) return err({ kind: "not-inspected-by-you", ids: others });
  await sql`
    insert into inspection_visit (round_id, inspected_id)
    select ${roundId}, id from agency where id = any (${[...inspected]}::integer[])
    on conflict do nothing`.execute(trx);
  return recorded(trx, act, { roundId, agencyId: round.agencyId, units: inspected.length });
}

/** Takes a unit out of a round again (移出), before it was visited. */
export async function leaveOutUnit(
  trx: Transaction,
  act: ActsOnRounds,
  { roundId, visitId }: { readonly roundId: number; readonly visitId: number },
): Promise<Result<void, RoundRefused>> {
  const round = await roundToChange(trx, act.scope, roundId);
  const { rows } = await sql<{ readonly visitedOn: LocalDate | null }>`
    select visited_on as "visitedOn" from inspection_visit where id = ${visitId} and round_id = ${roundId}`.execute(
    trx,
  );
  const [visit] = rows;
  if (!round || !visit) return err({ kind: "not-found" });
  if (visit.visitedOn !== null) return err({ kind: "has-findings", count: 0 });
  await sql`delete from inspection_visit where id = ${visitId}`.execute(trx);
  return recorded(trx, act, { roundId, agencyId: round.agencyId, units: -1 });
}

/** Changes what is looked at in a round (检查清单); what something was found of stays on it. */
export async function changeChecklist(
  trx: Transaction,
  act: ActsOnRounds,
  { roundId, items }: { readonly roundId: number; readonly items: readonly ChecklistItem[] },
): Promise<Result<void, RoundRefused>> {
  const round = await roundToChange(trx, act.scope, roundId);
  if (!round) return err({ kind: "not-found" });
  const { rows } = await sql<{ readonly item: string }>`
    select distinct finding.item from inspection_finding as finding join inspection_visit as visit on visit.id = finding.visit_id
    where visit.round_id = ${roundId} and finding.voided_at is null`.execute(trx);
  const kept = new Set(items.map(({ code }) => code));
  const used = rows.flatMap(({ item }) => (kept.has(item) ? [] : [item]));
  if (used.length > 0) return err({ kind: "items-used", items: used });
  await sql`update inspection_round set checklist = ${JSON.stringify(items)} where id = ${roundId}`.execute(
    trx,
  );
  await recordEvents(trx, act.by, [
    {
      action: "inspection-round.list-changed",
      subject: roundSubject(roundId),
      agencyId: round.agencyId,
      details: { items: items.length },
    },
  ]);
  return ok(undefined);
}

async function recorded(
  trx: Transaction,
  { by }: ActsOnRounds,
  told: { readonly roundId: number; readonly agencyId: number; readonly units: number },
): Promise<Result<void, RoundRefused>> {
  const { roundId, agencyId, units } = told;
  await recordEvents(trx, by, [
    {
      action: "inspection-round.units-chosen",
      subject: roundSubject(roundId),
      agencyId,
      details: { units },
    },
  ]);
  return ok(undefined);
}
