import { sql } from "kysely";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import { calendarStamp } from "../calendar-stamp.ts";
import { lacking } from "../domain/case/check-facts.ts";
import { toldActs } from "../domain/case/facts.ts";
import { timeliness } from "../domain/case/timeliness.ts";
import { sealApplicant } from "./applicant.ts";
import type { CaseToSave } from "./saved-case.ts";

/** What saving works with. */
export interface Saving {
  readonly cipher: FieldCipher;
  readonly calendar: WorkingCalendar;
  /** Who tells of the acts. */
  readonly by: string;
}

/** Stores cases and their events in bulk; gives their ids in order. An event whose day changed is taken back, and the new one stands beside it. */
export async function saveCases(
  trx: Transaction,
  cases: readonly CaseToSave[],
  saving: Saving,
): Promise<readonly number[]> {
  if (cases.length === 0) return [];
  const fresh = await newIds(trx, cases.filter(({ id }) => id === undefined).length);
  let taken = 0;
  const ids = cases.map(({ id }) => id ?? fresh[taken++] ?? 0);
  await writeRows(trx, rowsOf(cases, ids, saving));
  await writeEvents(trx, cases, ids, saving.by);
  return ids;
}

async function newIds(trx: Transaction, count: number): Promise<readonly number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ readonly id: number }>`
    select nextval(pg_get_serial_sequence('disclosure_request', 'id'))::bigint as id
    from generate_series(1, ${count})`.execute(trx);
  return rows.map(({ id }) => id);
}

type Row = Readonly<Record<string, unknown>>;

function rowsOf(
  cases: readonly CaseToSave[],
  ids: readonly number[],
  { cipher, calendar }: Saving,
): readonly Row[] {
  const stamp = calendarStamp(calendar);
  return cases.map(({ agencyId, key, record, untold, isFromLedger, isOfOffice, events }, at) => {
    const { sealed, index } = sealApplicant(cipher, record.applicant);
    const judged = { facts: record, events, isUntold: untold.length > 0 };
    const { verdict, dueOn, certain, waits } = timeliness(judged, calendar);
    return {
      id: ids[at],
      agency_id: agencyId,
      number: record.number,
      key,
      received_on: record.receivedOn,
      channel: record.channel,
      applicant_kind: record.applicantKind,
      applicant_sealed: sealed,
      applicant_index: index === null ? null : `\\x${index.toString("hex")}`,
      subject: record.subject,
      consulted: record.consulted,
      extended_by: record.extendedBy,
      fee_yuan: record.feeYuan,
      paid_yuan: record.paidYuan,
      result: record.result,
      replied_on: record.repliedOn,
      section: record.section,
      note: record.note,
      is_from_ledger: isFromLedger,
      is_of_office: isOfOffice,
      is_incomplete: events === undefined && lacking(record).length > 0,
      untold,
      verdict,
      due_on: dueOn,
      consulted_until: waits?.consultedUntil ?? null,
      step: waits?.step ?? null,
      awaited_by: waits?.awaitedBy ?? null,
      certain_through: certain?.through ?? null,
      certain_left: certain?.left ?? null,
      calendar: stamp,
    };
  });
}

/** The columns of a case that an amendment may change. */
const columns = [
  "number",
  "key",
  "received_on",
  "channel",
  "applicant_kind",
  "applicant_sealed",
  "applicant_index",
  "subject",
  "consulted",
  "extended_by",
  "fee_yuan",
  "paid_yuan",
  "result",
  "replied_on",
  "section",
  "note",
  "is_of_office",
  "is_incomplete",
  "untold",
  "verdict",
  "due_on",
  "consulted_until",
  "step",
  "awaited_by",
  "certain_through",
  "certain_left",
  "calendar",
] as const;

async function writeRows(trx: Transaction, rows: readonly Row[]): Promise<void> {
  const all = ["id", "agency_id", "is_from_ledger", ...columns].map((name) => sql.ref(name));
  const changed = columns.map((name) => sql`${sql.ref(name)} = excluded.${sql.ref(name)}`);
  await sql`
    insert into disclosure_request (${sql.join(all)})
    select ${sql.join(all)} from jsonb_populate_recordset(null::disclosure_request, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set ${sql.join(changed)}`.execute(trx);
}

async function writeEvents(
  trx: Transaction,
  cases: readonly CaseToSave[],
  ids: readonly number[],
  by: string,
): Promise<void> {
  const told = cases.flatMap(({ record }, at) =>
    toldActs(record).map(({ act, on }) => ({ request_id: ids[at], act, on_day: on })),
  );
  const known = cases.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const given = sql`jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (request_id bigint, act text, on_day date)`;
  if (known.length > 0) {
    await sql`update request_event as event set revoked_at = now()
      where event.request_id = any(${known}::bigint[]) and revoked_at is null and not exists (
        select from ${given}
        where told.request_id = event.request_id and told.act = event.act and told.on_day = event.on_day
      )`.execute(trx);
  }
  await sql`insert into request_event (request_id, act, on_day, actor_name)
    select told.request_id, told.act, told.on_day, ${by} from ${given}
    on conflict (request_id, act) where revoked_at is null do nothing`.execute(trx);
}
