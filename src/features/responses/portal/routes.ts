import type { Hono } from "hono";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { letterDoor } from "../intake/letter-door.ts";
import { followLetterRoutes } from "./letters/follow-routes.tsx";
import { publicLetterRoutes } from "./letters/public-routes.tsx";
import { writingRoutes } from "./letters/writing-routes.tsx";

/** 互动回应 on the site: letters. */
export function responsePages(services: Services): Hono<AppEnv> {
  const { room, seal, doors } = services;
  const own = { room, seal, door: doors?.(letterDoor) };
  return newRouter()
    .route("/", writingRoutes(own))
    .route("/", followLetterRoutes(own))
    .route("/", publicLetterRoutes(services));
}
