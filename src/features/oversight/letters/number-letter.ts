import { sql } from "kysely";
import { regionsOverAgency } from "#features/agencies/index.ts";
import { yearOf } from "#kernel/local-date.ts";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { Setting } from "#platform/feature/setting.ts";
import { saveFlat } from "#platform/ledger/flat/save-flat.ts";
import { rowKey } from "#platform/ledger/rows/row-key.ts";
import { notify } from "#platform/notices/notify.ts";
import { settingValue } from "#platform/settings/setting-value.ts";
import type { Letter, LetterKind } from "../data/letters/load-letter.ts";
import { noticeLedger, noticeTable } from "../ledger/notice-ledger.ts";
import { letterReceivedNotice } from "../notice-kinds.ts";
import { answerersOf } from "../rounds/record-finding.ts";
import { circularMark, supervisionMark, workingMark } from "../settings.ts";
import type { ActsOnLetter } from "./acting.ts";

const marks: Readonly<Partial<Record<LetterKind, Setting<string>>>> = {
  通报: circularMark,
  督办通知: supervisionMark,
  工作通知: workingMark,
};

/** Gives a letter that all have signed its number and its day, writes it into the ledger of notices, and tells who gets it. */
export async function numberLetter(
  trx: Transaction,
  { today }: ActsOnLetter,
  letter: Letter,
): Promise<void> {
  const number = await nextNumber(trx, letter, yearOf(today));
  const { id, agencyId, kind, content, dueOn, roundId } = letter;
  const values = {
    ...{ kind, number, issuedOn: today, title: content.title, to: content.to || null, dueOn },
    ...{ answeredOn: null, message: null, inspection: await roundNumber(trx, roundId) },
  };
  const key = rowKey(noticeLedger, values);
  const [noticeId] = await saveFlat(trx, { table: noticeTable, cipher: undefined }, [
    { seq: 0, owner: `${agencyId}`, key, values, changes: [] },
  ]);
  await sql`update oversight_notice set is_of_office = true where id = ${noticeId}`.execute(trx);
  await sql`
    update oversight_letter set state = 'signed', number = ${number}, dated_on = ${today}, notice_id = ${noticeId},
      revision = revision + 1 where id = ${id}`.execute(trx);
  if (kind === "通报" && roundId !== null) await nameCircular(trx, roundId, number);
  await tellReceivers(trx, letter, number);
}

/** 公开督〔2026〕3号, 2026年第3期: the next that no record of the ledger has. */
async function nextNumber(trx: Transaction, { agencyId, kind }: Letter, year: number) {
  const mark = marks[kind];
  const place = { agency: agencyId, regions: await regionsOverAgency(trx, agencyId), year };
  const before = mark && (await settingValue(trx, mark, place));
  for (;;) {
    const series = `oversight.${kind}`;
    const n = await takeNumbers(trx, { agencyId, series, year }, 1);
    const number = before ? `${before}〔${year}〕${n}号` : `${year}年第${n}期`;
    const key = rowKey(noticeLedger, { kind, number });
    const { rows } = await sql`
      select from oversight_notice where agency_id = ${agencyId} and key = ${key}`.execute(trx);
    if (rows.length === 0) return number;
  }
}

async function roundNumber(trx: Transaction, roundId: number | null): Promise<string | null> {
  if (roundId === null) return null;
  const { rows } = await sql<{ readonly number: string }>`
    select number from inspection_round where id = ${roundId}`.execute(trx);
  return rows[0]?.number ?? null;
}

/** The visits that a circular told of name it. */
async function nameCircular(trx: Transaction, roundId: number, number: string): Promise<void> {
  await sql`
    update inspection set notice = ${number}
    where id in (select inspection_id from inspection_visit where round_id = ${roundId})`.execute(
    trx,
  );
}

async function tellReceivers(trx: Transaction, letter: Letter, number: string): Promise<void> {
  const { id, kind, toAgencyId, roundId, agencyName, content, dueOn } = letter;
  const { rows } = await sql<{ readonly agencyId: number }>`
    select distinct inspected_id as "agencyId" from inspection_visit
    where round_id = ${roundId} and ${kind === "通报"} and ${toAgencyId === null}
    union select ${toAgencyId}::integer where ${toAgencyId !== null}`.execute(trx);
  const words = `${agencyName}印发${kind}${number}：${content.title}${dueOn ? `，请在 ${dueOn} 以前反馈` : ""}。`;
  for (const { agencyId } of rows) {
    const to = await answerersOf(trx, agencyId);
    await notify(trx, letterReceivedNotice, {
      to,
      agencyId,
      words,
      path: `/oversight/letter?id=${id}`,
    });
  }
}
