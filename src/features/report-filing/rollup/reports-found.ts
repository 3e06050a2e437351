import { reportsInForce } from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Cells } from "#report/annual-report.ts";
import { draftsSent } from "../data/drafts-sent.ts";
import { sentRound } from "../draft/sent-round.ts";

/** An agency's report of a year: public, else what is being signed. */
export interface ReportFound {
  readonly source: "published" | "sent";
  readonly cells: Cells;
  /** The version that is public. */
  readonly reportId: number | null;
  /** The agencies that a report from here says it adds up, itself among them; `null`: a file, which does not say. */
  readonly adds: readonly number[] | null;
}

/** The reports of some agencies, by agency. */
export async function reportsFound(
  db: Queryable,
  asked: { readonly agencies: readonly number[]; readonly year: number },
): Promise<ReadonlyMap<number, ReportFound>> {
  const found = new Map<number, ReportFound>();
  const published = await reportsInForce(db, asked);
  const sent = await draftsSent(db, asked);
  for (const { agencyId, content } of sent) {
    const { report, agencies } = sentRound(content);
    const adds = agencies.map(({ id }) => id);
    found.set(agencyId, { source: "sent", cells: report.cells, reportId: null, adds });
  }
  for (const { agencyId, reportId, report } of published) {
    const draft = sent.find((one) => one.agencyId === agencyId && one.reportId === reportId);
    const adds = (draft && found.get(agencyId)?.adds) ?? null;
    found.set(agencyId, { source: "published", cells: report.cells, reportId, adds });
  }
  return found;
}
