import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AtWorkbench, Awaiting } from "#platform/feature/office-places.ts";
import { readColumns } from "../data/read-columns.ts";
import { type Freshness, type FreshnessState, freshnessOf } from "../domain/freshness.ts";

/** How many columns the 工作台 names. */
const mostNamed = 5;

/** What awaits who keeps columns: those that are overdue, fall due within a week, or are empty. */
export const dueColumns: AtWorkbench = {
  permission: "catalogue.edit",
  awaiting: async (db, { scope, today }) => {
    const columns = await standing(db, scope, today);
    const of = (state: FreshnessState, kind: Pick<Awaiting, "name" | "state">): Awaiting => {
      const found = columns
        .filter(({ freshness }) => freshness.state === state)
        .toSorted((one, other) => urgentOn(one.freshness).localeCompare(urgentOn(other.freshness)));
      return {
        ...kind,
        count: found.length,
        path: `/columns?state=${state}`,
        first: found.slice(0, mostNamed).map(({ id, name, agencyName, freshness }) => ({
          id,
          title: name,
          detail: agencyName,
          path: `/columns?column=${id}`,
          ...(freshness.dueOn !== null && { dueOn: freshness.dueOn }),
        })),
      };
    };
    return [
      of("overdue", { name: "逾期未更新的栏目", state: "late" }),
      of("due-soon", { name: "一周内到期的栏目", state: "due" }),
      of("empty", { name: "空白栏目", state: "awaits" }),
    ];
  },
};

async function standing(db: Queryable, scope: AgencyScope, today: LocalDate) {
  const rows = await readColumns(db, scope, {});
  return rows.map((row) => ({ ...row, freshness: freshnessOf(row, today) }));
}

function urgentOn({ dueOn, from }: Freshness): string {
  return dueOn ?? from.on;
}
