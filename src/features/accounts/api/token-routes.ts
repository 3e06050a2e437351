import type { Hono } from "hono";
import { z } from "zod";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { AccountServices } from "../account-services.ts";
import { addToken, endToken, listTokens } from "../data/sign-in/tokens.ts";
import { tokenPermissions } from "../domain/permission-table.ts";
import { audited } from "../people/by-staff.ts";
import { newToken } from "../sign-in/secret-codes.ts";
import { byStaff, inTransaction, reaches } from "./in-scope.ts";
import { noSuchRow, otherAgency, tokenDay } from "./people-words.ts";
import { day, id, name } from "./schemas.ts";

const NewToken = z.object({
  agencyId: id,
  name,
  permissions: z.array(z.enum(tokenPermissions)).min(1),
  untilOn: day,
});

/** 接口令牌, by which programs act for an agency: `/api/tokens`. */
export function tokenRoutes(services: AccountServices): Hono<AppEnv> {
  return newRouter()
    .get("/api/tokens", may("tokens.list"), async (c) => {
      const tokens = await listTokens(services.db, agencyScope(c.get("actor")));
      const today = services.today();
      return c.json({ tokens: tokens.map((one) => ({ ...one, isPast: one.untilOn < today })) });
    })
    .post("/api/tokens", may("tokens.edit"), takes({ body: NewToken }), async (c) => {
      const body = await jsonBody(c, NewToken);
      if (!body.ok) return body.error;
      const { agencyId, untilOn, permissions } = body.value;
      if (!reaches(c, agencyId)) return problem(c, 403, otherAgency);
      if (untilOn < services.today()) return problem(c, 422, tokenDay);
      return inTransaction(services, async (trx) => {
        const { token, hash } = newToken();
        const by = byStaff(c);
        const given = { ...body.value, hash, madeBy: by.actor.id };
        const made = await addToken(trx, given);
        const details = { name: body.value.name, permissions, untilOn };
        const subject = { kind: "token", id: made };
        const event = { action: "token.made", subject, agencyId, details };
        await recordEvents(trx, audited(by), [event]);
        return c.json({ id: made, token }, 201);
      });
    })
    .delete("/api/tokens/:id", may("tokens.edit"), (c) =>
      inTransaction(services, async (trx) => {
        const given = id.safeParse(c.req.param("id"));
        const scope = agencyScope(c.get("actor"));
        const ended = given.success ? await endToken(trx, scope, given.data) : undefined;
        if (!given.success || !ended) return problem(c, 404, noSuchRow);
        const { agencyId, name: called } = ended;
        const subject = { kind: "token", id: given.data };
        const event = { action: "token.ended", subject, agencyId, details: { name: called } };
        await recordEvents(trx, audited(byStaff(c)), [event]);
        return c.body(null, 204);
      }),
    );
}
