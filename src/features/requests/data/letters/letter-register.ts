import { sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";
import type { LetterSeries, LetterType } from "../../domain/letters/letter-types.ts";

/** A letter in the register (文书登记): its number, day, service, and why a number was voided. */
export interface RegisteredLetter {
  readonly id: number;
  readonly type: LetterType;
  readonly state: LetterState;
  readonly number: string | null;
  readonly datedOn: LocalDate | null;
  readonly servedOn: LocalDate | null;
  readonly voidedBecause: string | null;
  readonly requestId: number;
  readonly requestNumber: string;
  readonly dueOn: LocalDate | null;
  readonly agencyName: string;
}

export interface RegisterAsked {
  readonly state?: LetterState | undefined;
  readonly series?: LetterSeries | undefined;
  readonly year?: number | undefined;
  /** The id of the last letter of the page before. */
  readonly after?: number | undefined;
  readonly limit: number;
}

/** Letters of one's agencies, the newest first; of a series of a year in the order of their numbers. */
export async function letterRegister(
  db: Queryable,
  scope: AgencyScope,
  { state, series, year, after, limit }: RegisterAsked,
): Promise<readonly RegisteredLetter[]> {
  const conditions = [
    isInScope(scope, "request.agency_id"),
    ...(state ? [sql`letter.state = ${state}`] : []),
    ...(series ? [sql`letter.series = ${series}`] : []),
    ...(year === undefined ? [] : [sql`letter.year = ${year}`]),
    ...(after === undefined ? [] : [sql`letter.id < ${after}`]),
  ];
  const { rows } = await sql<RegisteredLetter>`
    select letter.id, letter.type, letter.state, letter.number, letter.dated_on as "datedOn", letter.served_on as "servedOn",
      letter.voided_because as "voidedBecause", request.id as "requestId", request.number as "requestNumber",
      request.due_on as "dueOn", agency.name as "agencyName"
    from request_letter as letter join disclosure_request as request on request.id = letter.request_id
      join agency on agency.id = letter.agency_id
    where ${sql.join(conditions, sql` and `)} order by letter.id desc limit ${limit}`.execute(db);
  return rows;
}
