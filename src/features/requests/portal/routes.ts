import type { Hono } from "hono";
import { agencyWays } from "#features/agencies/index.ts";
import type { Services } from "#platform/feature/services.ts";
import { publishedPages } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { citizenDoor } from "../intake/citizen-door.ts";
import { applyRoutes } from "./apply/route.tsx";
import { chooseRoutes } from "./choose/route.tsx";
import { followRoutes } from "./follow/route.tsx";
import { guideRoutes } from "./guide/route.tsx";
import type { CitizenServices } from "./services.ts";

/** 依申请公开 on the site: choosing an agency, its guide, the form, following what was sent. Nothing of it is kept. */
export function citizenRoutes(services: Services): Hono<AppEnv> {
  const { db, today, room, seal, doors, contributed } = services;
  const door = doors?.(citizenDoor);
  const own: CitizenServices = {
    ...{ db, today, room, seal, door },
    published: contributed(publishedPages),
    ways: contributed(agencyWays),
  };
  return newRouter()
    .route("/", chooseRoutes(own))
    .route("/", guideRoutes(own))
    .route("/", applyRoutes(own))
    .route("/", followRoutes(own));
}
