import { signerOf } from "#features/accounts/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { chainsAwaiting } from "#platform/signing/load-chains.ts";
import { type GuideRow, listGuides } from "../data/guides.ts";
import { type GuideStanding, guideStanding } from "../domain/guide.ts";

/** How many guides the 工作台 names. */
const mostNamed = 5;

/** What awaits who writes guides (公开指南): those whose review is overdue, and agencies that have none. */
export const guidesToReview: AtWorkbench = {
  permission: "catalogue.edit",
  awaiting: async (db, { scope, today }) => {
    const rows = await standing(db, scope, today);
    const of = (standing: GuideStanding, kind: Pick<Awaiting, "name" | "state">): Awaiting => ({
      ...kind,
      ...part(
        rows.filter((row) => row.standing === standing),
        `/guides?standing=${standing}`,
      ),
    });
    return [
      of("overdue", { name: "逾期未复核的公开指南", state: "late" }),
      of("none", { name: "没有公开指南的机关", state: "awaits" }),
    ];
  },
};

/** Guides that somebody can sign, but for their own work. */
export const guidesToSign: AtWorkbench = {
  permission: "catalogue.sign",
  awaiting: async (db, { personId, scope, today }) => {
    const { holds } = await signerOf(db, personId);
    const awaiting = (await chainsAwaiting(db, holds)).filter(
      ({ subject, authorIds }) =>
        subject.kind === "disclosure-guide" && !authorIds.includes(personId),
    );
    const ids = new Set(awaiting.map(({ subject }) => subject.id));
    const rows = (await standing(db, scope, today)).filter(({ agencyId }) => ids.has(agencyId));
    const path = "/guides?standing=review";
    return [{ name: "待您审签的公开指南", state: "awaits", ...part(rows, path) }];
  },
};

function part(rows: readonly GuideRow[], path: string): Pick<Awaiting, "count" | "first" | "path"> {
  return {
    path,
    count: rows.length,
    first: rows.slice(0, mostNamed).map(({ agencyId, agencyName, publicReviewOn }) => ({
      id: agencyId,
      title: agencyName,
      path: `/guides?agency=${agencyId}`,
      ...(publicReviewOn !== null && { dueOn: publicReviewOn }),
    })),
  };
}

async function standing(db: Queryable, scope: AgencyScope, today: LocalDate) {
  const rows = await listGuides(db, scope);
  return rows.map((row) => ({ ...row, standing: guideStanding(row, today) }));
}
