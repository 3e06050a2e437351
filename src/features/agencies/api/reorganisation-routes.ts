import type { Hono } from "hono";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { listReorganisations } from "../data/reorganisations/list-reorganisations.ts";
import { cancelReorganisation } from "../reorganise/cancel-reorganisation.ts";
import { previewReorganisation } from "../reorganise/preview-reorganisation.ts";
import { registerReorganisation } from "../reorganise/register-reorganisation.ts";
import { cancelProblem, registerProblem } from "./reorganisation-problems.ts";
import { Cancelled, ReorganisationAsked, ReorganisationsListed } from "./reorganisation-schemas.ts";
import { id } from "./schemas.ts";

const pageSize = 100;

/** 机构调整: `/api/reorganisations`, what one would do, and taking one back before its day. */
export function reorganisationRoutes({ db, today, reorganise }: OfficeServices): Hono<AppEnv> {
  const reorganising = () => ({ rooms: reorganise, today: today() });
  return newRouter()
    .get(
      "/api/reorganisations",
      may("agencies.list"),
      takes({ query: ReorganisationsListed }),
      async (c) => {
        const { state, ...asked } = ReorganisationsListed.parse(c.req.query());
        const page = { ...asked, isWaiting: state === "waiting", limit: pageSize };
        const found = await listReorganisations(db, agencyScope(c.get("actor")), page);
        const next = found.length === pageSize ? found.at(-1)?.id : undefined;
        return c.json({ reorganisations: found, ...(next !== undefined && { next: `${next}` }) });
      },
    )
    .post(
      "/api/reorganisations/preview",
      may("agencies.reorganise"),
      takes({ body: ReorganisationAsked }),
      async (c) => {
        const body = await jsonBody(c, ReorganisationAsked);
        if (!body.ok) return body.error;
        const scope = agencyScope(c.get("actor"));
        const preview = await previewReorganisation(db, { ...reorganising(), scope }, body.value);
        return preview.ok ? c.json(preview.value) : problem(c, 409, registerProblem(preview.error));
      },
    )
    .post(
      "/api/reorganisations",
      may("agencies.reorganise"),
      takes({ body: ReorganisationAsked }),
      async (c) => {
        const body = await jsonBody(c, ReorganisationAsked);
        if (!body.ok) return body.error;
        const acting = { ...reorganising(), by: auditedBy(c), scope: agencyScope(c.get("actor")) };
        return inTransaction(db, async (trx) => {
          const registered = await registerReorganisation(trx, acting, body.value);
          return registered.ok
            ? c.json(registered.value, 201)
            : problem(c, 409, registerProblem(registered.error));
        });
      },
    )
    .post(
      "/api/reorganisations/:id/cancel",
      may("agencies.reorganise"),
      takes({ body: Cancelled }),
      async (c) => {
        const body = await jsonBody(c, Cancelled);
        if (!body.ok) return body.error;
        const given = id.safeParse(c.req.param("id"));
        if (!given.success) return problem(c, ...cancelProblem({ kind: "not-found" }));
        const acting = { by: auditedBy(c), scope: agencyScope(c.get("actor")) };
        return inTransaction(db, async (trx) => {
          const asked = { id: given.data, because: body.value.because };
          const cancelled = await cancelReorganisation(trx, acting, asked);
          return cancelled.ok ? c.body(null, 204) : problem(c, ...cancelProblem(cancelled.error));
        });
      },
    );
}
