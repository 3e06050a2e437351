import type { Hono } from "hono";
import type { HomeServices } from "#platform/feature/site-places.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { feedRoutes } from "./feed/feed-routes.ts";
import { goneRoutes } from "./feed/gone-routes.ts";
import { movedRoutes } from "./feed/moved-routes.ts";
import { sitemapRoutes } from "./feed/sitemap-routes.ts";
import { type FeedbackServices, feedbackRoutes } from "./feedback/route.tsx";
import { helpRoutes } from "./help-routes.tsx";
import { homeRoutes } from "./home/route.tsx";

/** Home page, help, feedback, and what programs read of the site. */
export function siteRoutes(services: HomeServices & FeedbackServices): Hono<AppEnv> {
  return newRouter()
    .route("/", homeRoutes(services))
    .route("/", helpRoutes(services))
    .route("/", feedbackRoutes(services))
    .route("/", feedRoutes(services))
    .route("/", sitemapRoutes(services))
    .route("/", goneRoutes(services))
    .route("/", movedRoutes(services));
}
