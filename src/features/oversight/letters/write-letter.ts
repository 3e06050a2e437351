import { sql } from "kysely";
import { handsOf } from "#features/accounts/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { includesAgency } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { type LetterKind, letterToChange } from "../data/letters/load-letter.ts";
import { findingsOfRound } from "../data/rounds/load-findings.ts";
import { findRound, visitsOf } from "../data/rounds/load-round.ts";
import { briefOf, circularOf, type RoundTold, supervisionOf } from "../domain/circular.ts";
import type { LetterContent } from "../domain/letter-content.ts";
import type { ActsOnRounds } from "../rounds/acting.ts";
import { type ActsOnLetter, type LetterActRefused, letterSubject } from "./acting.ts";

/** Calendar days in which an order has to be answered, until its writer says otherwise. */
const answerDays = 7;

interface LetterBegun {
  readonly agencyId: number;
  readonly kind: LetterKind;
  readonly roundId: number | null;
  /** The unit that an order goes to. */
  readonly toAgencyId: number | null;
}

/** Begins a letter (起草): of a round it says what the round found; gives its id. */
export async function beginLetter(
  trx: Transaction,
  act: ActsOnRounds,
  begun: LetterBegun,
): Promise<Result<number, LetterActRefused>> {
  const { agencyId, kind, roundId, toAgencyId } = begun;
  const dueOn = kind === "督办通知" ? addDays(act.today, answerDays) : null;
  const proposed = await proposedContent(trx, act, { ...begun, dueOn });
  if (!proposed.ok) return proposed;
  const hands = await handsOf(trx, {
    personId: act.personId,
    agencyId,
    permission: "oversight.write",
  });
  const { rows } = await sql<{ readonly id: number }>`
    insert into oversight_letter (agency_id, kind, round_id, to_agency_id, content, due_on, author_ids, begun_by)
    values (${agencyId}, ${kind}, ${roundId}, ${toAgencyId}, ${JSON.stringify(proposed.value)}, ${dueOn}, ${hands}, ${act.by.actor.name})
    returning id`.execute(trx);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error("a letter was not stored");
  await recordEvents(trx, act.by, [
    {
      action: "oversight-letter.begun",
      subject: letterSubject(id),
      agencyId,
      details: { kind, round: roundId },
    },
  ]);
  return ok(id);
}

async function proposedContent(
  trx: Transaction,
  { scope, today }: ActsOnRounds,
  { kind, roundId, toAgencyId, dueOn }: LetterBegun & { readonly dueOn: LocalDate | null },
): Promise<Result<LetterContent, LetterActRefused>> {
  if (roundId === null) {
    return ok({ title: `${kind}标题`, to: "", lines: ["正文。"], table: null });
  }
  const round = await findRound(trx, scope, roundId);
  if (!round) return err({ kind: "no-round" });
  const told: RoundTold = {
    ...round,
    visits: await visitsOf(trx, roundId),
    findings: await findingsOfRound(trx, roundId),
  };
  if (kind === "通报") return ok(circularOf(told));
  if (kind !== "督办通知" || dueOn === null) return ok(briefOf(told));
  const unit = told.visits.find(({ inspectedId }) => inspectedId === toAgencyId);
  if (!unit) return err({ kind: "no-unit" });
  const { inspectedId: id, inspectedName: name } = unit;
  return ok(supervisionOf(told, { id, name }, { today, dueOn }));
}

interface Written {
  readonly revision: number;
  readonly content: LetterContent;
  readonly dueOn: LocalDate | null;
}

/** Writes a letter that is not round; gives its revision. */
export async function writeLetter(
  trx: Transaction,
  act: ActsOnLetter,
  { revision, content, dueOn }: Written,
): Promise<Result<number, LetterActRefused>> {
  const letter = await letterToChange(trx, act.scope, act.letterId);
  if (!letter || !includesAgency(act.scope, letter.agencyId)) return err({ kind: "not-found" });
  if (letter.state !== "draft") return err({ kind: "other-state", state: letter.state });
  if (letter.revision !== revision) return err({ kind: "changed-meanwhile" });
  const { agencyId, authorIds } = letter;
  const hands = await handsOf(trx, {
    personId: act.personId,
    agencyId,
    permission: "oversight.write",
  });
  const authors = [...new Set([...authorIds, ...hands])];
  await sql`
    update oversight_letter set content = ${JSON.stringify(content)}, due_on = ${dueOn}, author_ids = ${authors},
      revision = revision + 1 where id = ${letter.id}`.execute(trx);
  return ok(revision + 1);
}

/** The unit answers an order (反馈). */
export async function answerLetter(
  trx: Transaction,
  act: ActsOnLetter,
  answer: string,
): Promise<Result<void, LetterActRefused>> {
  const letter = await letterToChange(trx, act.scope, act.letterId);
  const to = letter?.toAgencyId ?? null;
  if (!letter) return err({ kind: "not-found" });
  if (to === null || !includesAgency(act.scope, to) || letter.answer !== null) {
    return err({ kind: "not-to-answer" });
  }
  if (letter.state !== "signed") return err({ kind: "other-state", state: letter.state });
  await sql`
    update oversight_letter set answer = ${answer}, answered_on = ${act.today}, answered_by = ${act.by.actor.name}
    where id = ${letter.id}`.execute(trx);
  await sql`update oversight_notice set answered_on = ${act.today} where id = ${letter.noticeId}`.execute(
    trx,
  );
  await recordEvents(trx, act.by, [
    {
      action: "oversight-letter.answered",
      subject: letterSubject(letter.id),
      agencyId: to,
      details: { number: letter.number },
    },
  ]);
  return ok(undefined);
}
