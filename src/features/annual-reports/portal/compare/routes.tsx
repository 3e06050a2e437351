import type { Context } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import { type TableFormat, tableAnswer } from "#platform/export/table-answer.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import type { ListServices } from "../lists/list-services.ts";
import { ComparePage } from "./ComparePage.tsx";
import { compareRecords } from "./compare-file.ts";
import { compareNames, parseCompare } from "./compare-query.ts";
import { loadCompare } from "./load-compare.ts";

const limit: Limit = { perMinute: 120, counts: "asked" };

/** Agencies side by side: `/compare/?year=2024&a=1&a=2`, and the table as a file. */
export function compareRoutes({ db }: ListServices) {
  return newRouter()
    .get(
      "/compare/",
      page({
        kept: true,
        shows: ["agencies", "reports"],
        query: compareNames,
        limit,
        online: true,
        closedToRobots: true,
        lead: { name: "机关比较", from: "map", place: 2 },
      }),
      async (c) => {
        const comparison = await loadCompare(db, parseCompare(new URL(c.req.url).searchParams));
        const isMissing = comparison?.search && "kind" in comparison.search;
        const markup = <ComparePage comparison={comparison} />;
        return c.html(renderPage(c.get("site"), markup), isMissing ? 422 : 200);
      },
    )
    .get("/compare/table.csv", page({ query: compareNames, limit, online: true }), (c) =>
      answerFile(c, "csv", db),
    )
    .get("/compare/table.xlsx", page({ query: compareNames, limit, online: true }), (c) =>
      answerFile(c, "xlsx", db),
    );
}

async function answerFile(c: Context<AppEnv>, format: TableFormat, db: Queryable) {
  const comparison = await loadCompare(db, parseCompare(new URL(c.req.url).searchParams));
  if (!comparison) return c.notFound();
  const name = `机关比较-${[...comparison.shownYears].reverse().join("-")}`;
  return tableAnswer(c, format, { name, records: compareRecords(comparison) });
}
