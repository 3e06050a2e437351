import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { workingDayAfter } from "#law/working-calendar.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { type Round, visitToChange } from "../data/rounds/load-round.ts";
import type { FindingStep } from "../domain/finding.ts";
import { findingFoundNotice } from "../notice-kinds.ts";
import { type ActsOnRounds, findingSubject, type RoundRefused, roundSubject } from "./acting.ts";
import { keepInLedger } from "./keep-in-ledger.ts";

/** By when it is to be put right (整改期限): so many working days from the day, or a day. */
export type RectifyWithin = { readonly days: number } | { readonly by: LocalDate };

export interface Found {
  readonly visitId: number;
  readonly on: LocalDate;
  /** Of the checklist. */
  readonly item: string;
  readonly says: string;
  readonly seenAt: string;
  readonly within: RectifyWithin;
}

/** Writes down something that was found at a unit (登记问题), and tells the unit; gives its id. */
export async function recordFinding(
  trx: Transaction,
  act: ActsOnRounds,
  found: Found,
): Promise<Result<number, RoundRefused>> {
  const visited = await visitToChange(trx, act.scope, found.visitId);
  if (!visited) return err({ kind: "not-found" });
  const { round, visit } = visited;
  const refused = against(round, act, found);
  if (refused) return err(refused);
  const rectifyBy = lastDay(found.on, found.within);
  if (!rectifyBy.ok) return rectifyBy;
  const { rows } = await sql<{ readonly id: number }>`
    insert into inspection_finding (visit_id, item, says, seen_at, rectify_by)
    values (${visit.id}, ${found.item}, ${found.says}, ${found.seenAt}, ${rectifyBy.value}) returning id`.execute(
    trx,
  );
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a finding was not stored");
  await setVisited(trx, visit.id, found.on);
  await addStep(trx, act, {
    findingId: id,
    step: "found",
    says: found.says,
    on: found.on,
    rectifyBy: rectifyBy.value,
  });
  await keepInLedger(trx, visit.id);
  await recordEvents(trx, act.by, [
    {
      action: "inspection-finding.found",
      subject: findingSubject(id),
      agencyId: round.agencyId,
      details: {
        round: round.number,
        inspected: visit.inspectedId,
        item: found.item,
        rectifyBy: rectifyBy.value,
      },
    },
  ]);
  await notify(trx, findingFoundNotice, {
    to: await answerersOf(trx, visit.inspectedId),
    agencyId: visit.inspectedId,
    words: `${round.agencyName}检查发现问题：${found.says.slice(0, 100)}，请在 ${rectifyBy.value} 以前整改并反馈。`,
    path: `/oversight/finding?id=${id}`,
  });
  return ok(id);
}

/** Says that a unit was visited and all was well so far (查毕). */
export async function recordVisit(
  trx: Transaction,
  act: ActsOnRounds,
  { visitId, on }: { readonly visitId: number; readonly on: LocalDate },
): Promise<Result<void, RoundRefused>> {
  const visited = await visitToChange(trx, act.scope, visitId);
  if (!visited) return err({ kind: "not-found" });
  const { round, visit } = visited;
  const refused = dayAgainst(round, act, on);
  if (refused) return err(refused);
  await setVisited(trx, visit.id, on);
  await keepInLedger(trx, visit.id);
  await recordEvents(trx, act.by, [
    {
      action: "inspection-round.visited",
      subject: roundSubject(round.id),
      agencyId: round.agencyId,
      details: { inspected: visit.inspectedId, on },
    },
  ]);
  return ok(undefined);
}

function against(round: Round, act: ActsOnRounds, { on, item }: Found): RoundRefused | undefined {
  if (!round.checklist.some(({ code }) => code === item)) return { kind: "not-on-list", item };
  return dayAgainst(round, act, on);
}

function dayAgainst(
  round: Round,
  { today }: ActsOnRounds,
  on: LocalDate,
): RoundRefused | undefined {
  if (on > today) return { kind: "in-future", on };
  return on < round.on ? { kind: "before-round", on, roundOn: round.on } : undefined;
}

/** The last day of a rectification that begins on a day. */
export function lastDay(on: LocalDate, within: RectifyWithin): Result<LocalDate, RoundRefused> {
  if ("days" in within) return workingDayAfter(officeCalendar(), on, within.days);
  return within.by > on ? ok(within.by) : err({ kind: "not-after", rectifyBy: within.by });
}

/** The first visit's day stays. */
async function setVisited(trx: Transaction, visitId: number, on: LocalDate): Promise<void> {
  await sql`update inspection_visit set visited_on = coalesce(visited_on, ${on}) where id = ${visitId}`.execute(
    trx,
  );
}

interface StepToAdd {
  readonly findingId: number;
  readonly step: FindingStep;
  readonly says: string;
  readonly on: LocalDate;
  readonly rectifyBy?: LocalDate;
}

export async function addStep(
  trx: Transaction,
  { by, personId }: ActsOnRounds,
  { findingId, step, says, on, rectifyBy }: StepToAdd,
): Promise<void> {
  await sql`
    insert into inspection_finding_step (finding_id, step, says, "on", rectify_by, by_id, by_name)
    values (${findingId}, ${step}, ${says}, ${on}, ${rectifyBy ?? null}, ${personId}, ${by.actor.name})`.execute(
    trx,
  );
}

/** Who answers for a unit: its information officers and its head. */
export async function answerersOf(trx: Transaction, agencyId: number): Promise<readonly number[]> {
  const roles = ["information-officer", "disclosure-head"] as const;
  const all = await Promise.all(
    roles.map((role) => holdersOf(trx, { agencyId, role, level: null })),
  );
  return [...new Set(all.flat().map(({ id }) => id))];
}
