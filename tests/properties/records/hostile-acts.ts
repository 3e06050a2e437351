import { sql } from "kysely";
import { standingEvents } from "#features/requests/data/request-acts.ts";
import { resultRows } from "#features/requests/domain/case/codes.ts";
import { standingOf } from "#features/requests/domain/clock/history.ts";
import { figures } from "#features/requests/figures/index.ts";
import { addDays, type LocalDate } from "#kernel/local-date.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { readFigures } from "#platform/figures/read-figures.ts";
import { type Random, randomOf } from "#tests/support/generator/random.ts";
import type { Property } from "#tests/support/property.ts";
import { type Call, type Desk, newDesk, today } from "#tests/support/requests/hostile-desk.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";
import { letterFaults, randomLetterAct } from "./hostile-letters.ts";

interface Tally {
  readonly done: number;
  readonly refused: number;
  readonly races: number;
  /** Letters that reached whom they are for. */
  readonly served: number;
  readonly closed: number;
  readonly faults: readonly string[];
}

const seed = 20_261_202;
const faultsKept = 20;
const actsEach = 40;

/**
 * Sequences of acts by people who do what they may and what they may not, as often two at once as they like: the model is the law's
 * clock and the sums of table three over what is stored.
 */
export const property: Property<Tally> = {
  name: "hostile-acts",
  says: "Whatever officers, a head and strangers send, one after another or at once, no case reaches a state that its acts do not lawfully lead to, no letter is out unsigned, signed by its author or by fewer than its chain asks, no reply is without a served letter or a signed paper, none closes in two cells of table three or in none, of two who saw the same one is refused, and strangers change nothing.",
  seed,
  inCheck: 6,
  inProve: 1_000,
  atOnce: 50,
  empty: () => none,
  run: (from, to) =>
    withMigratedDatabase(async (db) => {
      const desk = await newDesk(db);
      let tally = property.empty();
      for (let number = from; number < to; number += 1) {
        tally = property.merge(tally, await sequence(db, desk, number));
      }
      return tally;
    }),
  merge: (left, right) => ({
    done: left.done + right.done,
    refused: left.refused + right.refused,
    races: left.races + right.races,
    served: left.served + right.served,
    closed: left.closed + right.closed,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ done, refused, races, served, closed, faults }, count) => [
    ...faults,
    ...(done < count ? [`only ${done} acts were done in ${count} sequences`] : []),
    ...(refused < count * 3 ? [`only ${refused} acts were refused in ${count} sequences`] : []),
    ...(races < count ? [`only ${races} times two acted at once in ${count} sequences`] : []),
    ...(served < count / 6 ? [`only ${served} letters were served in ${count} sequences`] : []),
    // Most replies that are tried lack what the law wants of them: grounds, a signed paper, the steps before.
    ...(closed < count / 6 ? [`only ${closed} cases closed in ${count} sequences`] : []),
  ],
  report: ({ done, refused, races, served, closed }) =>
    `${done.toLocaleString("en")} acts done, ${refused.toLocaleString("en")} refused, ${races.toLocaleString("en")} times two at once; ${served.toLocaleString("en")} letters served; ${closed.toLocaleString("en")} cases closed, each in one cell.`,
};

async function sequence(db: Queryable, desk: Desk, number: number): Promise<Tally> {
  const random = randomOf(seed, number);
  const id = await desk.register(number, addDays(today, -random.int(0, 60)));
  let tally = property.empty();
  for (let act = 0; act < actsEach; act += 1) {
    const asked = random.chance(0.55)
      ? { ...(await randomLetterAct(desk, random, id)), isOnce: false }
      : await randomAct(desk, random, id);
    const done = random.chance(0.15) ? await race(desk, asked) : await one(desk, random, asked);
    tally = property.merge(tally, {
      ...none,
      ...done,
      faults: done.faults.map((text) => `#${number} ${text}`),
    });
  }
  const served = await sql<{ readonly count: number }>`select count(*)::integer as count
    from request_letter where request_id = ${id} and state = 'served'`.execute(db);
  const { rows } = await sql<{ readonly count: number }>`select count(*)::integer as count
    from disclosure_request where id = ${id} and replied_on is not null`.execute(db);
  const faults = [
    ...(await stateFaults(db, id)),
    ...(await letterFaults(db, desk, id)),
    ...(await cellFaults(db, desk)),
  ];
  const counts = { served: served.rows[0]?.count ?? 0, closed: rows[0]?.count ?? 0 };
  return property.merge(tally, { ...none, ...counts, faults });
}

const none: Tally = { done: 0, refused: 0, races: 0, served: 0, closed: 0, faults: [] };

type Answer = Pick<Tally, "done" | "refused" | "races" | "faults">;

/** Somebody does it who may, or may not. */
async function one(desk: Desk, random: Random, asked: Asked): Promise<Answer> {
  const { status, isStranger } = await desk.anyOf(random, asked);
  // Of a group one is told of each case why it is not taken: its letters tell whether one was.
  const isDone = status < 400 && asked.path !== "/api/request-letter-groups";
  const faults = isStranger && isDone ? [`a stranger: ${asked.path}`] : [];
  return { ...countsOf([status]), races: 0, faults: [...faults, ...faultsOf(asked, [status])] };
}

/** Two officers who saw the same do it at once. */
async function race(desk: Desk, asked: Asked): Promise<Answer> {
  const both = await Promise.all([desk.officer(asked), desk.officer(asked)]);
  const statuses = both.map(({ status }) => status);
  const isTwice = asked.isOnce && statuses.every((status) => status < 300);
  const faults = isTwice ? [`both at once: ${JSON.stringify(asked.body)}`] : [];
  return { ...countsOf(statuses), races: 1, faults: [...faults, ...faultsOf(asked, statuses)] };
}

function countsOf(statuses: readonly number[]) {
  const done = statuses.filter((status) => status < 300).length;
  return { done, refused: statuses.length - done };
}

function faultsOf({ method, path }: Asked, statuses: readonly number[]): readonly string[] {
  return statuses.filter((status) => status >= 500).map((status) => `${method} ${path}: ${status}`);
}

interface Asked extends Call {
  /** Who saw the same does it once. */
  readonly isOnce: boolean;
}

/** Something that a client can send: mostly what an act is, on days around today, of what was seen last or before. */
async function randomAct(desk: Desk, random: Random, id: number): Promise<Asked> {
  const path = `/api/requests/${id}`;
  const seen = (await desk.seen(id)) - (random.chance(0.1) ? 1 : 0);
  const on = addDays(today, random.pick([0, 0, -1, -3, -10, -30, 1]));
  const because = "试验";
  const post = (tail: string, body: unknown, isOnce = true): Asked => ({
    ...{ method: "POST", path: `${path}/${tail}`, body, isOnce },
  });
  const other = random.int(0, 9);
  if (other === 0)
    return post("extension", {
      seen,
      event: { type: "extended", on, workingDays: random.int(1, 25) },
    });
  if (other === 1) {
    const acts = await desk.acts(id);
    const act = acts.length > 0 ? random.pick(acts) : 1;
    return post(`acts/${act}/taking-back`, { seen, because });
  }
  if (other === 2)
    return post("reopenings", { orderedBy: "court", dispute: "试验", receivedOn: on });
  if (other === 3) return post("reopenings/reply", { on, outcome: random.pick(resultRows) });
  if (other === 4) {
    const answers = {
      correction: "clear",
      subject: random.pick(["petition", "ownRecord", "other"]),
    };
    return {
      method: "PUT",
      path: `${path}/review`,
      isOnce: false,
      body: { answers, needs: { where: "信访局", reasons: "试验" } },
    };
  }
  return post("acts", { seen, event: randomEvent(random, on), ...randomEnding(random, on) });
}

function randomEvent(random: Random, on: LocalDate): object {
  const type = random.pick([
    ...["correctionRequested", "corrected", "thirdPartyConsulted", "thirdPartyAnswered"],
    ...[
      "feeNotified",
      "feePaid",
      "reasonsRequested",
      "reasonsGiven",
      "delayed",
      "otherAgencyConsulted",
    ],
    ...["replied", "replied", "replied", "withdrawn", "abandoned"],
  ]);
  switch (type) {
    case "correctionRequested":
      return { type, on, respondBy: addDays(on, random.int(-3, 10)) };
    case "thirdPartyAnswered":
      return { type, on, opinion: random.pick(["objects", "consents"]) };
    case "delayed":
      return { type, on, until: addDays(on, random.int(-3, 30)) };
    case "abandoned":
      return { type, on, ground: random.pick(["notCorrected", "notPaid"]) };
    default:
      return { type, on };
  }
}

/** Signed on a day that may be, or not. */
function paper(random: Random, on: LocalDate) {
  const signedOn = addDays(on, random.pick([-1, 0, 0, 1]));
  return { number: "试〔2026〕1号", signedOn, because: "试验" };
}

function randomEnding(random: Random, on: LocalDate): object {
  return {
    ...(random.chance(0.7) && { outcome: random.pick(resultRows) }),
    ...(random.chance(0.8) && { paper: paper(random, on) }),
  };
}

/** What is stored of a case follows lawfully from its acts, and from nothing else. */
async function stateFaults(db: Queryable, id: number): Promise<readonly string[]> {
  const { rows } = await sql<{
    readonly repliedOn: LocalDate | null;
    readonly result: string | null;
  }>`
    select replied_on as "repliedOn", result from disclosure_request where id = ${id}`.execute(db);
  const events = (await standingEvents(db, [id])).get(id) ?? [];
  const [stored] = rows;
  if (!stored || events.length === 0) return [];
  const standing = standingOf({ events, asOf: today }, stateCouncilCalendar());
  if (!standing.ok) return [`case ${id} is not lawful: ${JSON.stringify(standing.error)}`];
  const end = standing.value.end?.on ?? null;
  const isSame = end === stored.repliedOn && (end === null) === (stored.result === null);
  return isSame ? [] : [`case ${id} ended ${end}, and is kept as ${JSON.stringify(stored)}`];
}

/** Every closed case stands in one cell: the rows of table three add up to what was closed, and the table balances. */
async function cellFaults(db: Queryable, { agencyId }: Desk): Promise<readonly string[]> {
  const asked = { agency: agencyId, regions: [], agencies: [agencyId], year: 2026, today };
  const values = await readFigures(db, figures, {
    scope: agencyScope({ kind: "operator" }),
    ...asked,
  });
  const cell = (row: string) => Number(values.get(`t3.${row}.total`) ?? 0);
  const rows = resultRows.reduce((sum, row) => sum + cell(row), 0);
  const { rows: found } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from disclosure_request
    where agency_id = ${agencyId} and replied_on is not null and voided_at is null and matter = 'disclosure'`.execute(
    db,
  );
  const closed = found[0]?.count ?? 0;
  const balance = cell("new") + cell("carriedIn") - cell("total") - cell("carriedOut");
  return [
    ...(rows === closed && cell("total") === closed ? [] : [`${closed} closed, ${rows} in cells`]),
    ...(balance === 0 ? [] : [`table three is out of balance by ${balance}`]),
  ];
}
