import type { LocalDate } from "#kernel/local-date.ts";
import type { AgencyScope } from "#platform/auth/agency-scope.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { listFiles } from "../data/life/list-files.ts";
import { nearestClock } from "../domain/life/clocks.ts";
import { showFile } from "../life/show-file.ts";

/** Files looked at: those begun last; what was begun before is done with, or nobody works on it. */
const most = 200;

/** Files of one's agencies that are not given up, with what each waits for and its nearest limit. */
export async function filesUnderWay(db: Queryable, scope: AgencyScope, today: LocalDate) {
  const calendar = officeCalendar();
  const files = await listFiles(db, scope, { limit: most });
  const open = files.filter(({ givenUpOn, isVoided }) => givenUpOn === null && !isVoided);
  return Promise.all(
    open.map(async (file) => {
      const { life, next, clocks } = await showFile(db, file, { today, calendar });
      return {
        ...file,
        next,
        reached: life.steps.at(-1)?.step ?? null,
        clock: nearestClock(clocks) ?? null,
      };
    }),
  );
}
