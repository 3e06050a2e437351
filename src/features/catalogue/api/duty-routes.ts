import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { dutyKinds, dutyState, dutyStates } from "../domain/duty.ts";
import { dutiesAhead } from "../duties/clocked-duties.ts";
import type { DutiesAnswer } from "./duties-answer.ts";

/** As many as a list shows. */
const listed = 100;

const Asked = z.object({
  kind: z.enum(dutyKinds).optional().catch(undefined),
  state: z.enum(dutyStates).optional().catch(undefined),
  agency: z.coerce.number().int().optional().catch(undefined),
});

/** `/api/catalogue-duties`: what is to be public, interpreted or taken off the site, overdue or within a week (到期事项). */
export function dutyRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().get("/api/catalogue-duties", may("catalogue.list"), async (c) => {
    const { kind, state, agency } = Asked.parse(c.req.query());
    const today = services.today();
    const all = await dutiesAhead(services, agencyScope(c.get("actor")));
    const duties = all
      .filter((one) => kind === undefined || one.kind === kind)
      .filter((one) => agency === undefined || one.agencyId === agency)
      .flatMap((one) => {
        const stands = dutyState(one.dueOn, today);
        return stands && (state === undefined || state === stands)
          ? [{ ...one, state: stands }]
          : [];
      });
    const answer: DutiesAnswer = { today, count: duties.length, duties: duties.slice(0, listed) };
    return c.json(answer);
  });
}
