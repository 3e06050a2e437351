import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "./app-env.ts";

/**
 * Lets `places` requests at a time through, before their bodies are taken in, and answers the others
 * with `full`: a crowd of large uploads must not fill the memory.
 */
export function atMost(
  places: number,
  full: (c: Context<AppEnv>) => Response | Promise<Response>,
): MiddlewareHandler<AppEnv> {
  let taken = 0;
  return async (c, next) => {
    if (taken >= places) return full(c);
    taken += 1;
    try {
      await next();
    } finally {
      taken -= 1;
    }
  };
}
