import { sql } from "kysely";
import { reviewLevelsOfAgency } from "#features/accounts/index.ts";
import type { Figure, FigureSource } from "#platform/figures/figure.ts";

/** The levels of review of the agency whose figure it is: a rule, and no sum over agencies. */
const source: FigureSource = {
  name: "items.reviewLevels",
  group: "主动公开信息",
  permission: "items.list",
  tables: [],
  settings: [reviewLevelsOfAgency],
  dimensions: [],
  rows: ({ held, through }, { asked }) => sql`
    select ${asked.agency}::integer as agency_id, level as id, level || '审' as title, ${through}::date as "on",
      '/office/settings' as path, 1 as share
    from generate_series(1, ${held(reviewLevelsOfAgency)}::integer) as level`,
};

export const reviewLevelsFigure: Figure = {
  key: "items.reviewLevels",
  name: "信息审核级数",
  definition: "本机关信息公开以前要经过几级审核（设置“审核级数”），保密审查不计。",
  unit: "级",
  source,
  by: [],
};
