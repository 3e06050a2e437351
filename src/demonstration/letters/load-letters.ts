import { holdersOf } from "#features/accounts/index.ts";
import { everyAgency } from "#features/report-filing/index.ts";
import {
  type ActsOnLetter,
  addDemonstrationCase,
  draftLetter,
  numberSigned,
  officeCalendar,
  returnLetter,
  roundOf,
  serveLetter,
  submitLetter,
} from "#features/requests/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { Result } from "#kernel/result.ts";
import { dayOf } from "#law/working-calendar.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { signerOfStep, signInThePast } from "../filing/sign-in-the-past.ts";
import { type LetterStage, type ToldLetter, toldLetters } from "./told-letters.ts";

/** What letters are made with. */
export interface LettersAsked {
  readonly agencies: ReadonlyMap<string, number>;
  readonly cipher: FieldCipher;
  /** The day on which the demonstration stands. */
  readonly today: LocalDate;
}

/** Requests with letters at every stage, made by the people of each agency. Done again it changes nothing. */
export async function loadLetters(db: Queryable, asked: LettersAsked): Promise<void> {
  for (const told of toldLetters) await loadLetter(db, asked, told);
}

async function loadLetter(
  db: Queryable,
  { agencies, cipher, today }: LettersAsked,
  told: ToldLetter,
): Promise<void> {
  const agencyId = agencies.get(told.agency) ?? 0;
  const name = `letter ${told.code}`;
  const of = { agencyId, cipher, today };
  const added = await addDemonstrationCase(db, of, { ...told, name });
  // On the first day of a year nobody has confirmed the receipt yet.
  if (!added || addDays(added.sentOn, 1) > today) return;
  const on = dayWithin(added.sentOn, told.stage, today);
  const act = await db.transaction().execute(async (trx) => {
    const writer = { ...(await writing(trx, agencyId)), cipher, today: on };
    const draft = dated(told, on);
    const letterId = done(await draftLetter(trx, writer, { requestId: added.id, draft }));
    await goOn(trx, { ...writer, letterId }, told.stage);
    return { ...writer, letterId };
  });
  if (told.stage.is === "returned") await sendBack(db, act, told.stage.reason);
}

/** A case officer of the agency, as the office knows who acts. */
async function writing(trx: Transaction, agencyId: number) {
  const role = { agencyId, role: "case-officer", level: null };
  const [officer] = await holdersOf(trx, role);
  if (!officer) throw new Error(`nobody writes letters in ${agencyId}`);
  return { ...as(officer), scope: everyAgency, calendar: officeCalendar() };
}

function as({ id, name }: { readonly id: number; readonly name: string }) {
  return { personId: id, by: { actor: { kind: "person", id: `${id}`, name } } as const };
}

/** The working day on which the letter came as far as it has: none after today, none before the receipt was confirmed. */
function dayWithin(sentOn: LocalDate, stage: LetterStage, today: LocalDate): LocalDate {
  if (!("after" in stage)) return today;
  const calendar = officeCalendar();
  const confirmedOn = addDays(sentOn, 1);
  let day = addDays(sentOn, stage.after);
  while (day > confirmedOn && (day > today || dayOf(calendar, day)?.working === false)) {
    day = addDays(day, -1);
  }
  return day;
}

/** A correction is to be made within fifteen days. */
function dated({ letter }: ToldLetter, on: LocalDate): ToldLetter["letter"] {
  if (letter.type !== "correction") return letter;
  return { ...letter, filled: { ...letter.filled, respondBy: addDays(on, 15) } };
}

async function goOn(trx: Transaction, act: ActsOnLetter, stage: LetterStage): Promise<void> {
  if (stage.is === "draft") return;
  done(await submitLetter(trx, act, 1));
  if (stage.is === "in-review" || stage.is === "returned") return;
  await signInThePast(trx, { chain: await roundOf(trx, act.letterId), on: act.today });
  await numberSigned(trx, act);
  if (stage.is === "served") {
    const { evidence } = stage;
    const service = { on: act.today, delivery: "direct", evidence, ...plainService } as const;
    done(await serveLetter(trx, act, { ...service, seen: 2 }));
  }
}

/** Handed over, after the two acts of every told request: it was sent, its receipt was confirmed. */
const plainService = {
  isPostal: false,
  hasConsent: false,
  // Who applied online wished it there.
  formReason: "申请人来电说明，改为到窗口当面领取",
  provided: null,
} as const;

/** Whoever is to sign first returns it. */
async function sendBack(db: Queryable, act: ActsOnLetter, opinion: string): Promise<void> {
  const { contentHash, person } = await db.transaction().execute(async (trx) => {
    const chain = await roundOf(trx, act.letterId);
    const [step] = chain.steps;
    if (!step) throw new Error(`nobody signs letter ${act.letterId}`);
    const person = await signerOfStep(trx, { chain, step, signers: new Map() });
    return { contentHash: chain.contentHash, person };
  });
  done(await returnLetter(db, { ...act, ...as(person) }, { contentHash, opinion }));
}

function done<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`a letter is refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
