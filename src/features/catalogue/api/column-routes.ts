import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { readColumn } from "../columns/read-column.ts";
import { readColumns } from "../data/read-columns.ts";
import { freshnessOf, freshnessStates } from "../domain/freshness.ts";
import { columnWriteRoutes } from "./column-write-routes.ts";
import type { ColumnsAnswer } from "./columns-answer.ts";

const Asked = z.object({
  agency: rowId.optional().catch(undefined),
  state: z.enum(freshnessStates).optional().catch(undefined),
  ended: z.literal("with").optional().catch(undefined),
});

/** `/api/catalogue-columns`: columns (栏目) of one's agencies, how fresh they are, and what is done with them. */
export function columnRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get("/api/catalogue-columns", may("catalogue.list"), async (c) => {
      const { agency, state, ended } = Asked.parse(c.req.query());
      const asked = { ...(agency !== undefined && { agency }), withEnded: ended === "with" };
      const rows = await readColumns(db, agencyScope(c.get("actor")), asked);
      const columns = rows
        .map((row) => ({ ...row, freshness: freshnessOf(row, today()) }))
        .filter((one) => state === undefined || one.freshness.state === state);
      const answer: ColumnsAnswer = { columns, today: today() };
      return c.json(answer);
    })
    .get("/api/catalogue-columns/:id", may("catalogue.list"), async (c) => {
      const id = rowId.safeParse(c.req.param("id"));
      const scope = agencyScope(c.get("actor"));
      const found = id.success ? await readColumn(db, scope, id.data, today()) : undefined;
      return found ? c.json(found) : problem(c, 404, noRecord);
    })
    .route("/", columnWriteRoutes(services));
}
