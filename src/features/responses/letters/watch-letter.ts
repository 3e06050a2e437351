import { sql } from "kysely";
import { err, type Result } from "#kernel/result.ts";
import { workingDayAfter } from "#law/working-calendar.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import { raiseContentVersion } from "#platform/db/raise-content-version.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import { placeOf } from "../data/message-limits.ts";
import { cardRefused } from "../domain/letters/letter-state.ts";
import { letterCardNotice } from "../notice-kinds.ts";
import { complexDays } from "../settings.ts";
import type { Acting } from "../texts/acting.ts";
import { record } from "./hand-on.ts";
import { holdLetter, type LetterRefused } from "./hold-letter.ts";
import { letterScreen } from "./letter-subject.ts";
import { tellHandlers } from "./tell-handlers.ts";

type Done = Promise<Result<void, LetterRefused>>;

/** 延长办理: a hard matter gets the longer limit, once, before the first is over; the writer is told why. */
export async function extendLetter(
  trx: Transaction,
  acting: Acting,
  { id, because }: { readonly id: number; readonly because: string },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "extend" });
  if (!held.ok) return held;
  const { letter } = held.value;
  const place = await placeOf(trx, letter.agencyId, Number(letter.receivedOn.slice(0, 4)));
  const days = await settingValue(trx, complexDays, place);
  const last = workingDayAfter(officeCalendar(), letter.receivedOn, days);
  if (!last.ok) return err({ kind: "no-calendar", year: last.error.year });
  await sql`update citizen_message set due_on = ${last.value} where id = ${id}`.execute(trx);
  await sql`update letter_case set extended_because = ${because} where message_id = ${id}`.execute(
    trx,
  );
  return record(trx, acting, {
    letter: letter,
    action: "extended",
    details: { dueOn: last.value, because },
  });
}

/** 督办: a yellow card for what is overdue, a red one where that did not help. */
export async function showCard(
  trx: Transaction,
  acting: Acting,
  {
    id,
    card,
    note,
  }: { readonly id: number; readonly card: "黄牌" | "红牌"; readonly note: string },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "card" });
  if (!held.ok) return held;
  const { letter, standing } = held.value;
  const refused = cardRefused(card, standing);
  if (refused) return err(refused);
  const { today, by } = acting;
  await sql`
    insert into letter_card (message_id, card, on_day, note, made_by) values (${id}, ${card}, ${today}, ${note}, ${by.actor.name})`.execute(
    trx,
  );
  await sql`update citizen_message set card = ${card}, card_on = ${today} where id = ${id}`.execute(
    trx,
  );
  await tellHandlers(trx, letterCardNotice, {
    ...{ agencyId: letter.handlerId, path: letterScreen(id) },
    words: `来信 ${letter.number} 逾期没有办结，发${card}督办：${note}`,
  });
  return record(trx, acting, { letter: letter, action: "card-shown", details: { card, note } });
}

/** 撤下: takes a published letter off the site; that it was there and why it is gone is kept. */
export async function withdrawLetter(
  trx: Transaction,
  acting: Acting,
  { id, because }: { readonly id: number; readonly because: string },
): Done {
  const held = await holdLetter(trx, acting, { id, act: "withdraw" });
  if (!held.ok) return held;
  await sql`delete from public_letter where message_id = ${id}`.execute(trx);
  await sql`update citizen_message set published_on = null where id = ${id}`.execute(trx);
  await sql`
    insert into letter_withdrawal (message_id, because, made_by) values (${id}, ${because}, ${acting.by.actor.name})`.execute(
    trx,
  );
  const done = await record(trx, acting, {
    letter: held.value.letter,
    action: "withdrawn",
    details: { because },
  });
  await raiseContentVersion(trx, ["letters"]);
  return done;
}
