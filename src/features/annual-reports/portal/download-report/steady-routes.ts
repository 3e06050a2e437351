import type { Context } from "hono";
import type { Queryable } from "#platform/db/queryable.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { downloadFormats } from "#report-view/download-formats.ts";
import { currentVersion } from "../../data/current-version.ts";
import { reportAddress } from "../lists/report-address.ts";
import { originalPath, writtenPath } from "../lists/report-paths.ts";

const limit: Limit = { perMinute: 240 };

type Versioned = Parameters<typeof originalPath>[0];

/**
 * `/agencies/{id}/{year}/report.{format}` and `…/original`: addresses that stay when a report is corrected, and lead to the
 * version that counts. Only a server can lead: a site written as files has none of them.
 */
export function steadyRoutes({ db }: { readonly db: Queryable }) {
  const lead = async (c: Context<AppEnv>, pathOf: (place: Versioned) => string) => {
    const address = reportAddress.safeParse({ id: c.req.param("id"), year: c.req.param("year") });
    if (!address.success) return c.notFound();
    const { agencyId, year } = address.data;
    const version = await currentVersion(db, { agencyId, year });
    if (version === undefined) return c.notFound();
    c.header("Cache-Control", "public, no-cache");
    return c.redirect(c.get("site").fileHref(pathOf({ agencyId, year, version })), 302);
  };
  const year = "/agencies/:id/:year{\\d{4}}";
  const routes = newRouter();
  for (const { to } of downloadFormats) {
    const isForPrograms = to === "json";
    routes.get(
      `${year}/report.${to}`,
      page({ online: true, limit, ...(isForPrograms && { forPrograms: true }) }),
      (c) => lead(c, (place) => writtenPath(place, to)),
    );
  }
  return routes.get(`${year}/original`, page({ online: true, limit }), (c) =>
    lead(c, originalPath),
  );
}
