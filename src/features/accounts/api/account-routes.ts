import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { accountServices } from "../account-services.ts";
import { administratorRoutes } from "./administrator-routes.ts";
import { auditRoutes } from "./audit-routes.ts";
import { delegationRoutes } from "./delegation-routes.ts";
import { demonstrationRoutes } from "./demonstration-routes.ts";
import { deskRoutes } from "./desk-routes.ts";
import { ownAgencyRoutes } from "./own-agency-routes.ts";
import { ownSignInRoutes } from "./own-sign-in-routes.ts";
import { peopleRoutes } from "./people-routes.ts";
import { permissionRoutes } from "./permission-routes.ts";
import { personRoutes } from "./person-routes.ts";
import { sessionRoutes } from "./session-routes.ts";
import { settingRoutes } from "./setting-routes.ts";
import { signInRoutes } from "./sign-in-routes.ts";
import { tokenRoutes } from "./token-routes.ts";

/** What the office and programs ask of people and of how they sign in, under `/api/`. */
export function accountRoutes(office: OfficeServices): Hono<AppEnv> {
  const services = accountServices(office);
  const all = [
    signInRoutes(services, office),
    ownSignInRoutes(services),
    demonstrationRoutes(services, office),
    sessionRoutes(services),
    deskRoutes(services, office),
    ownAgencyRoutes(services),
    peopleRoutes(services),
    personRoutes(services),
    administratorRoutes(services),
    settingRoutes(services, office),
    delegationRoutes(services),
    tokenRoutes(services),
    auditRoutes(services),
    permissionRoutes(),
  ];
  const router = newRouter();
  for (const routes of all) router.route("/", routes);
  return router;
}
