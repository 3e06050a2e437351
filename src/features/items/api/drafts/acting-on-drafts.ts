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
import type { ActsOnDraft, ActsOnDrafts } from "../../drafts/acting.ts";

export function actsOnDrafts(
  c: Context<AppEnv>,
  { today }: Pick<OfficeServices, "today">,
): ActsOnDrafts {
  const actor = staffOf(c);
  return {
    scope: agencyScope(actor),
    personId: actor.id,
    by: auditedBy(c),
    today: today(),
  };
}

/** Who acts on the draft in the address; `undefined` where the address has none. */
export function actsOnDraft(
  c: Context<AppEnv>,
  services: Pick<OfficeServices, "today">,
): ActsOnDraft | undefined {
  const id = recordId.safeParse(c.req.param("draft"));
  return id.success ? { ...actsOnDrafts(c, services), draftId: id.data } : undefined;
}

/** An act on the draft in the address, with a body of this shape. */
export function acting<Schema extends z.ZodType>(
  services: Pick<OfficeServices, "today">,
  schema: Schema,
  act: (c: Context<AppEnv>, who: ActsOnDraft, body: z.output<Schema>) => Promise<Response>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const who = actsOnDraft(c, services);
    return who ? act(c, who, body.value) : problem(c, 404, noRecord);
  };
}
