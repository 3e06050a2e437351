import { reportsInForce } from "#features/annual-reports/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { Cells } from "#report/annual-report.ts";
import { agenciesAdded } from "../compile/agencies-added.ts";
import { type DraftSent, draftsSent } from "../data/drafts-sent.ts";
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

interface FoundAsked {
  readonly agencies: readonly number[];
  readonly year: number;
}

/** The reports of some agencies, by agency. */
export async function reportsFound(
  db: Queryable,
  asked: FoundAsked,
): Promise<ReadonlyMap<number, ReportFound>> {
  const found = new Map<number, ReportFound>();
  const drafts = new Map((await draftsSent(db, asked)).map((one) => [one.agencyId, one]));
  for (const { agencyId, content } of drafts.values()) {
    if (content === null) continue;
    const { report, agencies } = sentRound(content);
    const adds = agencies.map(({ id }) => id);
    found.set(agencyId, { source: "sent", cells: report.cells, reportId: null, adds });
  }
  for (const { agencyId, reportId, report } of await reportsInForce(db, asked)) {
    const draft = drafts.get(agencyId);
    const isOfDraft = draft !== undefined && draft.reportId === reportId;
    const adds = isOfDraft ? (found.get(agencyId)?.adds ?? (await addsOf(db, draft, asked))) : null;
    found.set(agencyId, { source: "published", cells: report.cells, reportId, adds });
  }
  return found;
}

/** Of a report that is written again: the agencies of its scope. */
async function addsOf(
  db: Queryable,
  { agencyId, scope }: DraftSent,
  { year }: FoundAsked,
): Promise<readonly number[]> {
  const added = await agenciesAdded(db, { agencyId, year, scope });
  return added.ok ? added.value.agencies.map(({ id }) => id) : [agencyId];
}
