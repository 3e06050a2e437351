import { sql } from "kysely";
import { signerOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";
import { type Letter, openLetters } from "../data/letters/letters.ts";
import type { MessageClock } from "../domain/message-clock.ts";
import { clockOfLetter } from "../letters/letter-clock.ts";
import { letterScreen } from "../letters/letter-subject.ts";
import { textSubject } from "../texts/text-subject.ts";

/** How many of them the 工作台 names. */
const mostNamed = 5;

/** Working days before the last in which a letter falls due. */
const soon = 2;

interface Clocked {
  readonly letter: Letter;
  readonly clock: MessageClock;
}

/** Letters that wait for who handles them: to be sent on, to be taken, near their last day, past it. */
export const lettersToHandle: AtWorkbench = {
  permission: "responses.handle",
  awaiting: async (db, { scope, today }) => {
    const all = await clocked(db, scope, today);
    const lies = ({ letter }: Clocked) => includesAgency(scope, letter.handlerId);
    const is = (state: Letter["state"]) => all.filter((one) => one.letter.state === state);
    const isLate = ({ clock }: Clocked) => "state" in clock && clock.state === "overdue";
    const inHand = all.filter((one) => lies(one) && one.letter.state !== "offered");
    const due = inHand.filter(
      ({ clock }) => "left" in clock && clock.left !== null && clock.left <= soon,
    );
    return [
      part("等处理的来信", { state: "awaits", all: is("received").filter(lies), of: "received" }),
      part("转来等接收的来信", { state: "awaits", all: is("offered").filter(lies), of: "offered" }),
      part("快到期的来信", { state: "due", all: due, of: "handling" }),
      part("逾期的来信", { state: "late", all: inHand.filter(isLate), of: "handling" }),
    ];
  },
};

async function clocked(
  db: Queryable,
  scope: AgencyScope,
  today: LocalDate,
): Promise<readonly Clocked[]> {
  const letters = await openLetters(db, scope);
  return Promise.all(
    letters.map(async (letter) => ({ letter, clock: await clockOfLetter(db, letter, today) })),
  );
}

interface Part {
  readonly state: Awaiting["state"];
  readonly all: readonly Clocked[];
  /** The state by which the desk lists them. */
  readonly of: Letter["state"];
}

function part(name: string, { state, all, of }: Part): Awaiting {
  return {
    ...{ name, state, count: all.length, path: `/letters?state=${of}` },
    first: all.slice(0, mostNamed).map(({ letter, clock }) => ({
      id: letter.id,
      title: `${letter.number} ${letter.title || [...letter.subject].slice(0, 20).join("")}`,
      detail: letter.handlerName,
      path: letterScreen(letter.id),
      ...("lastDay" in clock && { dueOn: clock.lastDay }),
    })),
  };
}

/** Replies whose next step somebody can sign, but for their own work. */
export const repliesToSign: AtWorkbench = {
  permission: "responses.sign",
  awaiting: async (db, { personId }) => {
    const { holds } = await signerOf(db, personId);
    const { kind } = textSubject("letter-reply", 0);
    const ids = (await chainsAwaiting(db, holds)).flatMap(({ subject, authorIds }) =>
      subject.kind === kind && !authorIds.includes(personId) ? [subject.id] : [],
    );
    const { rows } = await sql<{ readonly id: number; readonly title: string }>`
      select id, number as title from citizen_message where id = any (${ids}::bigint[])
      order by id limit ${mostNamed}`.execute(db);
    const first = rows.map(({ id, title }) => ({ id, title, path: letterScreen(id) }));
    const name = "待您审签的来信答复";
    return [{ name, state: "awaits", count: ids.length, first, path: "/letters?state=handling" }];
  },
};
