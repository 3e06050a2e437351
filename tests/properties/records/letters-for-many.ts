import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { saveCases } from "#features/requests/data/save-cases.ts";
import { stateCouncilCalendar } from "#law/working-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { JobServices } from "#platform/jobs/queue/queue-job.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { bundledOffice } from "#tests/support/bundled-office.ts";
import { givenPerson, givenSession } from "#tests/support/given-person.ts";
import { givenAgency } from "#tests/support/given-stored-report.ts";
import type { Property } from "#tests/support/property.ts";
import { givenFacts } from "#tests/support/requests/given-facts.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

/**
 * Milliseconds of each step; the longest that somebody else waited for an answer meanwhile, and the most of the processor that the
 * server's thread took without turning to anybody else, which other work of the machine does not change.
 */
interface Tally {
  readonly letters: number;
  readonly steps: Readonly<Record<string, number>>;
  readonly longestTurn: number;
  readonly othersAsked: number;
  readonly othersWaited: number;
  readonly faults: readonly string[];
}

const today = "2026-11-30";

/** Milliseconds: nobody else waits longer for this. */
const mostOfATurn = 200;

/** How many requests each case has: few in the check, as many as come in a day in the proof. */
const sizes = [12, 500];

const wanted = (count: number) => sizes.slice(0, count).reduce((sum, size) => sum + size, 0);

export const property: Property<Tally> = {
  name: "letters-for-many",
  says: "Near-identical requests of one day are one group, and one decision answers each by a letter of its own, with a number, a service and an outcome of its own, signed once; others are never kept waiting for more than 200 ms of the processor, and how long it all takes is measured.",
  seed: 1,
  inCheck: 1,
  inProve: 2,
  empty: () => ({
    letters: 0,
    steps: {},
    longestTurn: 0,
    othersAsked: 0,
    othersWaited: 0,
    faults: [],
  }),
  run: async (from, to) => {
    let tally = property.empty();
    for (const size of sizes.slice(from, to)) {
      const done = await withMigratedDatabase((db) => answerAll(db, size));
      tally = property.merge(tally, done);
    }
    return tally;
  },
  merge: (left, right) => ({
    letters: left.letters + right.letters,
    steps: { ...left.steps, ...right.steps },
    longestTurn: Math.max(left.longestTurn, right.longestTurn),
    othersAsked: left.othersAsked + right.othersAsked,
    othersWaited: Math.max(left.othersWaited, right.othersWaited),
    faults: [...left.faults, ...right.faults],
  }),
  failures: ({ letters, othersAsked, longestTurn, faults }, count) => [
    ...faults,
    ...(letters === wanted(count)
      ? []
      : [`${letters} letters were served for ${wanted(count)} requests`]),
    ...(longestTurn <= mostOfATurn
      ? []
      : [`the server turned to nobody else for ${longestTurn} ms of the processor`]),
    ...(othersAsked > 0 ? [] : ["nobody else asked anything meanwhile"]),
  ],
  report: ({ letters, steps, longestTurn, othersAsked, othersWaited }) =>
    [
      `${letters} letters of ${sizes.length} groups; the largest (${Math.max(...sizes)}), in one process beside its database:`,
      "",
      ...Object.entries(steps).map(([step, took]) => `- ${step}: ${took} ms`),
      `- others meanwhile: ${othersAsked} questions and acts, the slowest answered in ${othersWaited} ms, which other work of the machine makes longer`,
      `- the longest that the thread turned to nobody else: ${longestTurn} ms of the processor`,
    ].join("\n"),
};

async function answerAll(db: Queryable, count: number): Promise<Tally> {
  const office = await newOffice(db);
  const [other = 0, first = 0, ...cases] = await registered(db, office, count + 2);
  await typesetOnce(office, first);
  const watch = others(office, other);
  try {
    const { found, steps } = await decide(db, office, cases);
    const faults = found > count ? [] : [`${found} of ${count} were found to be alike`];
    return { ...(await counted(db, cases)), steps, ...(await watch.end()), faults };
  } finally {
    await watch.end();
  }
}

/** A server typesets letters in processes of its own; here the first one would load the typesetter while others wait. */
async function typesetOnce({ officer }: Office, id: number): Promise<void> {
  const filled = { earlier: "2026年1月5日" };
  const path = `/api/requests/${id}/letters`;
  const begun = await officer("POST", path, { type: "refusedRepeat", filled });
  await officer("POST", `/api/request-letters/${begun.id}/submit`, { revision: 1 });
}

/** From the list of groups to the last service. */
async function decide(db: Queryable, { officer, head, cipher }: Office, cases: readonly number[]) {
  const steps: Record<string, number> = {};
  const timed = async <Value>(step: string, done: () => Promise<Value>): Promise<Value> => {
    const from = performance.now();
    const value = await done();
    steps[step] = Math.round(performance.now() - from);
    return value;
  };
  const { clusters } = await timed("found as a group", () =>
    officer("GET", "/api/request-clusters"),
  );
  const groups = "/api/request-letter-groups";
  const asked = { type: "refusedRepeat", cases };
  const begun = await timed("begun", () => officer("POST", groups, asked));
  const path = `/api/request-letters/${begun.letterId}`;
  const change = { filled: { earlier: "2026年1月5日" }, revision: 1 };
  const { revision } = await timed("written", () => officer("PUT", path, change));
  await timed("sent round", () => officer("POST", `${path}/submit`, { revision }));
  const { contentHash } = await head("GET", path);
  await timed("signed and numbered", () => head("POST", `${path}/sign`, { contentHash }));
  const service = { on: today, delivery: "direct", evidence: "签收单" };
  await officer("POST", `${groups}/${begun.groupId}/service`, service);
  const { serveGroup } = await import("#features/requests/letters/groups/serve-group.ts");
  const services = { db, today: () => today, cipher } as unknown as JobServices;
  await timed("served one by one", () => serveGroup(services, { group: begun.groupId }));
  return { found: clusters[0]?.cases.length ?? 0, steps };
}

/** What became of them: letters with numbers of their own, each the end of its case. */
async function counted(db: Queryable, cases: readonly number[]): Promise<Pick<Tally, "letters">> {
  const { rows } = await sql<{ readonly letters: number }>`
    select count(distinct letter.number)::integer as letters
    from request_letter as letter join disclosure_request as request on request.id = letter.request_id
    where letter.state = 'served' and request.result = 'refusedRepeat' and request.verdict = 'onTime'
      and request.id = any(${[...cases]}::bigint[])`.execute(db);
  return { letters: rows[0]?.letters ?? 0 };
}

async function registered(
  db: Queryable,
  { agencyId, cipher }: Office,
  count: number,
): Promise<readonly number[]> {
  const calendar = stateCouncilCalendar();
  const saving = { cipher, calendar, by: "试验" };
  const cases = Array.from({ length: count }, (_, at) => ({
    ...{ agencyId, key: `〔2026〕${at}号`, isFromLedger: false, isOfOffice: true, untold: [] },
    record: {
      ...givenFacts({ receivedOn: "2026-11-16" }),
      ...{ number: `〔2026〕${at}号`, applicant: `第${at}户`, section: null, note: null },
      subject: `申请公开东湖片区征地补偿安置方案及其批复文件、补偿费用发放明细（第${at}户）`,
      ...{ feeYuan: null, paidYuan: null },
    },
  }));
  return db.transaction().execute((trx) => saveCases(trx, cases, saving));
}

type Call = (method: string, path: string, body?: unknown) => Promise<Answer>;
// biome-ignore lint/suspicious/noExplicitAny: answers of several routes
type Answer = any;

interface Office {
  readonly agencyId: number;
  /** That of the office, which is bundled. */
  readonly cipher: FieldCipher;
  readonly officer: Call;
  readonly head: Call;
}

async function newOffice(db: Queryable): Promise<Office> {
  const { asJson, givenOffice, testCipher: cipher } = await bundledOffice();
  const office = givenOffice(db, { today: () => today });
  const agencyId = await givenAgency(db, { name: "甲县自然资源局" });
  await sql`update agency set reconsideration_organ = '某府', court = '某院' where id = ${agencyId}`.execute(
    db,
  );
  const as = async (role: "case-officer" | "disclosure-head"): Promise<Call> => {
    const headers = await givenSession(
      db,
      await givenPerson(db, { account: role, name: role, role, agencyId }),
    );
    return async (method, path, body) => {
      const answer = await office.request(path, asJson(method, body, headers));
      const told = await answer.json();
      if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(told)}`);
      return told;
    };
  };
  return { agencyId, cipher, officer: await as("case-officer"), head: await as("disclosure-head") };
}

/** Somebody who works on another case all the while. */
function others({ officer }: Office, id: number) {
  let isOver = false;
  let othersAsked = 0;
  let othersWaited = 0;
  const path = `/api/requests/${id}`;
  const turns = watchedTurns();
  const timed: Call = async (...asked) => {
    const from = performance.now();
    const answer = await officer(...asked);
    othersWaited = Math.max(othersWaited, Math.round(performance.now() - from));
    othersAsked += 1;
    return answer;
  };
  const asking = (async () => {
    const event = { type: "otherAgencyConsulted", on: today };
    for (let turn = 0; !isOver; turn += 1) {
      const { seen } = await timed("GET", `${path}/handling`);
      if (turn % 10 === 0) await timed("POST", `${path}/acts`, { seen, event });
      await timed("GET", "/api/requests");
      await setTimeout(50);
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await asking;
      return { othersAsked, othersWaited, longestTurn: await turns.end() };
    },
  };
}

/** Looks every two milliseconds what the thread took of the processor since. */
function watchedTurns() {
  let isOver = false;
  let longest = 0;
  const watching = (async () => {
    while (!isOver) {
      const from = process.threadCpuUsage();
      await setTimeout(2);
      const { user, system } = process.threadCpuUsage(from);
      longest = Math.max(longest, Math.round((user + system) / 1_000));
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await watching;
      return longest;
    },
  };
}
