import { readActs } from "#features/requests/data/request-acts.ts";
import type { ResultRow } from "#features/requests/domain/case/codes.ts";
import type { Replied } from "#features/requests/domain/clock/case-event.ts";
import { recordAct, seenOf } from "#features/requests/handling/record-act.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { testCipher } from "../test-cipher.ts";

interface ToAnswer {
  readonly id: number;
  readonly event: Replied;
  readonly outcome: ResultRow;
}

/** Answers a case as serving a letter of ours does; the letter itself is not there. */
export async function answeredByLetter(db: Queryable, { id, event, outcome }: ToAnswer) {
  const by = { actor: { kind: "system", name: "试" } } as const;
  const scope = agencyScope({ kind: "operator" });
  const handling = { scope, id, by, today: event.on, cipher: testCipher };
  await db.transaction().execute(async (trx) => {
    const seen = seenOf(await readActs(trx, testCipher, id));
    const told = { event, outcome, evidence: "送达", ofLetter: 0 };
    const done = await recordAct(trx, { ...handling, seen, calendar: officeCalendar() }, told);
    if (!done.ok) throw new Error(`not answered: ${done.error.kind}`);
  });
}
