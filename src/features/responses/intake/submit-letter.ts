import { sql } from "kysely";
import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { recordEvents } from "#platform/audit/record-events.ts";
import { takeNumbers } from "#platform/db/number-series.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import { rowKey } from "#platform/ledger/rows/row-key.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { errorKind, type WrittenLetter } from "../domain/letters/read-letter.ts";
import { messageLedger } from "../ledger/message-ledger.ts";
import { letterScreen, letterSubject } from "../letters/letter-subject.ts";
import { tellHandlers } from "../letters/tell-handlers.ts";
import { sealedAs } from "../letters/writer.ts";
import { letterCameNotice } from "../notice-kinds.ts";
import { codeKey, codeOfForm, formKey } from "./keys.ts";
import type { SentLetter } from "./letter-door.ts";

/** What taking letters in works with. */
export interface Intake {
  readonly db: Queryable;
  readonly cipher: FieldCipher;
  readonly today: LocalDate;
}

export interface StoredLetter {
  readonly id: number;
  readonly number: string;
  readonly code: string;
  readonly isAgain: boolean;
}

/** Writers as the trail names them: nobody by name. */
const writer = { actor: { kind: "public", name: "来信人" } } as const;

/** Takes a letter in; the same form sent again gives what it gave. `demonstrationCode`: a code that everybody may know. */
export function submitLetter(
  { db, cipher, today }: Intake,
  { token, letter }: SentLetter,
  demonstrationCode?: string,
): Promise<StoredLetter> {
  const key = formKey(cipher, token);
  const code = demonstrationCode ?? codeOfForm(cipher, token);
  return db.transaction().execute(async (trx) => {
    // Of two that send one form at once the second waits, and finds what the first has done.
    await sql`select pg_advisory_xact_lock(hashtextextended(${key.toString("hex")}, 0))`.execute(
      trx,
    );
    const before = await storedBy(trx, key);
    if (before) return { ...before, code, isAgain: true };
    const source = await sourceOf(trx, letter, today);
    const number = await freeNumber(trx, letter.to, today);
    const id = await store(trx, { letter, number, source }, { cipher, today });
    await sql`
      insert into letter_case (message_id, handler_id, title, wants_public, form_key, code_key, is_demonstration)
      values (${id}, ${letter.to}, ${letter.title}, ${letter.wantsPublic}, ${key}, ${codeKey(cipher, code)},
        ${demonstrationCode !== undefined})`.execute(trx);
    const agencyId = letter.to;
    await recordEvents(trx, writer, [
      { action: "letter.received", subject: letterSubject(id), agencyId, details: { source } },
    ]);
    await tellHandlers(trx, letterCameNotice, {
      ...{ agencyId, path: letterScreen(id) },
      words: `${source}收到来信 ${number}，请办理或者转办。`,
    });
    return { id, number, code, isAgain: false };
  });
}

async function storedBy(trx: Transaction, key: Buffer) {
  const { rows } = await sql<{ readonly id: number; readonly number: string }>`
    select message.id, message.number from letter_case as letter
    join citizen_message as message on message.id = letter.message_id where letter.form_key = ${key}`.execute(
    trx,
  );
  return rows[0];
}

const box = "本站信箱";

/** 网站找错 has a source of its own; where the agency has reported that month in bulk it would count twice, and the box is the source. */
async function sourceOf(
  trx: Transaction,
  { kind, to }: WrittenLetter,
  today: LocalDate,
): Promise<string> {
  if (kind !== errorKind) return box;
  const { rows } = await sql`
    select from message_count where agency_id = ${to} and source = ${errorKind} and voided_at is null
      and month = date_trunc('month', ${today}::date)`.execute(trx);
  return rows.length === 0 ? errorKind : box;
}

/** The next number of the agency's year; one that an officer has given by hand is passed over. */
async function freeNumber(trx: Transaction, agencyId: number, today: LocalDate): Promise<string> {
  const year = yearOf(today);
  for (;;) {
    const n = await takeNumbers(trx, { agencyId, series: "responses.letters", year }, 1);
    const number = `信〔${year}〕${n}号`;
    const key = rowKey(messageLedger, { number, receivedOn: today });
    const { rows } = await sql`
      select from citizen_message where agency_id = ${agencyId} and key = ${key}`.execute(trx);
    if (rows.length === 0) return number;
  }
}

interface ToStore {
  readonly letter: WrittenLetter;
  readonly number: string;
  readonly source: string;
}

async function store(
  trx: Transaction,
  { letter, number, source }: ToStore,
  { cipher, today }: Omit<Intake, "db">,
): Promise<number> {
  const { to, kind, name, contact, text } = letter;
  const key = rowKey(messageLedger, { number, receivedOn: today });
  const { rows } = await sql<{ readonly id: number }>`
    insert into citizen_message (agency_id, key, number, source, received_on, kind, person, contact, subject, valid,
      is_of_office)
    values (${to}, ${key}, ${number}, ${source}, ${today}, ${kind === errorKind ? "其他" : kind},
      ${cipher.seal(sealedAs.person, name)}, ${cipher.seal(sealedAs.contact, contact)}, ${text}, true, true)
    returning id`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error("a letter was stored without an id");
  return row.id;
}
