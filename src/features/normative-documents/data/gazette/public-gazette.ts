import { sql } from "kysely";
import type { ItemContent } from "#features/items/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Slice } from "#platform/db/slice.ts";

/** A public issue. */
export interface PublicIssue {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly number: number;
  readonly wholeNumber: number | null;
  readonly publishedOn: LocalDate;
}

const issues = sql<PublicIssue>`
  select issue.id, issue.agency_id as "agencyId", agency.name as "agencyName", issue.year, issue.number,
    issue.whole_number as "wholeNumber", issue.published_on as "publishedOn"
  from public_gazette as issue join agency on agency.id = issue.agency_id`;

/** Public issues, the last first. */
export async function listPublicIssues(
  db: Queryable,
  { offset, limit }: Slice,
): Promise<readonly PublicIssue[]> {
  const { rows } = await sql<PublicIssue>`
    ${issues} order by issue.published_on desc, issue.id desc limit ${limit} offset ${offset}`.execute(
    db,
  );
  return rows;
}

export async function countPublicIssues(db: Queryable): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*)::int as count from public_gazette`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function findPublicIssue(db: Queryable, id: number): Promise<PublicIssue | undefined> {
  const { rows } = await sql<PublicIssue>`${issues} where issue.id = ${id}`.execute(db);
  return rows[0];
}

/** What is printed of an item. */
export interface PublicEntry {
  readonly itemId: number;
  readonly section: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly agencyName: string;
  readonly content: Pick<ItemContent, "text" | "formedOn">;
}

export async function publicEntriesOf(
  db: Queryable,
  issueId: number,
): Promise<readonly PublicEntry[]> {
  const { rows } = await sql<PublicEntry>`
    select entry.item_id as "itemId", entry.section, entry.title, entry.document_number as "documentNumber",
      agency.name as "agencyName", entry.content
    from public_gazette_entry as entry join agency on agency.id = entry.agency_id
    where entry.issue_id = ${issueId} order by entry.place`.execute(db);
  return rows;
}

/** An entry of the index (总目录). */
export interface IndexEntry {
  readonly issueId: number;
  readonly itemId: number;
  readonly section: string;
  readonly title: string;
  readonly documentNumber: string;
  readonly year: number;
  readonly number: number;
}

/** Everything that stands in the issues of a year, by section. */
export async function gazetteIndex(db: Queryable, year: number): Promise<readonly IndexEntry[]> {
  const { rows } = await sql<IndexEntry>`
    select issue.id as "issueId", entry.item_id as "itemId", entry.section, entry.title,
      entry.document_number as "documentNumber", issue.year, issue.number
    from public_gazette_entry as entry join public_gazette as issue on issue.id = entry.issue_id
    where issue.year = ${year} order by entry.section, issue.number, issue.id, entry.place`.execute(
    db,
  );
  return rows;
}

export async function gazetteYears(db: Queryable): Promise<readonly number[]> {
  const { rows } = await sql<{ readonly year: number }>`
    select distinct year from public_gazette order by year desc`.execute(db);
  return rows.map(({ year }) => year);
}

export interface PublicPoint {
  readonly id: number;
  readonly name: string;
  readonly address: string;
}

export async function publicPoints(db: Queryable): Promise<readonly PublicPoint[]> {
  const { rows } = await sql<PublicPoint>`
    select id, name, address from public_gazette_point order by id`.execute(db);
  return rows;
}
