import type { Context, Hono } from "hono";
import { sql } from "kysely";
import { z } from "zod";
import { agencyScope, includesAgency } from "../../auth/agency-scope.ts";
import { may } from "../../auth/permission.ts";
import type { Transaction } from "../../db/queryable.ts";
import type { OfficeServices } from "../../feature/services.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { auditedBy, staffOf } from "../../http/audited-by.ts";
import { inTransaction } from "../../http/in-transaction.ts";
import { jsonBody } from "../../http/json-body.ts";
import { scopeAlso } from "../../http/may-also.ts";
import { newRouter } from "../../http/router.ts";
import { takes } from "../../http/takes.ts";
import type { RowValues } from "../../ledger/column.ts";
import { restoreRecord, voidRecord } from "../void-record.ts";
import { alreadyDone, isVoided, noRecord, otherAgency, refusedProblem } from "./office-words.ts";
import { recordId, withRecord } from "./reading-routes.ts";
import type { RecordRoom } from "./record-room.ts";
import { type SaveAsked, saveInOffice } from "./save-in-office.ts";

const Values = z.record(z.string().max(40), z.string().max(10_000).nullable());
const because = z.string().trim().min(1).max(500);
const Added = z.object({
  agencyId: z.int().positive().max(2_147_483_647),
  values: Values,
});
const Amended = z.object({ values: Values, before: Values.default({}), because });
const Reason = z.object({ because });

/** Adding, amending, voiding and restoring. */
export function changingRoutes(services: OfficeServices, room: RecordRoom): Hono<AppEnv> {
  const { path, permissions } = room;
  return newRouter()
    .post(path, may(permissions.edit), takes({ body: Added }), async (c) => {
      const body = await jsonBody(c, Added);
      if (!body.ok) return body.error;
      const isOwn = includesAgency(staffOf(c), body.value.agencyId);
      if (!isOwn) return problem(c, 403, otherAgency);
      const decided = await othersDecide(room, c, { ...body.value, before: {} });
      if (decided) return decided;
      return inTransaction(services.db, (trx) =>
        save(services, room, { c, trx, asked: body.value, status: 201 }),
      );
    })
    .put(`${path}/:id`, may(permissions.edit), takes({ body: Amended }), async (c) => {
      const body = await jsonBody(c, Amended);
      if (!body.ok) return body.error;
      return withRecord(services, room, c, async ({ id, agencyId }) => {
        const decided = await othersDecide(room, c, { ...body.value, agencyId });
        if (decided) return decided;
        const { values, ...reason } = body.value;
        const asked = { agencyId, values, amended: { id, ...reason } };
        return inTransaction(services.db, async (trx) => {
          const held = await hold(trx, room, id);
          if (!held) return problem(c, 404, noRecord);
          if (held.isVoided) return problem(c, 409, isVoided);
          return save(services, room, { c, trx, asked, status: 200 });
        });
      });
    })
    .post(`${path}/:id/voiding`, may(permissions.void), (c) =>
      change(services, room, c, voidRecord),
    )
    .post(`${path}/:id/restoring`, may(permissions.void), takes({ body: Reason }), (c) =>
      change(services, room, c, restoreRecord),
    );
}

interface Typed {
  readonly agencyId: number;
  readonly values: RowValues;
  readonly before: RowValues;
}

/** The refusal where a column is changed that is others' to decide. */
async function othersDecide(
  { decided }: RecordRoom,
  c: Context<AppEnv>,
  { agencyId, values, before }: Typed,
): Promise<Response | undefined> {
  const changed = decided?.columns.find(
    (code) => (values[code] || null) !== (before[code] || null),
  );
  if (!decided || changed === undefined) return undefined;
  const scope = await scopeAlso(c, decided.permission);
  if (includesAgency(scope, agencyId)) return undefined;
  return problem(c, 403, { ...decided.says, field: changed });
}

/** Two who act on one record come one after another; what holds of it is told as the one before left it. */
async function hold(trx: Transaction, { table }: RecordRoom, id: number) {
  const { rows } = await sql<{ readonly isVoided: boolean }>`
    select voided_at is not null as "isVoided" from ${sql.table(table)}
    where id = ${id} for update`.execute(trx);
  return rows[0];
}

interface Save {
  readonly c: Context<AppEnv>;
  readonly trx: Transaction;
  readonly asked: SaveAsked;
  readonly status: 200 | 201;
}

async function save(
  { cipher, today, figures }: OfficeServices,
  room: RecordRoom,
  { c, trx, asked, status }: Save,
): Promise<Response> {
  const kind = await room.kind();
  const saving = { kind, table: room.table, cipher, by: auditedBy(c), figures, today: today() };
  const saved = await saveInOffice(trx, saving, asked);
  if (saved.ok) return c.json(saved.value, status);
  return problem(c, saved.error.kind === "wrong" ? 422 : 409, refusedProblem(saved.error));
}

async function change(
  { db }: OfficeServices,
  room: RecordRoom,
  c: Context<AppEnv>,
  act: typeof voidRecord,
): Promise<Response> {
  const body = await jsonBody(c, Reason);
  if (!body.ok) return body.error;
  const given = recordId.safeParse(c.req.param("id"));
  if (!given.success) return problem(c, 404, noRecord);
  const { kind } = await room.kind();
  const asked = { table: room.table, kind, id: given.data, by: auditedBy(c), ...body.value };
  return inTransaction(db, async (trx) => {
    const done = await act(trx, agencyScope(c.get("actor")), asked);
    if (done.ok) return c.body(null, 204);
    return done.error.kind === "not-found"
      ? problem(c, 404, noRecord)
      : problem(c, 409, alreadyDone);
  });
}
