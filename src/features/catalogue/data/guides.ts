import { sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";
import type { GuideContent } from "../domain/guide.ts";

const text = z.string();

/** The words of a guide, as they are stored and sent. */
export const guideWords = z.object({
  classification: text,
  arrangement: text,
  access: text,
  requests: text,
  supervision: text,
});

const signedContent = z.object({ words: guideWords, reviewOn: dayField });

/** What an agency is writing of its guide. */
export interface GuideInHand extends GuideContent {
  readonly agencyId: number;
  readonly state: "draft" | "review" | "public";
  /** Exactly what signers see; `null` unless it is sent round. */
  readonly sent: string | null;
  readonly authorIds: readonly number[];
  readonly savedBy: string;
  readonly revision: number;
}

const inHand = sql`agency_id as "agencyId", words, review_on as "reviewOn", state, sent,
  author_ids as "authorIds", saved_by as "savedBy", revision`;

/** `undefined` where the agency never wrote one. */
export async function guideInHand(
  db: Queryable,
  agencyId: number,
): Promise<GuideInHand | undefined> {
  const { rows } = await sql<GuideInHand>`
    select ${inHand} from disclosure_guide where agency_id = ${agencyId}`.execute(db);
  const [row] = rows;
  return row && { ...row, words: guideWords.parse(row.words) };
}

/** The same, kept from others until the transaction ends: the agency's row is held where there is none yet. */
export async function guideToChange(
  trx: Transaction,
  agencyId: number,
): Promise<GuideInHand | undefined> {
  await sql`select from agency where id = ${agencyId} for no key update`.execute(trx);
  return guideInHand(trx, agencyId);
}

/** A guide that is public. */
export interface PublicGuide extends GuideContent {
  readonly number: number;
  readonly publishedOn: LocalDate;
}

/** What is public of an agency's guide; `undefined` where nothing is. */
export async function publicGuide(
  db: Queryable,
  agencyId: number,
): Promise<PublicGuide | undefined> {
  const { rows } = await sql<{
    readonly number: number;
    readonly signed: string;
    readonly publishedOn: LocalDate;
  }>`
    select number, signed, published_on as "publishedOn" from disclosure_guide_version
    where agency_id = ${agencyId} order by number desc limit 1`.execute(db);
  const [row] = rows;
  if (!row) return;
  const { number, publishedOn } = row;
  return { ...signedContent.parse(JSON.parse(row.signed)), number, publishedOn };
}

/** The guide of an agency as a list has it. */
export interface GuideRow {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly state: "draft" | "review" | "public" | null;
  readonly publicReviewOn: LocalDate | null;
  readonly publishedOn: LocalDate | null;
}

/** Guides of somebody's agencies, those without one too; agencies that ended owe none. */
export async function listGuides(db: Queryable, scope: AgencyScope): Promise<readonly GuideRow[]> {
  const { rows } = await sql<GuideRow>`
    select agency.id as "agencyId", agency.name as "agencyName", guide.state,
      (latest.signed::jsonb ->> 'reviewOn')::date as "publicReviewOn", latest.published_on as "publishedOn"
    from agency left join disclosure_guide as guide on guide.agency_id = agency.id
      left join lateral (
        select signed, published_on from disclosure_guide_version
        where agency_id = agency.id order by number desc limit 1) as latest on true
    where agency.dissolved_on is null and ${isInScope(scope, "agency.id")}
    order by agency.name collate by_pinyin, agency.id`.execute(db);
  return rows;
}
