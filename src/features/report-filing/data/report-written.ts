import type { AgencyTables } from "#features/agencies/index.ts";
import type { ReportWrittenOf } from "#features/annual-reports/index.ts";
import { stateWords } from "../words/state-words.ts";
import type { FilingTables } from "./tables.ts";

/** The draft of an agency's year, for who would publish a file in its place. */
export const reportWritten: ReportWrittenOf = async (db, { agencyId, year }) => {
  const draft = await db
    .withTables<FilingTables & AgencyTables>()
    .selectFrom("report_draft")
    .innerJoin("agency", "agency.id", "report_draft.agency_id")
    .select(["agency.name", "report_draft.state", "report_draft.report_id as reportId"])
    .where("report_draft.agency_id", "=", agencyId)
    .where("report_draft.year", "=", year)
    .executeTakeFirst();
  if (!draft) return;
  const { name, state, reportId } = draft;
  return {
    title: `${name} ${year} 年年报（${stateWords[state]}）`,
    signedIds: reportId === null ? [] : [reportId],
  };
};
