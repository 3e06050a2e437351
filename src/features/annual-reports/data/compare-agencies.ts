import { sql } from "kysely";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { type ComparedFigures, comparedFigures } from "./compared-figures.ts";

/** An agency with its figures of a year. */
export interface ComparedAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  /** Codes of its region and of every region above it. */
  readonly regions: readonly string[];
  readonly regionName: string;
  /** `null`: no report of the year. */
  readonly figures: ComparedFigures | null;
}

/** Agencies by id, in the order asked; ids that no agency has are left out. */
export async function compareAgencies(
  db: Queryable,
  { ids, year }: { readonly ids: readonly number[]; readonly year: number },
): Promise<readonly ComparedAgency[]> {
  const { rows } = await sql<Row>`
    select agency.id, agency.name, agency.kind,
      agency.region_code as "regionCode", region.name as "regionName",
      array(
        with recursive upward as (
          select agency.region_code as code
          union all
          select region.parent_code from upward join region using (code)
          where region.parent_code is not null
        )
        select code from upward
      ) as regions,
      report.edition, report.cell_states as states, report.cell_values as values
    from unnest(${ids}::integer[]) with ordinality as asked (id, place)
    join agency using (id)
    join region on region.code = agency.region_code
    left join report
      on report.is_current and report.agency_id = agency.id and report.year = ${year}
    order by asked.place`.execute(db);
  return rows.map(({ edition, states, values, ...agency }) => ({
    ...agency,
    figures:
      states === null || values === null ? null : comparedFigures({ edition, states, values }),
  }));
}

type Row = Omit<ComparedAgency, "figures"> & {
  readonly edition: AnnualReport["edition"];
  readonly states: string | null;
  readonly values: readonly (number | null)[] | null;
};
