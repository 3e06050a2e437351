import type { Hono } from "hono";
import { z } from "zod";
import { workingCalendar } from "#law/working-calendar.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { parseCalendarFile } from "#platform/calendar/calendar-file.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { previewCalendar } from "../../calendar/preview-calendar.ts";

/** The operator's file (`CALENDAR_FILE`) as it would be. */
const File = z.object({ file: z.unknown() });

/** What a year's holidays would make of open cases, looked at before the operator puts them in force. */
export function calendarRoutes({ db }: OfficeServices): Hono<AppEnv> {
  return newRouter().post(
    "/api/request-calendar/preview",
    may("requests.list"),
    takes({ body: File }),
    async (c) => {
      const body = await jsonBody(c, File);
      if (!body.ok) return body.error;
      const given = parseCalendarFile(body.value.file);
      if (!given.ok) {
        return problem(c, 422, { title: "节假日文件有误", detail: given.error, field: "file" });
      }
      const calendar = workingCalendar([...officeCalendar().schedules.values(), ...given.value]);
      return c.json(await previewCalendar(db, agencyScope(c.get("actor")), calendar));
    },
  );
}
