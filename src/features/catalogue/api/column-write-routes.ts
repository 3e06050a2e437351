import type { Context, Hono } from "hono";
import { z } from "zod";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { dayField } from "#platform/calendar/day-field.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy, staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord, otherAgency } from "#platform/records/office/office-words.ts";
import { addColumn } from "../columns/add-column.ts";
import { changeColumn, endColumn } from "../columns/change-column.ts";
import { stateNothing, takeBackStatement } from "../columns/state-nothing.ts";
import { useTemplate } from "../columns/use-template.ts";
import { templateNames } from "../domain/templates.ts";
import { columnDone, columnRefused } from "./column-problem.ts";
import { columnSchema } from "./column-schema.ts";

const Added = z.object({ agencyId: rowId, column: columnSchema });
const Begun = z.object({ agencyId: rowId, template: z.enum(templateNames) });
const Stated = z.object({
  fromOn: dayField,
  throughOn: dayField,
  reason: z.string().trim().min(2).max(500),
});

/** What is done with columns: each act in a transaction of its own, with its event. */
export function columnWriteRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  const actOf = (c: Context<AppEnv>) => ({
    scope: agencyScope(c.get("actor")),
    by: auditedBy(c),
    today: services.today(),
  });
  return newRouter()
    .post("/api/catalogue-columns", may("catalogue.edit"), takes({ body: Added }), async (c) => {
      const body = await jsonBody(c, Added);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await addColumn(trx, actOf(c), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : columnRefused(c, done.error);
      });
    })
    .post("/api/catalogue-templates", may("catalogue.edit"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await useTemplate(trx, actOf(c), body.value);
        return done.ok ? c.json({ added: done.value }) : columnRefused(c, done.error);
      });
    })
    .put(
      "/api/catalogue-columns/:id",
      may("catalogue.edit"),
      takes({ body: columnSchema }),
      async (c) => {
        const body = await jsonBody(c, columnSchema);
        if (!body.ok) return body.error;
        return onRow(c, (id) =>
          inTransaction(db, async (trx) =>
            columnDone(c, await changeColumn(trx, actOf(c), { id, column: body.value })),
          ),
        );
      },
    )
    .post("/api/catalogue-columns/:id/ending", may("catalogue.edit"), (c) =>
      onRow(c, (id) =>
        inTransaction(db, async (trx) => columnDone(c, await endColumn(trx, actOf(c), id))),
      ),
    )
    .post(
      "/api/catalogue-columns/:id/statements",
      may("catalogue.edit"),
      takes({ body: Stated }),
      async (c) => {
        const body = await jsonBody(c, Stated);
        if (!body.ok) return body.error;
        return onRow(c, (columnId) =>
          inTransaction(db, async (trx) =>
            columnDone(c, await stateNothing(trx, actOf(c), { columnId, ...body.value })),
          ),
        );
      },
    )
    .delete("/api/catalogue-statements/:id", may("catalogue.edit"), (c) =>
      onRow(c, (id) =>
        inTransaction(db, async (trx) => columnDone(c, await takeBackStatement(trx, actOf(c), id))),
      ),
    );
}

async function onRow(
  c: Context<AppEnv>,
  act: (id: number) => Promise<Response>,
): Promise<Response> {
  const id = rowId.safeParse(c.req.param("id"));
  return id.success ? act(id.data) : problem(c, 404, noRecord);
}
