import { sql } from "kysely";
import type { AgencyKind } from "#features/agencies/domain/index.ts";
import { nameInYear } from "#features/agencies/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { statedScope } from "#report/narrative/stated-scope.ts";
import { cellsInFindings } from "../cells-in-findings.ts";
import { type ComparedFigures, comparedFigures } from "./compared-figures.ts";

/** An agency with its figures of some years. */
export interface ComparedAgency {
  readonly id: number;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly regionCode: string;
  /** Codes of its region and of every region above it. */
  readonly regions: readonly string[];
  readonly regionName: string;
  /** The day it was dissolved (撤销); `null`: it is there. */
  readonly dissolvedOn: LocalDate | null;
  /** Of a government: the sentence by which the latest of its reports says that it takes in those of its agencies. */
  readonly scope: string | undefined;
  /** By year; a year without a report is not there. */
  readonly figures: ReadonlyMap<number, ComparedFigures>;
  /** By year the cells that errors and warnings name. */
  readonly doubtful: ReadonlyMap<number, ReadonlySet<CellName>>;
}

/** Agencies by id, in the order asked; ids that no agency has are left out. */
export async function compareAgencies(
  db: Queryable,
  { ids, years }: { readonly ids: readonly number[]; readonly years: readonly number[] },
): Promise<readonly ComparedAgency[]> {
  const { rows } = await sql<Row>`
    select agency.id, agency.name, agency.kind,
      agency.region_code as "regionCode", region.name as "regionName",
      agency.dissolved_on as "dissolvedOn",
      array(
        with recursive upward as (
          select agency.region_code as code
          union all
          select region.parent_code from upward join region using (code)
          where region.parent_code is not null
        )
        select code from upward
      ) as regions,
      case when agency.kind = 'government' then concat_ws(E'\\n', report.preface,
        jsonb_path_query_first(report.sections, '$[*] ? (@.number == 1).text') #>> '{}')
      end as opening,
      report.year::integer, ${nameInYear("report.year")} as "nameThen", report.edition, report.cell_states as states, report.cell_values as values,
      ${cellsInFindings} as doubtful
    from unnest(${ids}::integer[]) with ordinality as asked (id, place)
    join agency using (id)
    join region on region.code = agency.region_code
    left join report
      on report.is_current and report.agency_id = agency.id and report.year = any(${years}::smallint[])
    left join listed_check checked on checked.report_id = report.id
    order by asked.place, report.year desc`.execute(db);
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(agencyOf);
}

type Row = Omit<ComparedAgency, "figures" | "scope" | "doubtful"> & {
  /** What it was called in the year of the report. */
  readonly nameThen: string;
  /** What stands in front of the second section. */
  readonly opening: string | null;
  readonly year: number | null;
  readonly edition: AnnualReport["edition"];
  readonly states: string | null;
  readonly values: readonly (number | null)[] | null;
  readonly doubtful: readonly CellName[];
};

/** One agency, of its rows: one a year. */
function agencyOf(rows: readonly Row[]): ComparedAgency[] {
  const [first] = rows;
  if (!first) return [];
  const { id, kind, regionCode, regions, regionName, dissolvedOn } = first;
  const figures = new Map<number, ComparedFigures>();
  const doubtful = new Map<number, ReadonlySet<CellName>>();
  for (const { year, edition, states, values, doubtful: cells } of rows) {
    if (year === null || states === null || values === null) continue;
    figures.set(year, comparedFigures({ edition, states, values }));
    doubtful.set(year, new Set(cells));
  }
  const scope = rows.flatMap(({ opening }) => statedScope(opening ?? "")?.sentence ?? [])[0];
  const name = nameOver(rows);
  const agency = { id, name, kind, regionCode, regions, regionName, dissolvedOn };
  return [{ ...agency, scope, figures, doubtful }];
}

/** What it is called, and what it was in those of the years compared in which that was another name: 体育局（2019 年称“体委”）. */
function nameOver(rows: readonly Row[]): string {
  const name = rows[0]?.name ?? "";
  const otherwise = rows.filter(({ year, nameThen }) => year !== null && nameThen !== name);
  const told = [...Map.groupBy(otherwise, ({ nameThen }) => nameThen)].map(
    ([then, all]) => `${all.map(({ year }) => year).join("、")} 年称“${then}”`,
  );
  return told.length === 0 ? name : `${name}（${told.join("，")}）`;
}
