import { sql } from "kysely";
import type { FigureSource } from "#platform/figures/figure.ts";
import type { FigureList } from "#platform/figures/figure-list.ts";
import { type Achieved, achievedTargets } from "./achieved.ts";

/** Digits behind the point that shares may have. */
const digits = 6;

type Reached = Achieved & { readonly value: number };

/** A row a target that is counted: what was reached of it, or 1. */
export function targetSource(
  name: string,
  list: () => FigureList,
  shareOf: (target: Reached) => number,
  isCounted: (target: Reached) => boolean = () => true,
): FigureSource {
  return {
    name: `oversight.${name}`,
    group: "监督保障",
    permission: "oversight.list",
    tables: ["oversight_target"],
    dimensions: [{ code: "target", name: "目标" }],
    rows: async ({ from }, { db, asked }) => {
      const achieved = await achievedTargets(db, list(), asked);
      const rows = achieved.flatMap(({ value, ...target }) =>
        value === undefined || !isCounted({ ...target, value })
          ? []
          : {
              id: target.id,
              title: target.title,
              share: shareOf({ ...target, value }).toFixed(digits),
            },
      );
      return sql`
        select target.agency_id, target.id, achieved.title, ${from}::date as "on",
          '/office/targets?target=' || target.id as path, achieved.share, achieved.title as target
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as achieved (id bigint, title text, share numeric)
        join oversight_target as target on target.id = achieved.id`;
    },
  };
}
