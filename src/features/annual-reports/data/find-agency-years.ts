import { sql } from "kysely";
import { z } from "zod";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import { cellsInFindings } from "./cells-in-findings.ts";
import { type ComparedFigures, comparedFigures } from "./compared/compared-figures.ts";
import { isTold } from "./is-told.ts";
import { isUnread } from "./is-unread.ts";
import { findingsSchema } from "./stored-json.ts";

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
  /** Whether findings stand in lists at all (`SITE_FINDINGS`). */
  readonly isTold: boolean;
  /** `null`: not checked yet. */
  readonly check: {
    readonly errors: number;
    readonly warnings: number;
    readonly notices: number;
  } | null;
  /** Findings that do not fit last year's report: `t2.stock`, `t3.carry`. */
  readonly breaks: readonly FindingJson[];
  /** Cells that errors and warnings name. */
  readonly doubtful: ReadonlySet<CellName>;
}

/** The current reports of an agency, the latest first. */
export async function findAgencyYears(
  db: Queryable,
  agencyId: number,
): Promise<readonly AgencyYear[]> {
  const { rows } = await sql<Row>`
    select year::int, version, edition, ${isUnread} as "isUnread", signed_on as "signedOn",
      cell_states as states, cell_values as values,
      errors, checked.warnings, notices,
      jsonb_path_query_array(checked.findings,
        '$[*] ? (@.rule == "t2.stock" || @.rule == "t3.carry")') as breaks,
      ${cellsInFindings} as doubtful, ${isTold} as "isTold"
    from report
    left join listed_check checked on checked.report_id = report.id
    where report.agency_id = ${agencyId} and report.is_current
    order by year desc`.execute(db);
  return rows.map(agencyYear);
}

interface Row {
  readonly year: number;
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
  readonly doubtful: readonly CellName[];
  readonly isTold: boolean;
}

const breaksSchema = z.preprocess((value) => value ?? [], findingsSchema);

function agencyYear(row: Row): AgencyYear {
  const { year, version, edition, signedOn, states, values } = row;
  const { errors, warnings, notices } = row;
  return {
    year,
    version,
    edition,
    isUnread: row.isUnread,
    signedOn,
    figures: comparedFigures({ edition, states, values }),
    uncertain: states.replace(/[.r]/g, "").length,
    check: errors === null ? null : { errors, warnings: warnings ?? 0, notices: notices ?? 0 },
    breaks: breaksSchema.parse(row.breaks),
    doubtful: new Set(row.doubtful),
    isTold: row.isTold,
  };
}
