import type { Hono } from "hono";
import { z } from "zod";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { giveSession } from "../access/session-cookie.ts";
import type { AccountServices } from "../account-services.ts";
import { demonstrationPeople } from "../data/demonstration.ts";
import { isDemonstrationLoading } from "../data/demonstration-loading.ts";
import { withoutAccounts } from "../data/tables.ts";
import type { Role, RoleWithLevel } from "../domain/roles.ts";
import { signInToDemonstration } from "../sign-in/sign-in-to-demonstration.ts";
import { roleName } from "../words/role-words.ts";
import { originOf } from "./sign-in-routes.ts";

const Named = z.object({ account: z.string().max(64) });

/**
 * The people of a demonstration and a sign-in as one of them by one click: `/api/session/demonstration`. Where there is a real
 * account, or nobody of a demonstration, there is no such address.
 */
export function demonstrationRoutes(
  services: AccountServices,
  { proxies }: OfficeServices,
): Hono<AppEnv> {
  return newRouter()
    .get("/api/session/demonstration", may("public"), async (c) => {
      const people = await demonstrationPeople(services.db);
      if (people.length === 0) return c.notFound();
      return c.json({
        isLoading: await isDemonstrationLoading(withoutAccounts(services.db)),
        people: people.map(({ account, name, roles }) => ({
          account,
          name,
          roles: roles.map((one) => ({
            agencyName: one.agencyName,
            name: roleName({ role: one.role as Role, level: one.level as RoleWithLevel["level"] }),
          })),
        })),
      });
    })
    .post("/api/session/demonstration", may("public"), takes({ body: Named }), async (c) => {
      const body = await jsonBody(c, Named);
      if (!body.ok) return body.error;
      const origin = originOf(c, proxies);
      const asked = { ...body.value, origin, requestId: c.get("requestId") };
      const token = await signInToDemonstration(services, asked);
      if (token === undefined) return c.notFound();
      giveSession(c, token);
      return c.json({ stage: "full" });
    });
}
