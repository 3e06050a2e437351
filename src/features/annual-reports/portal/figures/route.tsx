import type { Queryable } from "#platform/db/queryable.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findAgencyYears } from "../../data/find-agency-years.ts";
import { findReport } from "../../data/find-report.ts";
import { findReportInPlace } from "../../data/find-report-surroundings.ts";
import { versionAddress } from "../lists/report-address.ts";
import { FiguresPage } from "./FiguresPage.tsx";
import { toldTables } from "./told-rows.ts";

/** `/agencies/{id}/{year}/v{n}/figures/`: each figure of a report with its definition and what it is made of. */
export function figureRoutes({ db }: { readonly db: Queryable }) {
  return newRouter().get(
    "/agencies/:id/:year{\\d{4}}/:version{v\\d+}/figures/",
    page({ kept: true, shows: ["agencies", "reports"] }),
    async (c) => {
      const address = versionAddress.safeParse(c.req.param());
      if (!address.success) return c.notFound();
      const { agencyId, year } = address.data;
      const [found, last, years] = await Promise.all([
        findReportInPlace(db, address.data),
        findReport(db, { agencyId, year: year - 1 }),
        findAgencyYears(db, agencyId),
      ]);
      if (!found) return c.notFound();
      const tables = toldTables(found.stored.report, last?.report.cells);
      return c.html(renderPage(c.get("site"), <FiguresPage {...{ found, tables, years }} />));
    },
  );
}
