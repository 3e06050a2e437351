import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../http/app-env.ts";
import type { Shelf } from "./contribution.ts";
import type { OfficeServices } from "./services.ts";

/** What every request to the office passes before its route: the room that knows who signed in says so here. */
export const officeSteps: Shelf<(services: OfficeServices) => MiddlewareHandler<AppEnv>> = {
  name: "office-steps",
};
