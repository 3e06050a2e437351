import { sql } from "kysely";
import { standingEvents } from "#features/requests/data/request-acts.ts";
import { saveCases } from "#features/requests/data/save-cases.ts";
import type { RequestResult } from "#features/requests/domain/case/codes.ts";
import type { CaseEvent } from "#features/requests/domain/clock/case-event.ts";
import { factsOfEvents } from "#features/requests/domain/handling/facts-of-events.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { clockAnswer, difference } from "#tests/support/clock/compare-clock.ts";
import { naiveClock } from "#tests/support/clock/naive-clock.ts";
import { type RandomHistory, randomHistory } from "#tests/support/clock/random-history.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Property } from "#tests/support/property.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly stored: number;
  readonly ended: number;
  readonly faults: readonly string[];
}

const seed = 20_261_201;
const faultsKept = 20;
const atOnce = 500;
const years = [...stateCouncilCalendar().schedules.keys()];

/** The last day that is kept with a case, and the clock over the acts as they are read back, are those of a second reckoning. */
export const property: Property<Tally> = {
  name: "stored-clock",
  says: "Random lawful histories, stored act by act and read back, are reckoned as a naive day-by-day reckoning of what was told, and so is the last day that is kept with each.",
  seed,
  inCheck: 300,
  inProve: 100_000,
  atOnce: 5_000,
  empty: () => ({ stored: 0, ended: 0, faults: [] }),
  run: (from, to) =>
    withMigratedDatabase(async (db) => {
      const agency = await givenAgency(db);
      let tally = property.empty();
      for (let number = from; number < to; number += atOnce) {
        const last = Math.min(number + atOnce, to);
        tally = property.merge(tally, await tryBatch(db, agency, told(number, last)));
      }
      return tally;
    }),
  merge: (left, right) => ({
    stored: left.stored + right.stored,
    ended: left.ended + right.ended,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ stored, ended, faults }, count) => [
    ...faults,
    ...(stored < count / 3 ? [`only ${stored} of ${count} histories were lawful and stored`] : []),
    ...(ended < count / 20 ? [`only ${ended} of ${count} histories ended`] : []),
  ],
  report: ({ stored, ended }) =>
    `${stored.toLocaleString("en")} lawful histories stored and read back, ${ended.toLocaleString("en")} of them ended; every answer and every last day the same.`,
};

interface Told {
  readonly number: number;
  readonly history: RandomHistory;
  readonly events: readonly CaseEvent[];
}

/** The histories that an office could have recorded: lawful, and received. */
function told(from: number, to: number): readonly Told[] {
  return Array.from({ length: to - from }, (_, at) => from + at).flatMap((number) => {
    const history = { ...randomHistory(seed, number), years };
    const naive = naiveClock(history.events, history.asOf, new Set(years));
    if ("refused" in naive || naive.state === "unconfirmed") return [];
    // What the generator tells is what the clock reads.
    return [{ number, history, events: history.events as unknown as readonly CaseEvent[] }];
  });
}

async function tryBatch(db: Queryable, agencyId: number, batch: readonly Told[]): Promise<Tally> {
  const ids = await store(db, agencyId, batch);
  const read = await standingEvents(db, ids);
  const { rows } = await sql<{ readonly id: number; readonly dueOn: LocalDate | null }>`
    select id, due_on as "dueOn" from disclosure_request where id = any(${ids}::bigint[])`.execute(
    db,
  );
  const due = new Map(rows.map(({ id, dueOn }) => [id, dueOn]));
  const faults = batch.flatMap((one, at) => {
    const id = ids[at] ?? 0;
    return faultsOf(one, { events: read.get(id) ?? [], dueOn: due.get(id) ?? null });
  });
  const ended = batch.filter(({ events }) => resultOf(events) !== null).length;
  return { stored: batch.length, ended, faults };
}

interface ReadBack {
  readonly events: readonly CaseEvent[];
  readonly dueOn: LocalDate | null;
}

function faultsOf({ number, history }: Told, { events, dueOn }: ReadBack): readonly string[] {
  const loaded = new Set(years);
  const naive = naiveClock(history.events, history.asOf, loaded);
  const back = { ...history, events: events as unknown as RandomHistory["events"] };
  const wrong = difference(naive, clockAnswer(back));
  const settled = naiveClock(history.events, settledOn(history), loaded);
  // Whom the law sets no limit is still asked then: there is no last day.
  const expected = "refused" in settled || settled.state === "suspended" ? null : settled.due;
  return [
    ...(wrong ? [`#${number} read back: ${wrong}`] : []),
    ...(expected === dueOn ? [] : [`#${number} kept ${dueOn}, not ${expected}`]),
  ];
}

/** An open case is kept as it stands when all that runs out by itself has run out. */
function settledOn({ events }: RandomHistory): string {
  const last = (events.at(-1)?.on ?? "") as LocalDate;
  if (isOver(events as unknown as readonly CaseEvent[])) return last;
  const named = events.flatMap(({ on, receivedOn }) => [on, receivedOn ?? on]);
  return addDays(named.toSorted().at(-1) as LocalDate, 60);
}

function isOver(events: readonly CaseEvent[]): boolean {
  return resultOf(events) !== null;
}

function resultOf(events: readonly CaseEvent[]): RequestResult | null {
  const last = events.at(-1);
  if (last?.type === "replied") return "granted";
  if (last?.type === "withdrawn") return "withdrawn";
  if (last?.type !== "abandoned") return null;
  return last.ground === "notCorrected" ? "otherNotCorrected" : "otherUnpaid";
}

/** Stores cases with their acts, as the office does: the facts follow from the acts, in one transaction. */
async function store(
  db: Queryable,
  agencyId: number,
  batch: readonly Told[],
): Promise<readonly number[]> {
  const saving = { cipher: testCipher, calendar: stateCouncilCalendar(), by: "试验" };
  return await db.transaction().execute(async (trx) => {
    const cases = batch.map(({ number, events }) => {
      const facts = factsOfEvents(events, resultOf(events));
      if (!facts) throw new Error(`#${number} was not received`);
      return {
        ...{
          agencyId,
          key: `#${number}`,
          isFromLedger: false,
          isOfOffice: true,
          untold: [],
          events,
        },
        record: {
          ...{ ...facts, number: `#${number}`, applicant: null, subject: "试验", section: null },
          ...{ channel: null, feeYuan: null, paidYuan: null, note: null },
          applicantKind: "natural" as const,
        },
      };
    });
    const ids = await saveCases(trx, cases, saving);
    const acts = batch.flatMap(({ events }, at) =>
      events.map((event, place) => ({ request_id: ids[at], place: place + 1, event })),
    );
    await sql`
      insert into request_act (request_id, place, event, actor_name, party_sealed)
      select request_id, place, event, '试验', case when jsonb_exists(event, 'ref') then 'v1.' end
      from jsonb_to_recordset(${JSON.stringify(acts)}::jsonb) as told (request_id bigint, place integer, event jsonb)`.execute(
      trx,
    );
    return ids;
  });
}
