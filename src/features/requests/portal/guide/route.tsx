import { publicContactOn } from "#features/agencies/index.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { agencyAt } from "../load-agency.ts";
import type { CitizenServices } from "../services.ts";
import { GuidePage } from "./GuidePage.tsx";
import { PaperFormPage } from "./PaperFormPage.tsx";

/** `/agencies/{id}/request/`: the guide of an agency, and its form on paper. */
export function guideRoutes({ db, today, door, ways }: CitizenServices) {
  return newRouter()
    .get("/agencies/:id{\\d+}/request/", page({ online: true }), async (c) => {
      c.header("Cache-Control", "no-store");
      const agency = await agencyAt(db, c.req.param("id"));
      if (!agency) return c.notFound();
      const contact = await publicContactOn(db, { agencyId: agency.id, on: today() });
      const unhandled = await door?.unhandled(agency.id);
      const shown = {
        agency,
        contact,
        today: today(),
        isOnline: door !== undefined,
        unhandled,
        ways,
      };
      return c.html(renderPage(c.get("site"), <GuidePage {...shown} />));
    })
    .get("/agencies/:id{\\d+}/request/paper/", page({ online: true }), async (c) => {
      c.header("Cache-Control", "no-store");
      const agency = await agencyAt(db, c.req.param("id"));
      if (!agency) return c.notFound();
      const contact = await publicContactOn(db, { agencyId: agency.id, on: today() });
      return c.html(renderPage(c.get("site"), <PaperFormPage agency={agency} contact={contact} />));
    });
}
