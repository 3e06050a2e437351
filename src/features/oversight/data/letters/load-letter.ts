import { createHash } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { LetterContent, LetterState } from "../../domain/letter-content.ts";
import type { noticeKinds } from "../../words/oversight-words.ts";

export type LetterKind = (typeof noticeKinds)[number];

/** A letter of oversight as it stands. */
export interface Letter {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly kind: LetterKind;
  readonly roundId: number | null;
  readonly toAgencyId: number | null;
  readonly toAgencyName: string | null;
  readonly content: LetterContent;
  readonly dueOn: LocalDate | null;
  readonly state: LetterState;
  readonly revision: number;
  readonly authorIds: readonly number[];
  readonly number: string | null;
  readonly datedOn: LocalDate | null;
  readonly noticeId: number | null;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredBy: string | null;
}

const letters: RawBuilder<Letter> = sql`
  select letter.id, letter.agency_id as "agencyId", agency.name as "agencyName", letter.kind, letter.round_id as "roundId",
    letter.to_agency_id as "toAgencyId", receiver.name as "toAgencyName", letter.content, letter.due_on as "dueOn", letter.state,
    letter.revision, letter.author_ids as "authorIds", letter.number, letter.dated_on as "datedOn", letter.notice_id as "noticeId",
    letter.answer, letter.answered_on as "answeredOn", letter.answered_by as "answeredBy"
  from oversight_letter as letter join agency on agency.id = letter.agency_id
    left join agency as receiver on receiver.id = letter.to_agency_id`;

/** Whoever it is of sees it; the unit that has to answer it and the units of its round once it is signed. */
function isSeen(scope: AgencyScope) {
  return sql<boolean>`(${isInScope(scope, "letter.agency_id")} or letter.state = 'signed' and (
    ${isInScope(scope, "letter.to_agency_id")} or letter.to_agency_id is null and exists (
      select from inspection_visit as visit where visit.round_id = letter.round_id and ${isInScope(scope, "visit.inspected_id")})))`;
}

export interface LettersAsked {
  readonly kind?: string | undefined;
  readonly state?: LetterState | undefined;
  readonly round?: number | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Letters that one's agencies see, those begun last first. */
export async function listLetters(
  db: Queryable,
  scope: AgencyScope,
  { kind, state, round, before, limit }: LettersAsked,
): Promise<readonly Letter[]> {
  const where = [
    isSeen(scope),
    ...(kind ? [sql<boolean>`letter.kind = ${kind}`] : []),
    ...(state ? [sql<boolean>`letter.state = ${state}`] : []),
    ...(round === undefined ? [] : [sql<boolean>`letter.round_id = ${round}`]),
    ...(before === undefined ? [] : [sql<boolean>`letter.id < ${before}`]),
  ];
  const { rows } = await sql<Letter>`
    ${letters} where ${sql.join(where, sql` and `)} order by letter.id desc limit ${limit}`.execute(
    db,
  );
  return rows;
}

export async function findLetter(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<Letter | undefined> {
  const { rows } =
    await sql<Letter>`${letters} where letter.id = ${id} and ${isSeen(scope)}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function letterToChange(
  trx: Transaction,
  scope: AgencyScope,
  id: number,
): Promise<Letter | undefined> {
  await sql`select from oversight_letter where id = ${id} for update`.execute(trx);
  return findLetter(trx, scope, id);
}

/** Hexadecimal SHA-256 of exactly what signers see. */
export function letterHash({ kind, content, dueOn }: Pick<Letter, "kind" | "content" | "dueOn">) {
  const { title, to, lines, table } = content;
  const told = table && { name: table.name, head: table.head, rows: table.rows };
  return createHash("sha256")
    .update(JSON.stringify([kind, dueOn, title, to, lines, told]))
    .digest("hex");
}
