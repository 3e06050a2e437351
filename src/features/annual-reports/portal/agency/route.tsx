import { agencyAddress } from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findAgencyYears } from "../../data/find-agency-years.ts";
import { AgencyPage } from "./AgencyPage.tsx";

/** `/agencies/{id}/`: an agency with its years side by side. */
export function agencyPageRoutes({ db }: { readonly db: Queryable }) {
  return newRouter().get(
    "/agencies/:id{\\d+}/",
    page({ kept: true, shows: ["agencies", "reports"] }),
    async (c) => {
      const address = agencyAddress.safeParse(c.req.param());
      const agency = address.success && (await findAgencyYears(db, address.data.agencyId));
      if (!agency) return c.notFound();
      return c.html(renderPage(c.get("site"), <AgencyPage agency={agency} />));
    },
  );
}
