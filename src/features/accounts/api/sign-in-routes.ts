import type { Context, Hono } from "hono";
import { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { clientAddress } from "#platform/http/guards/client-address.ts";
import { rateLimit } from "#platform/http/guards/rate-limit.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { giveSession, takeSession } from "../access/session-cookie.ts";
import { sessionOf } from "../access/who-may.ts";
import type { AccountServices } from "../account-services.ts";
import { endSessions, type Origin } from "../data/sign-in/sessions.ts";
import { loadSelf } from "../people/load-self.ts";
import { giveSecondFactor } from "../sign-in/give-second-factor.ts";
import { signIn } from "../sign-in/sign-in.ts";
import { signOut } from "../sign-in/sign-out.ts";
import { actingOf } from "./acting-of.ts";
import { secondFactorProblem, signInProblem, tooManySignIns } from "./sign-in-words.ts";

const Named = z.object({ account: z.string().max(200), password: z.string().max(500) });
const Given = z.object({
  code: z.string().max(20).optional(),
  recoveryCode: z.string().max(40).optional(),
});

/** Sign-ins that one client may try in a minute: an office behind one address signs in at nine o'clock. */
const perMinute = 60;

/** Signing in and out, and who is signed in: `/api/session`. */
export function signInRoutes(services: AccountServices, { proxies }: OfficeServices): Hono<AppEnv> {
  const throttled = rateLimit({
    points: perMinute,
    seconds: 60,
    proxies,
    refuse: (c, seconds) => {
      c.header("Retry-After", `${seconds}`);
      return problem(c, 429, tooManySignIns);
    },
  });
  return newRouter()
    .get("/api/session", may("public"), async (c) => {
      const session = await sessionOf(services, c);
      return c.json(session ? await loadSelf(services.db, session) : { stage: "none" });
    })
    .post("/api/session", may("public"), takes({ body: Named }), throttled, async (c) => {
      const body = await jsonBody(c, Named);
      if (!body.ok) return body.error;
      const before = await sessionOf(services, c);
      const origin = originOf(c, proxies);
      const asked = { ...body.value, origin, requestId: c.get("requestId") };
      const begun = await signIn(services, asked);
      if (!begun.ok) {
        const status = begun.error.kind === "locked" ? 429 : 401;
        return problem(c, status, signInProblem(begun.error, services.now()));
      }
      if (before) await endSessions(services.db, before.personId, { only: before.id });
      giveSession(c, begun.value.token);
      return c.json({ stage: begun.value.stage });
    })
    .post(
      "/api/session/second-factor",
      may("session.begin"),
      takes({ body: Given }),
      throttled,
      async (c) => {
        const body = await jsonBody(c, Given);
        if (!body.ok) return body.error;
        const given = await giveSecondFactor(services, await actingOf(services, c), body.value);
        if (!given.ok) {
          const status = given.error.kind === "locked" ? 429 : 409;
          return problem(c, status, secondFactorProblem(given.error, services.now()));
        }
        const { token, ...told } = given.value;
        giveSession(c, token);
        return c.json(told);
      },
    )
    .delete("/api/session", may("session.begin"), async (c) => {
      await signOut(services, await actingOf(services, c));
      takeSession(c);
      return c.body(null, 204);
    });
}

/** Where a request comes from, as its session keeps it. */
export function originOf(c: Context<AppEnv>, proxies: number): Origin {
  return {
    address: clientAddress(c, proxies) ?? null,
    userAgent: c.req.header("user-agent") ?? null,
  };
}
