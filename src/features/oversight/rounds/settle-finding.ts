import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { notify } from "#platform/notices/notify.ts";
import { type Finding, findingToChange } from "../data/rounds/load-findings.ts";
import { decideAnswer, decideRecheck } from "../domain/finding.ts";
import { findingAnsweredNotice, findingRecheckedNotice } from "../notice-kinds.ts";
import { type ActsOnRounds, findingSubject, type RoundRefused } from "./acting.ts";
import { keepInLedger } from "./keep-in-ledger.ts";
import { addStep, answerersOf, lastDay, type RectifyWithin } from "./record-finding.ts";

interface Acted {
  readonly findingId: number;
  readonly says: string;
}

/** The unit answers what was put right (整改反馈), and who found it is told. */
export async function answerFinding(
  trx: Transaction,
  act: ActsOnRounds,
  { findingId, says }: Acted,
): Promise<Result<void, RoundRefused>> {
  const finding = await ofSide(trx, act, { findingId, side: "inspectedId" });
  if (!finding) return err({ kind: "not-found" });
  const decided = decideAnswer(finding);
  if (!decided.ok) return decided;
  await sql`update inspection_finding set state = 'answered', answered_on = ${act.today} where id = ${findingId}`.execute(
    trx,
  );
  await settled(trx, act, { finding, step: "answered", says });
  await notify(trx, findingAnsweredNotice, {
    to: await inspectorsOf(trx, finding.agencyId),
    agencyId: finding.agencyId,
    words: `${finding.inspectedName}反馈了整改情况，请复核：${finding.says.slice(0, 100)}`,
    path: `/oversight/finding?id=${findingId}`,
  });
  return ok(undefined);
}

interface Rechecked extends Acted {
  readonly isPassed: boolean;
  /** Where it is sent back: the new last day. */
  readonly within: RectifyWithin;
}

/** Who found it looks again (复核): it is settled, or sent back with a new last day. */
export async function recheckFinding(
  trx: Transaction,
  act: ActsOnRounds,
  { findingId, says, isPassed, within }: Rechecked,
): Promise<Result<void, RoundRefused>> {
  const finding = await ofSide(trx, act, { findingId, side: "agencyId" });
  if (!finding) return err({ kind: "not-found" });
  const decided = decideRecheck(finding, isPassed);
  if (!decided.ok) return decided;
  const rectifyBy = isPassed ? ok(finding.rectifyBy) : lastDay(act.today, within);
  if (!rectifyBy.ok) return rectifyBy;
  await sql`
    update inspection_finding set state = ${decided.value}, rechecked_on = ${isPassed ? act.today : null},
      rectify_by = ${rectifyBy.value} where id = ${findingId}`.execute(trx);
  const step = isPassed ? "passed" : "sent-back";
  await settled(trx, act, {
    finding,
    step,
    says,
    ...(!isPassed && { rectifyBy: rectifyBy.value }),
  });
  await notify(trx, findingRecheckedNotice, {
    to: await answerersOf(trx, finding.inspectedId),
    agencyId: finding.inspectedId,
    words: isPassed
      ? `整改通过复核：${finding.says.slice(0, 100)}`
      : `整改没有通过复核，请在 ${rectifyBy.value} 以前再整改：${says.slice(0, 100)}`,
    path: `/oversight/finding?id=${findingId}`,
  });
  return ok(undefined);
}

/** Takes back a finding that is none (撤销), with the reason. */
export async function voidFinding(
  trx: Transaction,
  act: ActsOnRounds,
  { findingId, says }: Acted,
): Promise<Result<void, RoundRefused>> {
  const finding = await ofSide(trx, act, { findingId, side: "agencyId" });
  if (!finding) return err({ kind: "not-found" });
  if (finding.isVoided) return err({ kind: "voided" });
  await sql`update inspection_finding set voided_at = now() where id = ${findingId}`.execute(trx);
  await settled(trx, act, { finding, step: "voided", says });
  return ok(undefined);
}

/** The finding, where the side that acts is one of the actor's agencies. */
export async function ofSide(
  trx: Transaction,
  { scope }: ActsOnRounds,
  { findingId, side }: { readonly findingId: number; readonly side: "agencyId" | "inspectedId" },
): Promise<Finding | undefined> {
  const finding = await findingToChange(trx, scope, findingId);
  return finding && includesAgency(scope, finding[side]) ? finding : undefined;
}

interface Settled extends Omit<Parameters<typeof addStep>[2], "findingId" | "on"> {
  readonly finding: Finding;
}

async function settled(
  trx: Transaction,
  act: ActsOnRounds,
  { finding: { id, visitId, agencyId, inspectedId }, ...step }: Settled,
): Promise<void> {
  await addStep(trx, act, { ...step, findingId: id, on: act.today });
  await keepInLedger(trx, visitId);
  await recordEvents(trx, act.by, [
    {
      action: `inspection-finding.${step.step}`,
      subject: findingSubject(id),
      agencyId: step.step === "answered" ? inspectedId : agencyId,
      details: { rectifyBy: step.rectifyBy },
    },
  ]);
}

/** Who looks again: the supervisors of who found it. */
async function inspectorsOf(trx: Transaction, agencyId: number): Promise<readonly number[]> {
  const holders = await holdersOf(trx, { agencyId, role: "supervisor", level: null });
  return holders.map(({ id }) => id);
}
