import { sql } from "kysely";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { FieldCipher } from "#platform/secrets/field-cipher.ts";
import type { LetterState } from "../../domain/letters/letter-state.ts";
import type { LetterType } from "../../domain/letters/letter-types.ts";
import type { ServiceTold } from "../../letters/serve-letter.ts";
import { openServiceTexts, sealServiceTexts } from "../evidence.ts";

/** How the letters of a group are served: all in one way, each by itself. */
export type ServiceOfGroup = Pick<
  ServiceTold,
  "on" | "delivery" | "evidence" | "isPostal" | "hasConsent" | "formReason" | "provided"
>;

/** How far the letters of a group are, by their state. */
export interface CountsOfGroup {
  readonly id: number;
  readonly draft: number;
  readonly review: number;
  readonly signed: number;
  readonly served: number;
  readonly void: number;
  /** Signed ones that could not be served with the others. */
  readonly notServed: number;
}

export async function countsOfGroup(db: Queryable, id: number): Promise<CountsOfGroup> {
  const of = (state: LetterState) => sql`count(*) filter (where state = ${state})::integer`;
  const { rows } = await sql<CountsOfGroup>`
    select ${id}::integer as id, ${of("draft")} as draft, ${of("review")} as review, ${of("signed")} as signed,
      ${of("served")} as served, ${of("void")} as void, count(not_served)::integer as "notServed"
    from request_letter where group_id = ${id}`.execute(db);
  const [counts] = rows;
  if (!counts) throw new Error("a count has no row");
  return counts;
}

/** A letter of a group in its list: says nothing of the applicant. */
export interface LetterOfGroup {
  readonly id: number;
  readonly requestId: number;
  readonly requestNumber: string;
  readonly type: LetterType;
  readonly state: LetterState;
  readonly number: string | null;
  /** Hexadecimal SHA-256 of what it says: what is signed is the list of these. */
  readonly contentHash: string | null;
  readonly notServed: string | null;
}

/** The letters of a group of somebody's agencies, in their order; none where it is not theirs. */
export async function lettersOfGroup(
  db: Queryable,
  scope: AgencyScope,
  id: number,
): Promise<readonly LetterOfGroup[]> {
  const { rows } = await sql<LetterOfGroup>`
    select letter.id, letter.request_id as "requestId", request.number as "requestNumber", letter.type, letter.state,
      letter.number, encode(letter.content_hash, 'hex') as "contentHash", letter.not_served as "notServed"
    from request_letter as letter join disclosure_request as request on request.id = letter.request_id
    where letter.group_id = ${id} and ${isInScope(scope, "request.agency_id")} order by letter.id`.execute(
    db,
  );
  return rows;
}

/** Keeps how a group is served, and by whom; what could not be served before is tried again. */
export async function keepService(
  trx: Transaction,
  cipher: FieldCipher,
  {
    id,
    service,
    personId,
  }: { readonly id: number; readonly service: ServiceOfGroup; readonly personId: number },
): Promise<void> {
  await sql`update request_letter_group set service = ${JSON.stringify(sealServiceTexts(cipher, service))}::jsonb, served_by_id = ${personId}
    where id = ${id}`.execute(trx);
  await sql`update request_letter set not_served = null where group_id = ${id} and not_served is not null`.execute(
    trx,
  );
}

export interface GroupToServe {
  readonly service: ServiceOfGroup;
  readonly personId: number;
  readonly name: string;
}

export async function groupToServe(
  db: Queryable,
  cipher: FieldCipher,
  id: number,
): Promise<GroupToServe | undefined> {
  const { rows } = await sql<GroupToServe>`
    select service, served_by_id as "personId", person.name from request_letter_group as letters
      join person on person.id = served_by_id
    where letters.id = ${id} and service is not null`.execute(db);
  const [told] = rows;
  return told && { ...told, service: openServiceTexts(cipher, told.service) };
}

/** The next letter of a group that is to be served. */
export async function nextToServe(
  db: Queryable,
  groupId: number,
): Promise<{ readonly id: number; readonly seen: number } | undefined> {
  const { rows } = await sql<{ readonly id: number; readonly seen: number }>`
    select id, (select (count(*) + count(undone_at))::integer from request_act
      where request_act.request_id = letter.request_id) as seen
    from request_letter as letter where group_id = ${groupId} and state = 'signed' and not_served is null
    order by id limit 1`.execute(db);
  return rows[0];
}

/** Keeps why a letter was not served. */
export async function keepNotServed(db: Queryable, id: number, because: string): Promise<void> {
  await sql`update request_letter set not_served = ${because} where id = ${id} and state = 'signed'`.execute(
    db,
  );
}

/** Groups whose letters are being served. */
export async function groupsToServe(db: Queryable): Promise<readonly { readonly group: number }[]> {
  const { rows } = await sql<{ readonly group: number }>`
    select id as "group" from request_letter_group as letters where service is not null and exists (
      select from request_letter where group_id = letters.id and state = 'signed' and not_served is null)
    order by id`.execute(db);
  return rows;
}
