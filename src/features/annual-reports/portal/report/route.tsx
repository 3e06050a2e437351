import type { Context } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { allow } from "#platform/http/permission.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findReport } from "../../data/find-report.ts";
import { findReportSurroundings } from "../../data/find-report-surroundings.ts";
import { reportAddress } from "../shown/report-address.ts";
import { NoReportPage } from "./NoReportPage.tsx";
import { ReportPage } from "./ReportPage.tsx";
import { shownReport } from "./shown-report.ts";

export interface ReportPageServices {
  readonly db: Queryable;
}

/** `/agencies/{id}/{year}/` and `…/v{n}/`: a report's page, the current version or the one named. */
export function reportPageRoutes({ db }: ReportPageServices) {
  const answer = async (c: Context<AppEnv>) => {
    const address = reportAddress.safeParse(c.req.param());
    if (!address.success) return c.notFound();
    const [stored, surroundings] = await Promise.all([
      findReport(db, address.data),
      findReportSurroundings(db, address.data),
    ]);
    if (!surroundings) return c.notFound();
    if (!stored) {
      const page = <NoReportPage address={address.data} surroundings={surroundings} />;
      return c.html(renderPage(c.get("site"), page), 404);
    }
    const page = <ReportPage shown={shownReport(stored, surroundings)} />;
    return c.html(renderPage(c.get("site"), page));
  };
  return newRouter()
    .get("/agencies/:id/:year{\\d{4}}/", allow("public"), answer)
    .get("/agencies/:id/:year{\\d{4}}/:version{v\\d+}/", allow("public"), answer);
}
