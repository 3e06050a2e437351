import type { Hono, MiddlewareHandler } from "hono";
import type { AppEnv } from "../app-env.ts";
import { type Limit, pageAt } from "../page.ts";
import { type RateLimit, rateLimit } from "./rate-limit.ts";

interface Limiting extends Pick<RateLimit, "proxies" | "refuse"> {
  /** Of what pages declare: 100 as they say, 50 half as often, 0 without limits. */
  readonly percent: number;
}

/** Refuses clients that ask more often than the page allows. Kept pages never come here. */
export function limitRequests(
  app: () => Hono<AppEnv>,
  { percent, ...limiting }: Limiting,
): MiddlewareHandler<AppEnv> {
  const steps = new Map<Limit, MiddlewareHandler<AppEnv>>();
  const stepOf = (limit: Limit) => {
    const known = steps.get(limit);
    if (known) return known;
    const points = Math.max(1, Math.round((limit.perMinute * percent) / 100));
    const step = rateLimit({ points, seconds: 60, ...limiting });
    steps.set(limit, step);
    return step;
  };
  return (c, next) => {
    const limit = percent === 0 ? undefined : pageAt(app(), c.req)?.limit;
    const isCounted = limit && (limit.counts !== "asked" || c.get("site").query !== "");
    return isCounted ? stepOf(limit)(c, next) : next();
  };
}
