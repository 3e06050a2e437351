import type { Context, Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { listLate } from "../board/late-entries.ts";
import { listStatements } from "../board/list-statements.ts";
import { readBoard } from "../board/read-board.ts";

/** `/api/catalogue-board`: how the columns of one's agencies stand, and the records behind each count. */
export function boardRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, today } = services;
  return newRouter()
    .get("/api/catalogue-board", may("catalogue.list"), async (c) =>
      c.json(await readBoard(services, agencyScope(c.get("actor")))),
    )
    .get("/api/catalogue-board/late", may("catalogue.list"), async (c) => {
      const asked = { ...agencyAsked(c), today: today() };
      return c.json({ entries: await listLate(db, agencyScope(c.get("actor")), asked) });
    })
    .get("/api/catalogue-statements", may("catalogue.list"), async (c) => {
      const asked = { ...agencyAsked(c), today: today() };
      return c.json({ statements: await listStatements(db, agencyScope(c.get("actor")), asked) });
    });
}

function agencyAsked(c: Context<AppEnv>): { readonly agency?: number } {
  const agency = rowId.safeParse(c.req.query("agency"));
  return agency.success ? { agency: agency.data } : {};
}
