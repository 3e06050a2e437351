import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { type AgencyPageServices, besideAgencies, shownKinds } from "../contribution.ts";
import { NoAgenciesPage } from "../list/NoAgenciesPage.tsx";
import { noSuchRegion } from "../lists/answer-nothing.tsx";
import { loadRegion, type RegionPageContent } from "./load-region.ts";
import { RegionPage } from "./RegionPage.tsx";

/** Regions: the topmost, and each by its code. */
export function regionRoutes(services: AgencyPageServices) {
  const { db } = services;
  const words = services.contributed.map((room) => room.words);
  const shows = shownKinds(services);
  return newRouter()
    .get(
      "/regions/",
      page({
        kept: true,
        shows,
        inSitemap: true,
        lead: { name: "地区", from: "navigation", place: 4 },
      }),
      async (c) => {
        const content = await loadRegion(db, undefined);
        const page = content ? (
          await regionPage(services, content)
        ) : (
          <NoAgenciesPage title="地区" words={words} />
        );
        return c.html(renderPage(c.get("site"), page));
      },
    )
    .get("/regions/:region{[0-9]{6}}/", page({ kept: true, shows }), async (c) => {
      const code = c.req.param("region");
      const content = await loadRegion(db, code);
      if (!content) return noSuchRegion(c, code);
      return c.html(renderPage(c.get("site"), await regionPage(services, content)));
    });
}

async function regionPage(services: AgencyPageServices, content: RegionPageContent) {
  const { db, contributed } = services;
  const named = content.kinds.flatMap(({ agencies }) => agencies);
  const [beside, parts] = await Promise.all([
    besideAgencies(services, named, "words"),
    Promise.all(contributed.map(({ ofRegion }) => ofRegion(db, content))),
  ]);
  return <RegionPage content={content} contributed={{ parts, beside }} />;
}
