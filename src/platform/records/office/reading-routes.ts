import type { Context, Hono } from "hono";
import { z } from "zod";
import { parseLocalDate } from "#kernel/local-date.ts";
import { recordEvents } from "../../audit/record-events.ts";
import { agencyScope } from "../../auth/agency-scope.ts";
import { may } from "../../auth/permission.ts";
import type { Queryable } from "../../db/queryable.ts";
import type { OfficeServices } from "../../feature/services.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { auditedBy } from "../../http/audited-by.ts";
import { inTransaction } from "../../http/in-transaction.ts";
import { scopeAlso } from "../../http/may-also.ts";
import { newRouter } from "../../http/router.ts";
import type { RowValues } from "../../ledger/column.ts";
import type { LedgerKind } from "../../ledger/kind.ts";
import { kindJson } from "../../ledger/kinds-json.ts";
import { readHistory } from "../read-history.ts";
import { findRecord, type RecordFound } from "./find-record.ts";
import { maskedName } from "./masked-name.ts";
import { noRecord } from "./office-words.ts";
import type { RecordLine, RecordRoom } from "./record-room.ts";

const pageSize = 50;
export const recordId = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

const Filters = z.record(z.string().max(40), z.string().trim().max(100));
const After = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d_\d{1,15}$/)
  .transform((text) => ({ on: text.slice(0, 10), id: Number(text.slice(11)) }))
  .refine(({ on }) => parseLocalDate(on) !== undefined);

/** The list, the form's columns, a record, its history, and its personal data in clear. */
export function readingRoutes(services: OfficeServices, room: RecordRoom): Hono<AppEnv> {
  const { db, cipher } = services;
  const { path, permissions } = room;
  const router = newRouter()
    .get(path, may(permissions.list), async (c) => {
      const { after, ...given } = c.req.query();
      const filters = Filters.catch({}).parse(given);
      const place = After.optional().catch(undefined).parse(after);
      const inClear = permissions.clear
        ? await scopeAlso(c, permissions.clear)
        : agencyScope({ kind: "public" });
      const asked = { filters, after: place, limit: pageSize, cipher, inClear };
      return c.json(page(await room.list(db, agencyScope(c.get("actor")), asked)));
    })
    .get(`${path}/form`, may(permissions.list), async (c) => c.json(formOf(await room.kind())))
    .get(`${path}/:id`, may(permissions.list), (c) =>
      withRecord(services, room, c, async (found) => {
        const kind = await room.kind();
        const values = masked(kind, await valuesOf(services, { kind, c, found }));
        return c.json({ ...found, values, ...(await room.more?.(db, found.id)) });
      }),
    )
    .get(`${path}/:id/history`, may(permissions.list), (c) =>
      withRecord(services, room, c, async ({ id }) => {
        const kind = await room.kind();
        const personal = personalOf(kind);
        const entries = await readHistory(db, { kind, cipher }, id);
        return c.json({
          entries: entries.map((entry) =>
            entry.column !== null && personal.has(entry.column)
              ? { ...entry, before: maskedName(entry.before), after: maskedName(entry.after) }
              : entry,
          ),
        });
      }),
    );
  const { clear } = permissions;
  if (!clear) return router;
  return router.post(`${path}/:id/clear`, may(clear), (c) =>
    withRecord(services, room, c, (found) => readInClear(services, room, { c, found })),
  );
}

/** Reading personal data is an act: it stands in the trail before anybody sees them. */
function readInClear(
  services: OfficeServices,
  room: RecordRoom,
  { c, found }: { readonly c: Context<AppEnv>; readonly found: RecordFound },
): Promise<Response> {
  return inTransaction(services.db, async (trx) => {
    const kind = await room.kind();
    const { id, agencyId } = found;
    const subject = { kind: kind.kind, id };
    await recordEvents(trx, auditedBy(c), [{ action: "record.read-in-clear", subject, agencyId }]);
    const values = await valuesOf(services, { kind, c, found });
    const personal = personalOf(kind);
    return c.json({
      values: Object.fromEntries(Object.entries(values).filter(([code]) => personal.has(code))),
    });
  });
}

export async function withRecord(
  { db }: OfficeServices,
  { table }: RecordRoom,
  c: Context<AppEnv>,
  act: (found: RecordFound) => Promise<Response>,
): Promise<Response> {
  const given = recordId.safeParse(c.req.param("id"));
  const scope = agencyScope(c.get("actor"));
  const found = given.success ? await findRecord(db, scope, { table, id: given.data }) : undefined;
  return found ? await act(found) : problem(c, 404, noRecord);
}

interface Asked {
  readonly kind: LedgerKind;
  readonly c: Context<AppEnv>;
  readonly found: RecordFound;
}

async function valuesOf(
  { db, cipher }: OfficeServices,
  { kind, c, found: { id } }: Asked,
): Promise<RowValues> {
  const books = await kind.books({ cipher, by: auditedBy(c) });
  const read = (trx: Parameters<NonNullable<typeof books.undo>["present"]>[0]) =>
    books.undo?.present(trx, [id]);
  const present = await (db as Queryable).transaction().execute(async (trx) => read(trx));
  return present?.get(id) ?? {};
}

function personalOf({ columns }: LedgerKind): ReadonlySet<string> {
  return new Set(columns.flatMap(({ code, isPersonal }) => (isPersonal ? [code] : [])));
}

function masked(kind: LedgerKind, values: RowValues): RowValues {
  const personal = personalOf(kind);
  return Object.fromEntries(
    Object.entries(values).map(([code, value]) => [
      code,
      personal.has(code) ? maskedName(value) : value,
    ]),
  );
}

/** The columns as the form shows them: what is needed to fill each in. */
function formOf(kind: LedgerKind) {
  const { columns, ...named } = kindJson(kind);
  return {
    ...named,
    columns: columns.map(({ spellings: _, ...column }, at) => ({
      ...column,
      options: column.options.map(({ name }) => name),
      note: kind.columns[at]?.note ?? null,
      isPersonal: kind.columns[at]?.isPersonal ?? false,
      isRequired: column.isRequired && kind.columns[at]?.mayBeBlank !== true,
      isLong: (kind.columns[at]?.maxLength ?? 0) > 1_000,
    })),
  };
}

/** A page of a list, and the place after which the next begins. */
function page(records: readonly RecordLine[]) {
  const last = records.length === pageSize ? records.at(-1) : undefined;
  return { records, ...(last && { next: `${last.on}_${last.id}` }) };
}
