import type { Hono } from "hono";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { staffFinder } from "../access/who-may.ts";
import type { AccountServices } from "../account-services.ts";
import { loadDesk, searchOffice } from "../desk/load-desk.ts";

const longestSearch = 50;

/** 工作台 and the search over all rooms: `/api/workbench`, `/api/search`; what each shows asks for its own permission. */
export function deskRoutes(
  services: AccountServices,
  { contributed }: OfficeServices,
): Hono<AppEnv> {
  return newRouter()
    .get("/api/workbench", may("session.own"), async (c) => {
      const staffFor = await staffFinder(services, c);
      return c.json(await loadDesk(services, { contributed, staffFor }));
    })
    .get("/api/search", may("session.own"), async (c) => {
      const q = (c.req.query("q") ?? "").trim().slice(0, longestSearch);
      if (q === "") return c.json({ kinds: [] });
      const staffFor = await staffFinder(services, c);
      return c.json({ kinds: await searchOffice(services, { contributed, staffFor }, q) });
    });
}
