import type { Context } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findReport, type StoredReport } from "../../data/find-report.ts";
import {
  findReportInPlace,
  findReportSurroundings,
  type ReportInPlace,
} from "../../data/find-report-surroundings.ts";
import { type ReportAddress, reportAddress } from "../lists/report-address.ts";
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
    const found = await findReportInPlace(db, address.data);
    if (!found) return noReport(c, db, address.data);
    const { stored, surroundings } = found;
    const corrected = await findCorrection(db, found);
    const markup = <ReportPage shown={shownReport(stored, surroundings)} corrected={corrected} />;
    return c.html(renderPage(c.get("site"), markup));
  };
  return newRouter()
    .get(
      "/agencies/:id/:year{\\d{4}}/",
      page({ kept: true, shows: ["agencies", "reports"] }),
      answer,
    )
    .get(
      "/agencies/:id/:year{\\d{4}}/:version{v\\d+}/",
      page({ kept: true, shows: ["agencies", "reports"] }),
      answer,
    );
}

/** The version that a corrected one took the place of, where the public may see it. */
async function findCorrection(
  db: Queryable,
  { stored, surroundings }: ReportInPlace,
): Promise<StoredReport | undefined> {
  if (stored.correctedBecause === null) return;
  const before = surroundings.versions.findLast(({ version }) => version < stored.version);
  if (!before) return;
  const { agency, year } = stored;
  return findReport(db, { agencyId: agency.id, year, version: before.version });
}

async function noReport(
  c: Context<AppEnv>,
  db: Queryable,
  address: ReportAddress,
): Promise<Response> {
  const surroundings = await findReportSurroundings(db, address);
  if (!surroundings) return c.notFound();
  const markup = <NoReportPage address={address} surroundings={surroundings} />;
  return c.html(renderPage(c.get("site"), markup), 404);
}
