import { addDemonstrationGuide, type GuideOfDemonstration } from "#features/catalogue/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { standingAgencies } from "../staff/agency-people.ts";

/** Of each so many agencies, in the county's order, one guide that is not simply public. */
const rare: Readonly<Record<number, GuideOfDemonstration>> = {
  5: "overdue",
  8: "review",
  11: "draft",
  14: "none",
};
const round = 16;

/** 公开指南 of the county's agencies: most public, some overdue, on their way, or missing. Done again it changes nothing. */
export async function loadGuides(
  db: Queryable,
  {
    agencies,
    today,
  }: { readonly agencies: ReadonlyMap<string, number>; readonly today: LocalDate },
): Promise<void> {
  for (const [at, { name }] of standingAgencies().entries()) {
    const id = agencies.get(name);
    if (id === undefined) continue;
    const becomes = rare[at % round] ?? "public";
    await addDemonstrationGuide(db, { agency: { id, name }, becomes, today });
  }
}
