import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { requestRoom } from "./request-room.ts";

/** `/api/requests`. */
export function requestRoutes(services: OfficeServices): Hono<AppEnv> {
  return recordRoutes(services, requestRoom);
}
