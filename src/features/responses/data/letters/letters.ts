import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";

/** A letter with how it is handled; nothing of whose it is. */
export interface Letter {
  readonly id: number;
  /** Who got it. */
  readonly agencyId: number;
  readonly agencyName: string;
  /** Who has it in hand, or is to take it. */
  readonly handlerId: number;
  readonly handlerName: string;
  readonly state: LetterState;
  readonly number: string;
  readonly source: string;
  readonly kind: string | null;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly title: string;
  readonly subject: string;
  readonly wantsPublic: boolean | null;
  /** Came by the site's letter box: its writer follows it by a code. */
  readonly isOfBox: boolean;
  readonly repliedOn: LocalDate | null;
  readonly concludedOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
  readonly card: "黄牌" | "红牌" | null;
  readonly rating: string | null;
  readonly ratingSays: string | null;
  readonly requestNumber: string | null;
  readonly extendedBecause: string | null;
  readonly isPublic: boolean;
  readonly isVoided: boolean;
}

/** What nobody has begun to handle lies with who got it. */
const state = sql`coalesce(letter.state, case when message.concluded_on is null then 'received' else 'answered' end)`;
const handler = sql`coalesce(letter.handler_id, message.agency_id)`;

const columns = sql`message.id, message.agency_id as "agencyId", owner.name as "agencyName", ${handler} as "handlerId",
  handler.name as "handlerName", ${state} as state, message.number, message.source, message.kind,
  message.received_on as "receivedOn", message.due_on as "dueOn", coalesce(letter.title, '') as title, message.subject,
  letter.wants_public as "wantsPublic", letter.form_key is not null as "isOfBox", message.replied_on as "repliedOn",
  message.concluded_on as "concludedOn", message.published_on as "publishedOn", message.card, message.rating,
  letter.rating_says as "ratingSays", message.request_number as "requestNumber",
  letter.extended_because as "extendedBecause",
  exists (select from public_letter where public_letter.message_id = message.id) as "isPublic",
  message.voided_at is not null as "isVoided"`;

const tables = sql`citizen_message as message left join letter_case as letter on letter.message_id = message.id
  join agency as owner on owner.id = message.agency_id
  join agency as handler on handler.id = coalesce(letter.handler_id, message.agency_id)`;

/** The letter is one's own agency's: it got it, or has it in hand. */
function isOwn(scope: AgencyScope): RawBuilder<boolean> {
  return sql<boolean>`(${isInScope(scope, "message.agency_id")} or ${isInScope(scope, "letter.handler_id")})`;
}

export async function findLetter(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<Letter | undefined> {
  const { rows } = await sql<Letter>`
    select ${columns} from ${tables} where message.id = ${id} and ${isOwn(scope)}`.execute(db);
  return rows[0];
}

/** The same, which nobody else changes until the transaction ends; what was not handled before begins to be. */
export async function letterToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<Letter | undefined> {
  await sql`select from citizen_message where id = ${id} for update`.execute(trx);
  const found = await findLetter(trx, scope, id);
  if (!found) return undefined;
  await sql`
    insert into letter_case (message_id, handler_id, state) values (${id}, ${found.handlerId}, ${found.state})
    on conflict (message_id) do nothing`.execute(trx);
  return found;
}

export interface LettersAsked {
  readonly state?: LetterState | undefined;
  readonly q: string;
  /** The place after which the page begins. */
  readonly after?: { readonly on: string; readonly id: number } | undefined;
  readonly limit: number;
}

/** Letters of one's agencies that count, the last received first. */
export async function listLetters(
  db: Queryable,
  scope: AgencyScope,
  { state: wanted, q, after, limit }: LettersAsked,
): Promise<readonly Letter[]> {
  const like = `%${q.replaceAll(/[%_\\]/g, "\\$&")}%`;
  const { rows } = await sql<Letter>`
    select ${columns} from ${tables}
    where message.voided_at is null and message.valid is not false and ${isOwn(scope)}
      and ${wanted === undefined ? sql`true` : sql`${state} = ${wanted}`}
      and ${q === "" ? sql`true` : sql`(message.number like ${like} or message.subject like ${like} or letter.title like ${like})`}
      and ${after ? sql`(message.received_on, message.id) < (${after.on}::date, ${after.id})` : sql`true`}
    order by message.received_on desc, message.id desc limit ${limit}`.execute(db);
  return rows;
}

/** Letters that are not concluded, by who has them in hand or got them. */
export async function openLetters(db: Queryable, scope: AgencyScope): Promise<readonly Letter[]> {
  const { rows } = await sql<Letter>`
    select ${columns} from ${tables}
    where message.voided_at is null and message.valid is not false and message.concluded_on is null and ${isOwn(scope)}
    order by message.received_on, message.id limit 500`.execute(db);
  return rows;
}

/** Whose the letter is, as it is sealed; `null`: nobody said. */
export async function sealedWriter(
  db: Queryable,
  id: number,
): Promise<{ readonly person: string | null; readonly contact: string | null }> {
  const { rows } = await sql<{ readonly person: string | null; readonly contact: string | null }>`
    select person, contact from citizen_message where id = ${id}`.execute(db);
  return rows[0] ?? { person: null, contact: null };
}

export interface Dispatch {
  readonly id: number;
  readonly fromName: string;
  readonly toName: string;
  readonly note: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly outcome: "taken" | "returned" | null;
  readonly outcomeBy: string | null;
  readonly outcomeAt: string | null;
  readonly because: string | null;
}

/** 转办经过, the first first. */
export async function dispatchesOf(db: Queryable, id: number): Promise<readonly Dispatch[]> {
  const { rows } = await sql<Dispatch>`
    select dispatch.id, origin.name as "fromName", target.name as "toName", note, made_by as "madeBy", made_at as "madeAt",
      outcome, outcome_by as "outcomeBy", outcome_at as "outcomeAt", because
    from letter_dispatch as dispatch join agency as origin on origin.id = from_id join agency as target on target.id = to_id
    where message_id = ${id} order by dispatch.id`.execute(db);
  return rows;
}

export interface Card {
  readonly id: number;
  readonly card: "黄牌" | "红牌";
  readonly onDay: LocalDate;
  readonly note: string;
  readonly madeBy: string;
}

export async function cardsOf(db: Queryable, id: number): Promise<readonly Card[]> {
  const { rows } = await sql<Card>`
    select id, card, on_day as "onDay", note, made_by as "madeBy" from letter_card
    where message_id = ${id} order by id`.execute(db);
  return rows;
}
