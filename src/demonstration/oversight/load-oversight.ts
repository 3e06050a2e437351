import { sql } from "kysely";
import { holdersOf } from "#features/accounts/index.ts";
import {
  type ActsOnRounds,
  addTasks,
  answerFinding,
  beginLetter,
  beginRound,
  numberSigned,
  recheckFinding,
  recordFinding,
  recordVisit,
  roundOf,
  submitLetter,
  voidFinding,
} from "#features/oversight/index.ts";
import { everyAgency } from "#features/report-filing/index.ts";
import { addDays, type LocalDate, yearOf } from "#kernel/local-date.ts";
import type { Result } from "#kernel/result.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { signInThePast } from "../filing/sign-in-the-past.ts";
import { type ToldFinding, type ToldRound, toldRounds } from "./told-rounds.ts";
import { type ToldTask, toldTasks } from "./told-tasks.ts";

interface OversightAsked {
  readonly agencies: ReadonlyMap<string, number>;
  readonly today: LocalDate;
}

/** Who inspects in the county. */
const office = "青岚县人民政府办公室";

/** Rounds of inspection at every stage with their letters, relative to the day. Done again it changes nothing. */
export async function loadOversight(
  db: Queryable,
  { agencies, today }: OversightAsked,
): Promise<void> {
  const agencyId = agencies.get(office) ?? 0;
  const { rows } =
    await sql`select from inspection_round where agency_id = ${agencyId} limit 1`.execute(db);
  if (rows.length > 0) return;
  await db.transaction().execute(async (trx) => {
    const [officer] = await holdersOf(trx, { agencyId, role: "supervisor", level: null });
    if (!officer) throw new Error("nobody inspects in the county");
    const act = { ...as(officer), scope: everyAgency, today };
    for (const told of toldRounds) await addRound(trx, { act, agencyId, agencies }, told);
    await addTasks(trx, agencyId, toldTasks.map(taskRow(today)));
  });
}

/** As the form has it; the year's first day stands for those before. */
function taskRow(today: LocalDate) {
  return ({ says, origin, owner, dueIn, progress, done: was }: ToldTask, at: number) => ({
    ...{ year: `${yearOf(today)}`, number: `${at + 1}`, says, origin, owner },
    dueOn: addDays(today, dueIn),
    progress: progress ?? null,
    progressOn: progress ? today : null,
    doneOn: was ? addDays(today, -was.daysAgo) : null,
    result: was?.result ?? null,
  });
}

interface Adding {
  readonly act: ActsOnRounds;
  readonly agencyId: number;
  readonly agencies: ReadonlyMap<string, number>;
}

async function addRound(trx: Transaction, adding: Adding, told: ToldRound): Promise<void> {
  const { act, agencyId, agencies } = adding;
  const { title, kind, subject, checklist } = told;
  const idOf = (unit: string) => agencies.get(unit) ?? 0;
  const on = dayAgo(act, told.daysAgo);
  const roundId = done(
    await beginRound(trx, at(act, told.daysAgo), {
      ...{ agencyId, title: `${yearOf(on)}年${title}`, kind, subject, on, checklist },
      ...{ inspector: "政务公开科", inspected: told.units.map(idOf) },
    }),
  );
  const { rows } = await sql<{ readonly id: number; readonly unit: number }>`
    select id, inspected_id as unit from inspection_visit where round_id = ${roundId}`.execute(trx);
  const visitOf = (unit: string) => rows.find((row) => row.unit === idOf(unit))?.id ?? 0;
  for (const unit of told.well) done(await recordVisit(trx, act, { visitId: visitOf(unit), on }));
  for (const finding of told.findings) {
    await addFinding(trx, adding, { finding, visitId: visitOf(finding.unit) });
  }
  for (const letter of told.letters) {
    const toAgencyId = letter.unit === undefined ? null : idOf(letter.unit);
    const begun = { agencyId, kind: letter.kind, roundId, toAgencyId };
    await addLetter(trx, at(act, letter.daysAgo), { begun, is: letter.is });
  }
}

async function addFinding(
  trx: Transaction,
  { act, agencies }: Adding,
  { finding, visitId }: { readonly finding: ToldFinding; readonly visitId: number },
): Promise<void> {
  const { item, says, seenAt, within, answered, rechecked, voidedBecause } = finding;
  const on = dayAgo(act, finding.daysAgo);
  const findingId = done(
    await recordFinding(trx, at(act, finding.daysAgo), {
      ...{ visitId, on, item, says, seenAt, within: { by: addDays(on, within) } },
    }),
  );
  if (answered) {
    const unit = { agencyId: agencies.get(finding.unit) ?? 0, level: null };
    const [officer] = await holdersOf(trx, { ...unit, role: "information-officer" });
    if (!officer) throw new Error(`nobody answers for ${finding.unit}`);
    const answering = { ...at(act, answered.daysAgo), ...as(officer) };
    done(await answerFinding(trx, answering, { findingId, says: answered.says }));
  }
  if (rechecked) {
    const again = at(act, rechecked.daysAgo);
    const by = addDays(again.today, 40);
    done(await recheckFinding(trx, again, { findingId, ...rechecked, within: { by } }));
  }
  if (voidedBecause) done(await voidFinding(trx, act, { findingId, says: voidedBecause }));
}

interface LetterToAdd {
  readonly begun: Parameters<typeof beginLetter>[2];
  readonly is: ToldRound["letters"][number]["is"];
}

async function addLetter(
  trx: Transaction,
  act: ActsOnRounds,
  { begun, is }: LetterToAdd,
): Promise<void> {
  const letterId = done(await beginLetter(trx, act, begun));
  if (is === "draft") return;
  const of = { ...act, letterId };
  done(await submitLetter(trx, of, 1));
  if (is === "in-review") return;
  await signInThePast(trx, { chain: await roundOf(trx, letterId), on: act.today });
  await numberSigned(trx, of);
}

function at(act: ActsOnRounds, daysAgo: number): ActsOnRounds {
  return { ...act, today: dayAgo(act, daysAgo) };
}

/** None before the year: reports of the year before are made, and what was recorded there is counted in them. */
function dayAgo({ today }: ActsOnRounds, days: number): LocalDate {
  const day = addDays(today, -days);
  const first: LocalDate = `${yearOf(today)}-01-01`;
  return day < first ? first : day;
}

function as({ id, name }: { readonly id: number; readonly name: string }) {
  return { personId: id, by: { actor: { kind: "person", id: `${id}`, name } } as const };
}

function done<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`oversight is refused: ${JSON.stringify(result.error)}`);
  return result.value;
}
