import type { Hono } from "hono";
import { z } from "zod";
import { yearOf } from "#kernel/local-date.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { BoardFilters } from "../../board/board-filters.ts";
import { listBoard } from "../../board/list-board.ts";
import { readBoard } from "../../board/read-board.ts";
import { readMonth } from "../../board/read-month.ts";

const Place = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d_\d{1,15}$/)
  .transform((text): [string, string] => [text.slice(0, 10), text.slice(11)])
  .pipe(z.tuple([dayField, z.string().transform(Number)]))
  .transform(([on, id]) => ({ on, id }));

const Month = z
  .string()
  .regex(/^\d{4}-\d\d$/)
  .transform((text) => `${text}-01`)
  .pipe(dayField);

/** `/api/request-board`: the open cases of one's agencies (承办看板). */
export function boardRoutes({ db, today }: OfficeServices): Hono<AppEnv> {
  const asked = () => ({ today: today(), calendar: officeCalendar() });
  return newRouter()
    .get("/api/request-board", may("requests.list"), async (c) => {
      const filters = BoardFilters.parse(c.req.query());
      return c.json(await readBoard(db, agencyScope(c.get("actor")), { filters, ...asked() }));
    })
    .get("/api/request-board/cases", may("requests.list"), async (c) => {
      const filters = BoardFilters.parse(c.req.query());
      const after = Place.optional().catch(undefined).parse(c.req.query("after"));
      const scope = agencyScope(c.get("actor"));
      return c.json(await listBoard(db, scope, { filters, after, ...asked() }));
    })
    .get("/api/request-board/calendar", may("requests.list"), async (c) => {
      const filters = BoardFilters.parse(c.req.query());
      const first = Month.catch(today()).parse(c.req.query("month"));
      const month = Number(first.slice(5, 7));
      const scope = agencyScope(c.get("actor"));
      return c.json(
        await readMonth(db, scope, { filters, year: yearOf(first), month, ...asked() }),
      );
    });
}
