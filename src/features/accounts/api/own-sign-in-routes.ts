import type { Context, Hono } from "hono";
import { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { giveSession } from "../access/session-cookie.ts";
import type { AccountServices } from "../account-services.ts";
import {
  beginEnrolment,
  confirmEnrolment,
  type EnrolRefused,
} from "../sign-in/enrol-second-factor.ts";
import { setPassword } from "../sign-in/set-password.ts";
import { actingOf } from "./acting-of.ts";
import { passwordProblem, secondFactorProblem } from "./sign-in-words.ts";

const secret = z.string().max(500);
const NewPassword = z.object({ password: secret, current: secret.optional() });
const Enrol = z.object({
  password: secret.optional(),
  code: z.string().max(20).optional(),
  recoveryCode: z.string().max(40).optional(),
});
const FirstCode = z.object({ code: z.string().max(20) });

/** One's own password and second factor: `/api/session/password`, `/api/session/enrolment`. */
export function ownSignInRoutes(services: AccountServices): Hono<AppEnv> {
  return newRouter()
    .put("/api/session/password", may("session.begin"), takes({ body: NewPassword }), async (c) => {
      const body = await jsonBody(c, NewPassword);
      if (!body.ok) return body.error;
      const set = await setPassword(services, await actingOf(services, c), body.value);
      if (!set.ok) {
        const { kind } = set.error;
        const status = kind === "locked" ? 429 : kind === "not-asked" ? 409 : 422;
        return problem(c, status, passwordProblem(set.error, services.now()));
      }
      giveSession(c, set.value.token);
      return c.json({ stage: set.value.stage });
    })
    .post("/api/session/enrolment", may("session.begin"), takes({ body: Enrol }), async (c) => {
      const body = await jsonBody(c, Enrol);
      if (!body.ok) return body.error;
      const begun = await beginEnrolment(services, await actingOf(services, c), body.value);
      return begun.ok ? c.json(begun.value) : refuse(c, begun.error, services);
    })
    .put("/api/session/enrolment", may("session.begin"), takes({ body: FirstCode }), async (c) => {
      const body = await jsonBody(c, FirstCode);
      if (!body.ok) return body.error;
      const acting = await actingOf(services, c);
      const confirmed = await confirmEnrolment(services, acting, body.value.code);
      if (!confirmed.ok) return refuse(c, confirmed.error, services);
      const { token, ...told } = confirmed.value;
      giveSession(c, token);
      return c.json(told);
    });
}

function refuse(c: Context<AppEnv>, refused: EnrolRefused, { now }: AccountServices) {
  const status = refused.kind === "locked" ? 429 : 409;
  return problem(c, status, secondFactorProblem(refused, now()));
}
