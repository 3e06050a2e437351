import type { Context, Hono } from "hono";
import { agencyId, agencyWays, findAgency, publicContactOn } from "#features/agencies/index.ts";
import { printedAnswer } from "#platform/export/printed-answer.tsx";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { showsOnlyOf } from "#platform/http/shows-only-of.ts";
import { renderPage } from "#ui/render-page.ts";
import { publicGuide } from "../../data/guides.ts";
import { printGuideJob } from "../../thread-jobs.ts";
import { guideChannels } from "./contribution.ts";
import { GuidePage } from "./GuidePage.tsx";
import { contactFacts, guideDocument, knownParts } from "./guide-shown.ts";

/** `/agencies/{id}/disclosure-guide/`: the guide (公开指南) of an agency, and as Word and PDF. */
export function guideRoutes(services: Services): Hono<AppEnv> {
  return newRouter()
    .get(
      "/agencies/:id{\\d+}/disclosure-guide/",
      page({ kept: true, shows: ["agencies", "catalogue"] }),
      async (c) => {
        const found = await guideAsked(c, services);
        if (!found) return c.notFound();
        const { agency, guide, ...rest } = found;
        showsOnlyOf(c, "catalogue", [agency.id]);
        const shown = guide && { agency, guide, ...rest };
        const ways = services.contributed(agencyWays);
        const known = knownParts(rest);
        return c.html(renderPage(c.get("site"), <GuidePage {...{ agency, shown, known, ways }} />));
      },
    )
    .get(
      "/agencies/:id{\\d+}/disclosure-guide/:file{guide[.](?:docx|pdf)}",
      page({ limit: { perMinute: 60 } }),
      async (c) => {
        const found = await guideAsked(c, services);
        if (!found?.guide) return c.notFound();
        const { guide, ...rest } = found;
        const to = c.req.param("file") === "guide.pdf" ? "pdf" : "docx";
        const document = guideDocument({ guide, ...rest });
        const done = await services.run(printGuideJob, { document, to });
        return printedAnswer(c, done, { name: document.title, to });
      },
    );
}

async function guideAsked(c: Context<AppEnv>, services: Services) {
  const { db, today, contributed } = services;
  const id = agencyId.safeParse(c.req.param("id"));
  const agency = id.success ? await findAgency(db, id.data) : undefined;
  if (!agency) return;
  const contact = await publicContactOn(db, { agencyId: agency.id, on: today() });
  return {
    agency,
    guide: await publicGuide(db, agency.id),
    contact: contactFacts(contact),
    channels: contributed(guideChannels).map((of) => of(services, agency, contact)),
  };
}
