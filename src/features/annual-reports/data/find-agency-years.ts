import { sql } from "kysely";
import { z } from "zod";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import { type ComparedFigures, comparedFigures } from "./compared-figures.ts";
import { isUnread } from "./is-unread.ts";
import { findingsSchema } from "./stored-json.ts";

/** An agency with its current reports. */
export interface AgencyYears {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  readonly regionName: string;
  /** It is no more (已撤销), since when, and who took over where that is known. */
  readonly dissolved: Dissolved | null;
  /** The latest first. */
  readonly years: readonly AgencyYear[];
}

interface Dissolved {
  readonly on: LocalDate;
  readonly successor: { readonly id: number; readonly name: string } | null;
}

/** What the agency's page shows of one year's current report. */
export interface AgencyYear {
  readonly year: number;
  readonly version: number;
  readonly edition: AnnualReport["edition"];
  /** Neither a table nor a section of it was read. */
  readonly isUnread: boolean;
  /** The date under its signature (报告日期), where one was read. */
  readonly signedOn: LocalDate | null;
  readonly figures: ComparedFigures;
  /** Cells of the three tables without a certain figure. */
  readonly uncertain: number;
  /** `null`: not checked yet. */
  readonly check: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
  } | null;
  /** Findings that do not fit last year's report: `t2.stock`, `t3.carry`. */
  readonly breaks: readonly FindingJson[];
}

/** `undefined` when there is no such agency. */
export async function findAgencyYears(
  db: Queryable,
  agencyId: number,
): Promise<AgencyYears | undefined> {
  // One query for both: an agency without reports is one row without a year.
  const { rows } = await sql<Row>`
    select agency.id, agency.name, agency.kind, region.code as "regionCode",
      region.name as "regionName", agency.dissolved_on as "dissolvedOn",
      successor.id as "successorId", successor.name as "successorName",
      year::int, version, edition, ${isUnread} as "isUnread", signed_on as "signedOn",
      cell_states as states, cell_values as values,
      errors, checked.warnings, notices,
      jsonb_path_query_array(checked.findings,
        '$[*] ? (@.rule == "t2.stock" || @.rule == "t3.carry")') as breaks
    from agency
    join region on region.code = agency.region_code
    left join agency as successor on successor.id = agency.successor_id
    left join report on report.agency_id = agency.id and report.is_current
    left join report_check checked on checked.report_id = report.id
    where agency.id = ${agencyId}
    order by year desc`.execute(db);
  const [first] = rows;
  if (!first) return undefined;
  const { id, name, kind, regionCode, regionName } = first;
  const dissolved = dissolvedOf(first);
  return { id, name, kind, regionCode, regionName, dissolved, years: rows.flatMap(agencyYear) };
}

function dissolvedOf({ dissolvedOn, successorId, successorName }: Row): Dissolved | null {
  if (dissolvedOn === null) return null;
  const isKnown = successorId !== null && successorName !== null;
  return { on: dissolvedOn, successor: isKnown ? { id: successorId, name: successorName } : null };
}

interface Row extends Omit<AgencyYears, "years" | "dissolved"> {
  readonly dissolvedOn: LocalDate | null;
  readonly successorId: number | null;
  readonly successorName: string | null;
  readonly year: number | null;
  readonly version: number;
  readonly edition: AnnualReport["edition"];
  readonly isUnread: boolean;
  readonly signedOn: LocalDate | null;
  readonly states: string;
  readonly values: readonly (number | null)[];
  readonly errors: number | null;
  readonly warnings: number | null;
  readonly notices: number | null;
  readonly breaks: unknown;
}

const breaksSchema = z.preprocess((value) => value ?? [], findingsSchema);

function agencyYear(row: Row): AgencyYear[] {
  const { year, version, edition, signedOn, states, values } = row;
  const { errors, warnings, notices } = row;
  if (year === null) return [];
  return [
    {
      year,
      version,
      edition,
      isUnread: row.isUnread,
      signedOn,
      figures: comparedFigures({ edition, states, values }),
      uncertain: states.replace(/[.r]/g, "").length,
      check: errors === null ? null : { errors, warnings: warnings ?? 0, notices: notices ?? 0 },
      breaks: breaksSchema.parse(row.breaks),
    },
  ];
}
