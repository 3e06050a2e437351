import { Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { csrf } from "hono/csrf";
import { HTTPException } from "hono/http-exception";
import { around, requirePermissions } from "#platform/auth/permission.ts";
import { compressAnswers } from "#platform/http/answers/compress-answers.ts";
import { neverKept } from "#platform/http/answers/never-kept.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { actsOfOwnPages } from "#platform/http/guards/acts-of-own-pages.ts";
import { ownHost, refuseOtherHosts } from "#platform/http/guards/own-host.ts";
import { plainAddresses } from "#platform/http/guards/plain-addresses.ts";
import { isOurOrigin } from "#platform/http/guards/same-site-posts.ts";
import { securityHeaders } from "#platform/http/guards/security-headers.ts";
import { requestLog } from "#platform/http/request-log.ts";
import type { Metrics } from "#platform/metrics/metrics.ts";
import { assetRoutes } from "./asset-routes.ts";
import type { BuiltScreens } from "./built-screens.ts";
import { addOfficeAnswers, type OfficePlace } from "./office-answers.tsx";
import { screenRoutes } from "./screen-routes.tsx";

/** Where the office stands, and who is told what it does. */
export interface OfficePlaces extends OfficePlace {
  readonly metrics: Pick<Metrics, "answered">;
  /** `https://www.example.gov.cn`, where it is known. */
  readonly origin?: string | undefined;
}

export interface OfficeParts extends OfficePlaces {
  /** What every request passes before its route: who signed in. */
  readonly steps?: readonly MiddlewareHandler<AppEnv>[];
  /** What the rooms contribute, their paths beginning with `/office/` and `/api/`. */
  readonly routes: readonly Hono<AppEnv>[];
  /** The screens in the browser; without them the office answers programs alone. */
  readonly screens?: BuiltScreens | undefined;
}

/** Bytes of a body: a form or a record with its text. */
const mostSent = 1024 * 1024;

/** The staff's application is a script of ours that speaks with us alone. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * 工作平台 and `/api`: nothing of it is kept by anybody, and no page of the public site passes through here. Throws when a
 * route declares no permission, or stands elsewhere.
 */
export function newOffice(services: OfficeParts): Hono<AppEnv> {
  const { base, routes, screens } = services;
  const app = new Hono<AppEnv>({ getPath: ({ url }) => new URL(url).pathname.slice(base.length) });
  // Before the steps: scripts and styles are nobody's, and alone may be kept.
  if (screens) app.route("/", assetRoutes(screens));
  for (const step of stepsOf(services)) app.use(around(step));
  for (const contributed of routes) app.route("/", contributed);
  if (screens) app.route("/", screenRoutes({ base, screens }));
  addOfficeAnswers(app, services);
  const stray = app.routes.find(({ path }) => path !== "/*" && !/^\/(office|api)(\/|$)/.test(path));
  if (stray) throw new Error(`a route of the office stands outside of it: ${stray.path}`);
  return requirePermissions(app);
}

/** What every request passes, outermost first; who signed in is found out behind all of them. */
function stepsOf({ log, metrics, origin, steps = [] }: OfficeParts) {
  return [
    requestLog({ log, metrics }),
    compressAnswers,
    neverKept,
    securityHeaders({ policy, ...(origin && { origin }) }),
    refuseOtherHosts(ownHost(origin)),
    plainAddresses,
    actsOfOwnPages(origin),
    unlessByToken(csrf({ origin: (from, { req }) => isOurOrigin(from, req.raw, origin) })),
    exceptFiles(bodyLimit({ maxSize: mostSent, onError: tooLarge })),
    ...steps,
  ];
}

/** No page of another site can send a token, so that programs may post forms. */
function unlessByToken(step: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  return (c, next) =>
    c.req.header("authorization")?.startsWith("Bearer ") ? next() : step(c, next);
}

/**
 * A path that ends in `/files`, and an import of a ledger, take in what is sent themselves, counted as it comes and behind their
 * permission.
 */
function exceptFiles(step: MiddlewareHandler<AppEnv>): MiddlewareHandler<AppEnv> {
  const isImport = /^\/api\/ledgers\/[a-z-]+$/;
  return (c, next) =>
    c.req.path.endsWith("/files") || isImport.test(c.req.path) ? next() : step(c, next);
}

function tooLarge(): never {
  throw new HTTPException(413);
}
