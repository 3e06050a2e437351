import { setImmediate } from "node:timers/promises";
import { findApplication } from "#features/requests/follow-up/find-application.ts";
import type { FollowKey } from "#features/requests/intake/citizen-door.ts";
import { openCitizenDoor } from "#features/requests/intake/open-citizen-door.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { silentLog } from "#platform/log/log.ts";
import { randomOf } from "#tests/support/generator/random.ts";
import type { Property } from "#tests/support/property.ts";
import { guess, randomCode, sentRequests, today } from "#tests/support/requests/guesses.ts";
import { testCipher } from "#tests/support/test-cipher.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly guesses: number;
  readonly opened: number;
  /** Guesses beyond the first of a minute, and those of them that waited a second. */
  readonly late: number;
  readonly waited: number;
  /** Pairs of a wrong code with a right number and of a right code with a wrong number, and those in which the wrong code took longer. */
  readonly pairs: number;
  readonly slower: number;
  readonly faults: readonly string[];
}

const seed = 20_261_203;
const faultsKept = 20;
/** Guesses of a case. */
const each = 1_000;
const inProve = 1_000;
const lanes = 8;

/** A million who know a number, a code, or nearly both, find nothing. */
export const property: Property<Tally> = {
  name: "guessed-codes",
  says: "Of 1,000,000 guesses of a number and a query code, near misses and true ones that do not belong together among them, none opens a request; beyond 200 in a minute each waits a second, while the right code opens; and a wrong code takes as long as a wrong number.",
  seed,
  inCheck: 1,
  inProve,
  atOnce: 100,
  empty: () => none,
  run: (from, to) =>
    withMigratedDatabase(async (db) => {
      const known = await sentRequests(db, 40);
      let tally = await throttled(db, known);
      tally = property.merge(tally, await timed(db, known, (to - from) * 20));
      for (let number = from; number < to; number += 1) {
        tally = property.merge(tally, await guessed(db, known, number));
      }
      return tally;
    }),
  merge: (left, right) => ({
    guesses: left.guesses + right.guesses,
    opened: left.opened + right.opened,
    late: left.late + right.late,
    waited: left.waited + right.waited,
    pairs: left.pairs + right.pairs,
    slower: left.slower + right.slower,
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ opened, late, waited, pairs, slower, faults }, count) => [
    ...faults,
    ...(opened === 0 ? ["the right codes opened nothing"] : []),
    ...(late === 0 || waited < late ? [`only ${waited} of ${late} guesses too many waited`] : []),
    // Of so many pairs a half, give or take three standard errors and a hundredth; few pairs say nothing.
    ...(count >= inProve && Math.abs(slower / pairs - 0.5) > 1.5 / Math.sqrt(pairs) + 0.01
      ? [`the wrong code took longer in ${slower} of ${pairs} pairs`]
      : []),
  ],
  report: ({ guesses, late, pairs, slower }) =>
    `${guesses.toLocaleString("en")} guesses opened nothing, and the right codes opened theirs; each of ${late.toLocaleString("en")} guesses beyond 200 waited a second. Of ${pairs.toLocaleString("en")} pairs, a wrong code with a number that is there and a right code with a number that is not its own, timed one after the other in changing order, the first took longer in ${((slower / pairs) * 100).toFixed(1)} % (half would be chance). What the page answers is the same by its own test; each client has 20 tries a minute before that.`,
};

const none: Tally = {
  ...{ guesses: 0, opened: 0, late: 0, waited: 0, pairs: 0, slower: 0 },
  faults: [],
};

async function guessed(db: Queryable, known: readonly FollowKey[], number: number): Promise<Tally> {
  const random = randomOf(seed, number);
  const keys = Array.from({ length: each }, () => guess(random, known));
  const faults: string[] = [];
  const lane = async (from: number) => {
    for (let at = from; at < keys.length; at += lanes) {
      const key = keys[at];
      if (key && (await findApplication(db, testCipher, key))) {
        faults.push(`#${number}: ${JSON.stringify(key)} opened a request`);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, from) => lane(from)));
  return { ...none, guesses: each, faults };
}

/** Wrong codes of many clients at once, at the door itself. */
async function throttled(db: Queryable, known: readonly FollowKey[]): Promise<Tally> {
  const files = { put: unused, read: unused, remove: unused, verify: unused } as never;
  const door = openCitizenDoor({
    ...{ db, files, cipher: testCipher, log: silentLog, today: () => today },
  });
  const random = randomOf(seed, -1);
  const wrong = () => door.open(guess(random, known));
  await Promise.all(Array.from({ length: 200 }, wrong));
  const start = performance.now();
  const waits = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const answer = await wrong();
      return answer.ok ? 0 : performance.now() - start;
    }),
  );
  const right = await Promise.all(known.map((key) => door.open(key)));
  const opened = right.filter(({ ok }) => ok).length;
  const faults =
    opened < known.length ? [`the right code opened ${opened} of ${known.length}`] : [];
  const waited = waits.filter((milliseconds) => milliseconds > 990).length;
  return { ...none, opened, late: waits.length, waited, faults };
}

function unused(): never {
  throw new Error("no file is kept here");
}

/** One after the other, which of the two first by turns: what else the machine does falls on both. */
async function timed(db: Queryable, known: readonly FollowKey[], pairs: number): Promise<Tally> {
  const random = randomOf(seed, -2);
  let slower = 0;
  for (let at = -20; at < pairs; at += 1) {
    const { number, code } = random.pick(known);
    const there = () => took(db, { number, code: randomCode(random) });
    const not = () => took(db, { number: number.replace("1", "7"), code });
    await setImmediate();
    const [first, second] = at % 2 === 0 ? [there, not] : [not, there];
    const [one, other] = [await first(), await second()];
    if (at >= 0 && (at % 2 === 0 ? one > other : other > one)) slower += 1;
  }
  return { ...none, pairs, slower };
}

async function took(db: Queryable, key: FollowKey): Promise<number> {
  const start = performance.now();
  await findApplication(db, testCipher, key);
  return performance.now() - start;
}
