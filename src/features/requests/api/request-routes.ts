import type { Hono } from "hono";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { recordRoutes } from "#platform/records/office/record-routes.ts";
import { attachmentRoutes } from "../attachments/attachment-routes.ts";
import { applicationRoutes } from "./application-routes.ts";
import { handlingRoutes } from "./handling-routes.ts";
import { letterFileRoutes } from "./letter-file-routes.ts";
import { letterRoutes } from "./letter-routes.ts";
import { letterSigningRoutes } from "./letter-signing-routes.ts";
import { letterTextRoutes } from "./letter-text-routes.ts";
import { requestRoom } from "./request-room.ts";

/** `/api/requests`. */
export function requestRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter()
    .route("/", recordRoutes(services, requestRoom))
    .route("/", handlingRoutes(services))
    .route("/", letterRoutes(services))
    .route("/", applicationRoutes(services))
    .route("/", letterSigningRoutes(services))
    .route("/", letterFileRoutes(services))
    .route("/", letterTextRoutes(services))
    .route("/", attachmentRoutes(services));
}
