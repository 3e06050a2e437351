import type { Context, MiddlewareHandler } from "hono";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { AppEnv } from "../app-env.ts";
import { clientAddress, clientGroup } from "./client-address.ts";

export interface RateLimit {
  /** Requests that one client may send in `seconds`. */
  readonly points: number;
  readonly seconds: number;
  /** Proxies before us, as `clientAddress` takes them. */
  readonly proxies: number;
  /** Answers a request too many; told after how many seconds one more may come. */
  readonly refuse: (c: Context<AppEnv>, seconds: number) => Response | Promise<Response>;
}

/** Lets each client send so many requests in a time, and refuses more. Counted in this process alone. */
export function rateLimit({
  points,
  seconds,
  proxies,
  refuse,
}: RateLimit): MiddlewareHandler<AppEnv> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (c, next) => {
    const spent = await limiter
      .consume(clientGroup(clientAddress(c, proxies)))
      .catch((refused: unknown) => refused);
    // It rejects with the count when the points are used up, and with an Error when it fails.
    if (spent instanceof RateLimiterRes && spent.consumedPoints > points) {
      return refuse(c, Math.max(1, Math.ceil(spent.msBeforeNext / 1000)));
    }
    if (spent instanceof Error) throw spent;
    return next();
  };
}
