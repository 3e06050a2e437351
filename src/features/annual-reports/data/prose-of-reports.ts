import type { AgencyTables } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Section } from "#report/annual-report.ts";
import { sectionsSchema } from "#report-files/report-line-schema.ts";
import type { ReportTables } from "./tables.ts";

/** The prose of a public report. */
interface ReportProse {
  readonly agencyId: number;
  readonly agencyName: string;
  readonly year: number;
  readonly sections: readonly Section[];
}

interface ProseAsked {
  readonly agencies: readonly number[];
  readonly years: readonly number[];
}

/** The prose of the reports in force of some agencies and years, by agency and year. */
export async function proseOfReports(
  db: Queryable,
  { agencies, years }: ProseAsked,
): Promise<readonly ReportProse[]> {
  if (agencies.length === 0) return [];
  const rows = await db
    .withTables<ReportTables & AgencyTables>()
    .selectFrom("report")
    .innerJoin("agency", "agency.id", "report.agency_id")
    .select(["report.agency_id", "agency.name", "report.year", "report.sections"])
    .where("report.is_current", "=", true)
    .where("report.agency_id", "in", [...agencies])
    .where("report.year", "in", [...years])
    .orderBy("report.agency_id")
    .orderBy("report.year")
    .execute();
  return rows.map(({ agency_id, name, year, sections }) => {
    return {
      agencyId: agency_id,
      agencyName: name,
      year,
      sections: sectionsSchema.parse(sections),
    };
  });
}
