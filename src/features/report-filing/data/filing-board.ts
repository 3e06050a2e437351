import { sql } from "kysely";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import { nameThenAndNow, stoodAtEndOf } from "#features/agencies/index.ts";
import { type Severity, severities } from "#kernel/finding.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { type AgencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { DraftState } from "../domain/draft-state.ts";

/** Where an agency stands with its report of a year (编制进度). */
export interface BoardRow {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  /** `null`: not begun. */
  readonly draftId: number | null;
  readonly state: DraftState | null;
  /** The step that waits for a signature. */
  readonly step: string | null;
  /** Why it was returned last, while it is written again. */
  readonly returned: string | null;
  /** The day on which its report first became public, from inside or as a file. */
  readonly publishedOn: LocalDate | null;
  /** Of what was sent round, so that who returns it has it before them; `null`: nothing was. */
  readonly contentHash: string | null;
  /** What the checks found and nobody explained: of what is being signed, else of the public report; `null`: neither. */
  readonly errors: number | null;
  readonly warnings: number | null;
}

interface BoardAsked {
  readonly year: number;
  readonly after?: number | undefined;
  readonly limit: number;
}

/** The agencies in force at the end of a year, each with its draft, in the order of their register. */
export async function filingBoard(
  db: Queryable,
  scope: AgencyScope,
  { year, after = 0, limit }: BoardAsked,
): Promise<readonly BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select agency.id as "agencyId", ${nameThenAndNow(year)} as "agencyName", agency.kind,
      agency.region_code as "regionCode", draft.id as "draftId", draft.state,
      (select step.name from signing join signing_step step on step.signing_id = signing.id
        where signing.subject_kind = 'report-draft' and signing.subject_id = draft.id and signing.state = 'open'
          and not exists (select from signature where signature.signing_id = signing.id
            and signature.place = step.place and act = 'signed')
        order by step.place limit 1) as step,
      case when draft.state = 'writing' then
        (select signature.opinion from signing join signature on signature.signing_id = signing.id
          where signing.subject_kind = 'report-draft' and signing.subject_id = draft.id
            and signature.act = 'returned'
          order by signature.id desc limit 1) end as returned,
      -- a correction does not make it late
      (least(draft.published_at, (select min(report.imported_at) from report
          where report.agency_id = agency.id and report.year = ${year} and report.standing = 'published'))
        at time zone 'Asia/Shanghai')::date::text as "publishedOn",
      encode(sha256(convert_to(draft.content, 'UTF8')), 'hex') as "contentHash",
      ${counted("error")} as errors, ${counted("warning")} as warnings
    from agency left join report_draft draft on draft.agency_id = agency.id and draft.year = ${year}
    left join lateral (${foundIn(year)}) as checked on true
    where ${isInScope(scope, "agency.id")} and agency.id > ${after}
      and (${stoodAtEndOf(year)} or draft.id is not null)
    order by agency.id limit ${limit}`.execute(db);
  return rows;
}

/** What was found: of what is being signed, else of the report in force; no row where there is neither. */
function foundIn(year: number) {
  return sql`select draft.found as found where draft.state in ('signing', 'signed')
    union all
    select findings from report join report_check on report_check.report_id = report.id
    where report.agency_id = agency.id and report.year = ${year} and report.is_current
      and draft.state is distinct from 'signing' and draft.state is distinct from 'signed'`;
}

function counted(severity: "error" | "warning") {
  return sql`case when checked.found is not null then (
    select count(*)::int from jsonb_array_elements(checked.found) as one where one ->> 'severity' = ${severity}) end`;
}

/** What a rule found in the reports of a year: how often, and in whose. */
export interface RuleFound {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly agencies: readonly string[];
}

/** By rule, the gravest and most frequent first. */
export async function foundByRule(
  db: Queryable,
  scope: AgencyScope,
  year: number,
): Promise<readonly RuleFound[]> {
  const { rows } = await sql<RuleFound>`
    select one ->> 'rule' as rule, min(one ->> 'severity') as severity, count(*)::int as findings,
      array_agg(distinct ${nameThenAndNow(year)}) as agencies
    from agency left join report_draft draft on draft.agency_id = agency.id and draft.year = ${year}
    cross join lateral (${foundIn(year)}) as checked
    cross join lateral jsonb_array_elements(checked.found) as one
    where ${isInScope(scope, "agency.id")}
    group by 1
    order by array_position(${severities}::text[], min(one ->> 'severity')), 3 desc, 1`.execute(db);
  return rows;
}
