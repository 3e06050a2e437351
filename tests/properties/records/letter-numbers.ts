import { sql } from "kysely";
import type { Queryable } from "#platform/db/queryable.ts";
import { bundledLetters } from "#tests/support/bundled-office.ts";
import type { Property } from "#tests/support/property.ts";
import { withMigratedDatabase } from "#tests/support/with-migrated-database.ts";

interface Tally {
  readonly signed: number;
  readonly refused: number;
  readonly brokenOff: number;
  readonly writers: number;
  readonly faults: readonly string[];
}

const faultsKept = 20;
/** Who write at once. */
const writers = 200;
const inProve = 2_000;

/** Letters that many sign at once, each of them by two, have the numbers of their series whole. */
export const property: Property<Tally> = {
  name: "letter-numbers",
  says: "Of 2,000 letters that are signed by 200 at a time, each on a connection of its own and each letter by two at once, with every seventh transaction broken off after it took its number, each has one number of its series, none is left out, and none is given twice.",
  seed: 0,
  inCheck: 6,
  inProve,
  atOnce: writers,
  empty: () => ({ signed: 0, refused: 0, brokenOff: 0, writers: 0, faults: [] }),
  run: (from, to) =>
    withMigratedDatabase((db) => signAtOnce(db, to - from), { connections: writers }),
  merge: (left, right) => ({
    signed: left.signed + right.signed,
    refused: left.refused + right.refused,
    brokenOff: left.brokenOff + right.brokenOff,
    writers: Math.max(left.writers, right.writers),
    faults: [...left.faults, ...right.faults].slice(0, faultsKept),
  }),
  failures: ({ signed, refused, brokenOff, writers: most, faults }, count) => [
    ...faults,
    ...(signed === count ? [] : [`${signed} of ${count} letters were signed`]),
    ...(refused < count / 2 ? [`only ${refused} second signatures were refused`] : []),
    ...(brokenOff === 0 ? ["no transaction was broken off"] : []),
    ...(count >= inProve && most < writers ? [`only ${most} connections were open at once`] : []),
  ],
  report: ({ signed, refused, brokenOff, writers: most }) =>
    `${signed.toLocaleString("en")} letters signed on up to ${most} connections at once, ${refused.toLocaleString("en")} second signatures refused, ${brokenOff.toLocaleString("en")} transactions broken off after they took a number; every series whole.`,
};

async function signAtOnce(db: Queryable, count: number): Promise<Tally> {
  const { givenLetters } = await bundledLetters();
  const letters = await givenLetters(db);
  const asked: ToSign[] = [];
  for (let at = 0; at < count; at += 1) {
    const id = await letters.draft(await letters.request(), "granted", { given: "见正文" });
    await letters.act("case-officer", id, "submit");
    asked.push({ id, ...(await readySign(letters, id)) });
  }
  await breakOffSome(db);
  const sign = async ({ id, ...body }: ToSign): Promise<number> =>
    (await letters.call("disclosure-head", "POST", `/api/request-letters/${id}/sign`, body)).status;
  const first = await Promise.all(asked.flatMap((one) => [sign(one), sign(one)]));
  const connections = await connectionsOf(db);
  // What was broken off is done again, as people do.
  const again: number[] = [];
  for (const one of asked) {
    let status = await sign(one);
    while (status === 500) {
      again.push(status);
      status = await sign(one);
    }
  }
  const statuses = [...first, ...again];
  return {
    ...(await numbersOf(db, asked.length)),
    refused: statuses.filter((status) => status === 409).length,
    brokenOff: statuses.filter((status) => status === 500).length,
    writers: connections,
  };
}

interface ToSign {
  readonly id: number;
  readonly contentHash: string;
  readonly place: number | undefined;
  readonly opinion: string;
}

type Letters = Awaited<ReturnType<Awaited<ReturnType<typeof bundledLetters>>["givenLetters"]>>;

/** What the head sends to sign, after the legal reviewer where there is one. */
async function readySign(letters: Letters, id: number) {
  const seen = await letters.read(id, "legal-reviewer");
  if (seen.state === "review" && seen.mayReview) await letters.act("legal-reviewer", id, "sign");
  const { contentHash, nextPlace } = await letters.read(id, "disclosure-head");
  return { contentHash, place: nextPlace ?? undefined, opinion: "同意" };
}

/** Every seventh time that a letter is given a number, its transaction ends in a fault. */
async function breakOffSome(db: Queryable): Promise<void> {
  await sql`create sequence trial_writes`.execute(db);
  await sql`
    create function trial_break() returns trigger language plpgsql as $$
    begin
      if nextval('trial_writes') % 7 = 3 then raise exception 'broken off'; end if;
      return null;
    end $$`.execute(db);
  await sql`
    create constraint trigger trial_break after update of number on request_letter
    deferrable initially deferred for each row when (old.number is null and new.number is not null)
    execute function trial_break()`.execute(db);
}

async function connectionsOf(db: Queryable): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::integer as count from pg_stat_activity where datname = current_database()`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}

async function numbersOf(db: Queryable, count: number) {
  const { rows } = await sql<{ place: number; number: string; last: number }>`
    select letter.place, letter.number, series.last from request_letter as letter
    join number_series as series on series.agency_id = letter.agency_id and series.year = letter.year
      and series.series = 'requests.letters.' || letter.series
    where letter.number is not null order by letter.place`.execute(db);
  const faults = rows.flatMap(({ place, number, last }, at) => [
    ...(place === at + 1 ? [] : [`place ${at + 1} of the series is ${place}`]),
    ...(number.includes(`〕${place}号`) ? [] : [`place ${place} is written ${number}`]),
    ...(last === count ? [] : [`the series stands at ${last}, not ${count}`]),
  ]);
  return { signed: rows.length, faults };
}
