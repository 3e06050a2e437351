import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { handlingProblem } from "../api/handling/handling-words.ts";
import { readActs } from "../data/request-acts.ts";
import type { StoredCase } from "../data/saved-case.ts";
import type { CaseRecord } from "../domain/case/case-record.ts";
import { type RequestResult, type ResultRow, replyRows } from "../domain/case/codes.ts";
import { clockEvents } from "../domain/case/timeliness.ts";
import type { CaseEvent } from "../domain/clock/case-event.ts";
import { notLapsed } from "../domain/handling/acts-now.ts";
import { unfounded } from "../domain/handling/founded.ts";
import { eventsOf } from "../handling/handled-case.ts";
import type { HandlingRefused } from "../handling/record-act.ts";
import { paperUncovered, unanswered } from "../handling/reply-gates.ts";
import { feeAgainst, reviewAgainst } from "../review/review-against.ts";
import { caseOf } from "./case-values.ts";
import { paperInNote } from "./paper-in-note.ts";
import { rowWords } from "./row-words.ts";

interface Typed {
  readonly agencyId: number;
  /** All columns, as they are to be. */
  readonly values: RowValues;
  /** Absent: it is registered now. */
  readonly stored: StoredCase | undefined;
  readonly cipher: FieldCipher;
}

/**
 * What speaks against the end of a case, or its fee, that an officer types into the plain form: the same as against the act. A
 * sheet tells of what happened, and is not asked.
 */
export async function officeProblems(
  trx: Transaction,
  typed: Typed,
  calendar: WorkingCalendar,
): Promise<readonly Problem[]> {
  const told = caseOf(typed.values);
  const { stored } = typed;
  const at = (column: string, refused: HandlingRefused): readonly Problem[] => [
    { column, value: typed.values[column] ?? "", code: "contradiction", ...wordsOf(refused) },
  ];
  if (stored && told.feeNotifiedOn !== null && told.feeNotifiedOn !== stored.feeNotifiedOn) {
    const refused = await feeAgainst(trx, stored.id);
    if (refused) return at("feeNotifiedOn", refused);
  }
  const isTold = told.result !== stored?.result || told.repliedOn !== stored.repliedOn;
  if (!isTold || told.result === null || told.repliedOn === null) return [];
  const ending = { ...typed, told: { ...told, result: told.result, repliedOn: told.repliedOn } };
  const refused = await endRefused(trx, ending, calendar);
  if (!refused) return [];
  return at(inNote.has(refused.kind) ? "note" : "result", refused);
}

/** What is told in the note of a plain form. */
const inNote: ReadonlySet<HandlingRefused["kind"]> = new Set([
  "paper-needed",
  "paper-when",
  "uncovered",
]);

function wordsOf(refused: HandlingRefused): Pick<Problem, "message"> {
  if (refused.kind === "uncovered") return { message: rowWords.coveredInNote };
  if (refused.kind === "paper-needed") return { message: rowWords.paperInNote };
  const { title, detail } = handlingProblem(refused);
  return { message: `${title}。${detail}` };
}

interface Ending extends Typed {
  readonly told: CaseRecord & Ended;
}

type Ended = {
  readonly result: RequestResult;
  readonly repliedOn: NonNullable<CaseRecord["repliedOn"]>;
};

async function endRefused(
  trx: Transaction,
  { agencyId, told, stored, cipher }: Ending,
  calendar: WorkingCalendar,
): Promise<HandlingRefused | undefined> {
  const { result, repliedOn: on, channel, receivedOn } = told;
  if (result === "withdrawn") return undefined;
  const events = clockEvents(told).filter(({ type }) => !ends.has(type));
  if (result === "otherNotCorrected" || result === "otherUnpaid") {
    return abandonedRefused(result, { events, on, calendar });
  }
  const of = { id: stored?.id ?? unregistered, agencyId, channel, receivedOn };
  const answer = { of, on, paper: paperInNote(told.note), outcome: result };
  return (
    unfounded(result, { events, on }, calendar) ??
    (await reviewAgainst(trx, of, result)) ??
    (isReply(stored?.result)
      ? await paperUncovered(trx, answer)
      : await unanswered(trx, {
          ...{ ...answer, cipher },
          ...(await actsOf(trx, stored, cipher)),
        }))
  );
}

/** What happened act by act, of a case that was handled so. */
async function actsOf(trx: Transaction, stored: StoredCase | undefined, cipher: FieldCipher) {
  const acts = stored ? await readActs(trx, cipher, stored.id) : [];
  return { acts, events: stored ? eventsOf(stored, acts) : [] };
}

/** No case has it: nothing lies in what is only being registered. */
const unregistered = 0;

const ends: ReadonlySet<CaseEvent["type"]> = new Set(["replied", "withdrawn", "abandoned"]);

function isReply(result: RequestResult | null | undefined): boolean {
  return replyRows.some((row: ResultRow) => row === result);
}

interface Lapse {
  readonly events: readonly CaseEvent[];
  readonly on: Ended["repliedOn"];
  readonly calendar: WorkingCalendar;
}

function abandonedRefused(
  result: "otherNotCorrected" | "otherUnpaid",
  { events, on, calendar }: Lapse,
): HandlingRefused | undefined {
  const step = result === "otherUnpaid" ? "feeNotified" : "correctionRequested";
  if (!events.some(({ type }) => type === step)) return { kind: "no-step", step };
  return notLapsed(events, on, calendar);
}
