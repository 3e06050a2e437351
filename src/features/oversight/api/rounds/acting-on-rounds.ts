import type { Context } from "hono";
import type { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { rowId } from "#platform/http/row-id.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { ActsOnRounds } from "../../rounds/acting.ts";

export function actsOnRounds(
  c: Context<AppEnv>,
  { today }: Pick<OfficeServices, "today">,
): ActsOnRounds {
  const { id: personId } = staffOf(c);
  return { scope: agencyScope(c.get("actor")), personId, by: auditedBy(c), today: today() };
}

/** The row in the address; `undefined` where the address has none. */
export function idIn(c: Context<AppEnv>, name = "id"): number | undefined {
  const id = rowId.safeParse(c.req.param(name));
  return id.success ? id.data : undefined;
}

type Act<Schema extends z.ZodType> = (
  c: Context<AppEnv>,
  trx: Transaction,
  on: { readonly act: ActsOnRounds; readonly id: number; readonly body: z.output<Schema> },
) => Promise<Response>;

/** An act on the row in the address (`:id`), in a transaction of its own, with a body of this shape. */
export function actingOn<Schema extends z.ZodType>(
  services: Pick<OfficeServices, "today" | "db">,
  schema: Schema,
  act: Act<Schema>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const id = idIn(c);
    if (id === undefined) return problem(c, 404, noRecord);
    const who = actsOnRounds(c, services);
    return inTransaction(services.db, (trx) => act(c, trx, { act: who, id, body: body.value }));
  };
}
