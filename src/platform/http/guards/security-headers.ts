import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../app-env.ts";

interface Secured {
  /** `https://…` where the site is reached by TLS alone: browsers then never ask without it. */
  readonly origin?: string;
  /** The Content-Security-Policy. */
  readonly policy: string;
}

/** Tells browsers what a page of ours may do, and others with it. A header that a handler has set stands. */
export function securityHeaders({ origin, policy }: Secured): MiddlewareHandler<AppEnv> {
  const headers = Object.entries({
    ...ordinary,
    "Content-Security-Policy": policy,
    ...(origin?.startsWith("https:") && { "Strict-Transport-Security": "max-age=31536000" }),
  });
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    }
  };
}

// Referrer-Policy must not be `no-referrer`: browsers would then post forms with `Origin: null`.
const ordinary = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
} as const;

/**
 * Pages without script: the browser may load our own style sheet and images and those of `resources` (what another site's
 * header and footer need), and send forms to us.
 */
export function scriptlessPolicy(resources: readonly string[]): string {
  const own = ["'self'", ...resources].join(" ");
  return [
    "default-src 'none'",
    `style-src ${own}`,
    `img-src ${own}`,
    ...(resources.length > 0 ? [`font-src ${own}`] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
