import type { Hono } from "hono";
import type { OfficeServices } from "../../feature/services.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { newRouter } from "../../http/router.ts";
import { changingRoutes } from "./changing-routes.ts";
import { readingRoutes } from "./reading-routes.ts";
import type { RecordRoom } from "./record-room.ts";

/** What the office and programs ask of the records of a room, under its path. */
export function recordRoutes(services: OfficeServices, room: RecordRoom): Hono<AppEnv> {
  return newRouter()
    .route("/", readingRoutes(services, room))
    .route("/", changingRoutes(services, room));
}
