import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { findAgency } from "../../data/find-agency.ts";
import { publicContactOn } from "../../data/letters/contacts.ts";
import { lineageOf } from "../../data/reorganisations/lineage.ts";
import { type AgencyPageServices, shownKinds } from "../contribution.ts";
import { agencyAddress } from "../lists/agency-address.ts";
import { AgencyPage } from "./AgencyPage.tsx";

/** `/agencies/{id}/`: an agency with what rooms have of it. */
export function agencyPageRoutes(services: AgencyPageServices) {
  const { db, today, contributed, ways = [] } = services;
  return newRouter().get(
    "/agencies/:id{\\d+}/",
    page({ kept: true, shows: shownKinds(services) }),
    async (c) => {
      const address = agencyAddress.safeParse(c.req.param());
      const agency = address.success && (await findAgency(db, address.data.agencyId));
      if (!agency) return c.notFound();
      const day = today();
      const parts = await Promise.all(contributed.map(({ ofAgency }) => ofAgency(db, agency, day)));
      const lineage = await lineageOf(db, agency.id);
      const contact = await publicContactOn(db, { agencyId: agency.id, on: day });
      const shown = <AgencyPage {...{ agency, lineage, contact, parts, ways }} />;
      return c.html(renderPage(c.get("site"), shown));
    },
  );
}
