import type { Context, Hono } from "hono";
import { agencyWays, findAgency, agencyId as idAsked } from "#features/agencies/index.ts";
import { excelType } from "#platform/export/table-answer.ts";
import type { Services } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { renderPage } from "#ui/render-page.ts";
import { levelOf } from "../data/level-of.ts";
import { readFields } from "../data/read-fields.ts";
import { officialSheets } from "../export/official-sheets.ts";
import { CataloguePage } from "./CataloguePage.tsx";
import { guideListRoutes } from "./guide/list-routes.tsx";
import { guideRoutes } from "./guide/routes.tsx";

/** `/agencies/{id}/catalogue/`: what the law has an agency make public, and its official tables; and these as a workbook. */
export function catalogueRoutes(services: Services): Hono<AppEnv> {
  const { db, contributed } = services;
  const agencyAsked = async (c: Context<AppEnv>) => {
    const id = idAsked.safeParse(c.req.param("id"));
    return id.success ? await findAgency(db, id.data) : undefined;
  };
  return newRouter()
    .route("/", guideRoutes(services))
    .route("/", guideListRoutes(services))
    .get("/agencies/:id{\\d+}/catalogue/", page(), async (c) => {
      const agency = await agencyAsked(c);
      if (!agency) return c.notFound();
      const fields = await readFields(db, agency.id);
      const level = await levelOf(db, agency.id);
      const shown = { agency, level, fields, ways: contributed(agencyWays) };
      return c.html(renderPage(c.get("site"), <CataloguePage {...shown} />));
    })
    .get(
      "/agencies/:id{\\d+}/catalogue/tables.xlsx",
      page({ limit: { perMinute: 60 } }),
      async (c) => {
        const agency = await agencyAsked(c);
        const fields = agency ? await readFields(db, agency.id) : [];
        if (!agency || fields.length === 0) return c.notFound();
        const bytes = await officialSheets(agency.name, fields);
        return c.body(new Uint8Array(bytes), 200, {
          "Content-Type": excelType,
          "Content-Disposition": attachment(
            `${agency.name}基层政务公开标准目录.xlsx`,
            "catalogue.xlsx",
          ),
        });
      },
    );
}
