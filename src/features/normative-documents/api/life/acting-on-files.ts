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
import type { ActsOnFile, ActsOnFiles } from "../../life/acting.ts";

export function actsOnFiles(
  c: Context<AppEnv>,
  { today }: Pick<OfficeServices, "today">,
): ActsOnFiles {
  const { id: personId } = staffOf(c);
  return { scope: agencyScope(c.get("actor")), personId, by: auditedBy(c), today: today() };
}

/** Who acts on the file in the address; `undefined` where the address has none. */
export function actsOnFile(
  c: Context<AppEnv>,
  services: Pick<OfficeServices, "today">,
): ActsOnFile | undefined {
  const id = rowId.safeParse(c.req.param("file"));
  return id.success ? { ...actsOnFiles(c, services), fileId: id.data } : undefined;
}

/** An act on the file in the address in a transaction of its own, with a body of this shape. */
export function actingOnFile<Schema extends z.ZodType>(
  services: Pick<OfficeServices, "today" | "db">,
  schema: Schema,
  act: (
    c: Context<AppEnv>,
    trx: Transaction,
    who: ActsOnFile,
    body: z.output<Schema>,
  ) => Promise<Response>,
) {
  return async (c: Context<AppEnv>): Promise<Response> => {
    const body = await jsonBody(c, schema);
    if (!body.ok) return body.error;
    const who = actsOnFile(c, services);
    if (!who) return problem(c, 404, noRecord);
    return inTransaction(services.db, (trx) => act(c, trx, who, body.value));
  };
}
