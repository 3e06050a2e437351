import { type RawBuilder, sql } from "kysely";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { holdsText } from "#platform/db/holds-text.ts";
import type { Queryable, Transaction } from "#platform/db/queryable.ts";

/** An issue of a gazette (公报一期). */
export interface GazetteIssue {
  readonly id: number;
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly number: number;
  readonly wholeNumber: number | null;
  readonly begunBy: string;
  readonly publishedOn: LocalDate | null;
  readonly publishedBy: string | null;
  readonly entries: number;
}

export interface IssueEntry {
  readonly itemId: number;
  readonly section: string;
  readonly title: string;
  readonly documentNumber: string;
  /** It was taken off the site since. */
  readonly isWithdrawn: boolean;
}

const issues: RawBuilder<GazetteIssue> = sql`
  select issue.id, issue.agency_id as "agencyId", agency.name as "agencyName", issue.year, issue.number,
    issue.whole_number as "wholeNumber", issue.begun_by as "begunBy", issue.published_on as "publishedOn",
    issue.published_by as "publishedBy",
    (select count(*)::int from gazette_entry where issue_id = issue.id) as entries
  from gazette_issue as issue join agency on agency.id = issue.agency_id`;

/** Issues of one's agencies, the last first. */
export async function listIssues(
  db: Queryable,
  scope: AgencyScope,
): Promise<readonly GazetteIssue[]> {
  const { rows } = await sql<GazetteIssue>`
    ${issues} where ${isInScope(scope, "issue.agency_id")}
    order by issue.year desc, issue.number desc, issue.id desc limit 300`.execute(db);
  return rows;
}

interface Asked {
  readonly scope: AgencyScope;
  readonly issueId: number;
}

export async function findIssue(
  db: Queryable,
  { scope, issueId }: Asked,
): Promise<GazetteIssue | undefined> {
  const { rows } = await sql<GazetteIssue>`
    ${issues} where issue.id = ${issueId} and ${isInScope(scope, "issue.agency_id")}`.execute(db);
  return rows[0];
}

/** The same, held until the transaction ends. */
export async function issueToChange(
  trx: Transaction,
  asked: Asked,
): Promise<GazetteIssue | undefined> {
  await sql`select from gazette_issue where id = ${asked.issueId} and ${isInScope(asked.scope, "agency_id")} for update`.execute(
    trx,
  );
  return findIssue(trx, asked);
}

/** What stands in an issue, in its order. */
export async function entriesOf(db: Queryable, issueId: number): Promise<readonly IssueEntry[]> {
  const { rows } = await sql<IssueEntry>`
    select entry.item_id as "itemId", entry.section, page.title, page.document_number as "documentNumber",
      page.markup is null as "isWithdrawn"
    from gazette_entry as entry join item_page as page on page.item_id = entry.item_id
    where entry.issue_id = ${issueId} order by entry.place`.execute(db);
  return rows;
}

/** A public item that could be taken into an issue. */
export interface Candidate {
  readonly itemId: number;
  readonly title: string;
  readonly documentNumber: string;
  readonly agencyName: string;
  readonly publishedOn: LocalDate;
}

interface CandidatesAsked {
  readonly scope: AgencyScope;
  readonly q: string | undefined;
}

/** Public items of one's agencies that stand in no issue yet, those with a number first: departments send theirs (报送). */
export async function candidatesFor(
  db: Queryable,
  { scope, q }: CandidatesAsked,
): Promise<readonly Candidate[]> {
  const { rows } = await sql<Candidate>`
    select page.item_id as "itemId", page.title, page.document_number as "documentNumber", agency.name as "agencyName",
      page.published_on as "publishedOn"
    from item_page as page join agency on agency.id = page.agency_id
    where page.markup is not null and ${isInScope(scope, "page.agency_id")}
      and ${q ? sql`(${holdsText(sql.ref("page.title"), q)} or ${holdsText(sql.ref("page.document_number"), q)})` : sql`true`}
      and not exists (select from gazette_entry where gazette_entry.item_id = page.item_id)
    order by page.document_number = '', page.published_on desc, page.item_id desc limit 100`.execute(
    db,
  );
  return rows;
}
