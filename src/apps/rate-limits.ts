import type { Context, Hono, MiddlewareHandler } from "hono";
import type { OperationConfig } from "#platform/config/operation-config.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { around } from "#platform/http/permission.ts";
import { rateLimit } from "#platform/http/rate-limit.ts";
import { tooManyPage } from "./error-pages.tsx";

interface Limit {
  readonly paths: readonly string[];
  /** Requests a minute from one client. An office behind one address is one client. */
  readonly perMinute: number;
  /** Those that cost; all where absent. */
  readonly when?: (c: Context<AppEnv>) => boolean;
}

const isPost = (c: Context<AppEnv>) => c.req.method === "POST";
const hasQuery = (c: Context<AppEnv>) => c.get("site").query !== "";

/** What costs more than a page: documents are read, files written, many rows gathered. */
const limits: readonly Limit[] = [
  {
    paths: ["/annual-reports/check", "/annual-reports/check/*"],
    perMinute: 60,
    when: (c) => isPost(c) || hasQuery(c),
  },
  { paths: ["/agencies/:id/:year/:version/:file"], perMinute: 240 },
  { paths: ["/search/", "/compare/*"], perMinute: 120, when: hasQuery },
  {
    paths: ["/annual-reports/:year/comparison/*", "/annual-reports/:year/:region/comparison/*"],
    perMinute: 120,
  },
  { paths: ["/open-data/:file"], perMinute: 60 },
  { paths: ["/site/feedback/"], perMinute: 6, when: isPost },
];

/** Sets the limits before the routes; those of the page cache never come here. */
export function addRateLimits(
  app: Hono<AppEnv>,
  { trustedProxies, rateLimitPercent }: OperationConfig,
): void {
  if (rateLimitPercent === 0) return;
  for (const { paths, perMinute, when } of limits) {
    const limit = rateLimit({
      points: Math.max(1, Math.round((perMinute * rateLimitPercent) / 100)),
      seconds: 60,
      proxies: trustedProxies,
      refuse: tooManyPage,
    });
    const step: MiddlewareHandler<AppEnv> = (c, next) =>
      !when || when(c) ? limit(c, next) : next();
    for (const path of paths) app.use(path, around(step));
  }
}
