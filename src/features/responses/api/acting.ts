import type { Context } from "hono";
import type { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import type { Acting } from "../texts/acting.ts";

/** Who acts, for the agencies for which they have the route's permission. */
export function actingOf(c: Context<AppEnv>, { today, cipher }: OfficeServices): Acting {
  const actor = staffOf(c);
  const { id: personId } = actor;
  return { scope: agencyScope(actor), personId, by: auditedBy(c), today: today(), cipher };
}

/** An act on what the address names (`:id`), with a body of this shape. */
export function actOn<Schema extends z.ZodType>(
  services: OfficeServices,
  schema: Schema,
  act: (
    c: Context<AppEnv>,
    acting: Acting,
    asked: { readonly id: number; readonly body: z.output<Schema> },
  ) => Promise<Response>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const id = recordId.safeParse(c.req.param("id"));
    if (!id.success) return problem(c, 404, noRecord);
    return act(c, actingOf(c, services), { id: id.data, body: body.value });
  };
}
