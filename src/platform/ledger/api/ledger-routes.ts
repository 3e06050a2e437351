import type { Context, Hono } from "hono";
import { z } from "zod";
import { may } from "../../auth/permission.ts";
import type { OfficeServices } from "../../feature/services.ts";
import { problem } from "../../http/answers/problem.ts";
import type { AppEnv } from "../../http/app-env.ts";
import { auditedBy, staffOf } from "../../http/audited-by.ts";
import { jsonBody } from "../../http/json-body.ts";
import { newRouter } from "../../http/router.ts";
import { rowId } from "../../http/row-id.ts";
import { savedMapping, saveMapping } from "../answers/saved-mapping.ts";
import type { LedgerRecord } from "../kind.ts";
import { kindJson } from "../kinds-json.ts";
import { parseMapping } from "../mapping.ts";
import { listImports } from "../undo/import-done.ts";
import { undoImport } from "../undo/undo-import.ts";
import { undoRefusedWords } from "../words/undo-words.ts";
import { apiWords } from "./api-words.ts";
import { booksServices, importsOf, ownerAsked, reachOf, saidInAddress } from "./asked.ts";
import { exportAnswer, templateAnswer } from "./export-route.ts";
import { importAnswer } from "./import-route.ts";
import type { LedgerRoom } from "./ledger-room.ts";

/** What every staff member and a token for it may: see which ledgers there are, and get empty sheets. */
const list = "ledgers.list";

const imports = 20;

/** The ledgers of all rooms under `/api/ledgers`, each kind by the permissions that it names. */
export function ledgerRoutes(room: LedgerRoom): (services: OfficeServices) => Hono<AppEnv> {
  return (services) => {
    const router = newRouter().get("/api/ledgers", may(list), async (c) => {
      const kinds = await Promise.all(
        room.records.map(async ({ load, permissions }) => {
          const kind = await load();
          const { owner, isYearly, next } = kind;
          return { ...kindJson(kind), owner: owner.by, isYearly, next, permissions };
        }),
      );
      return c.json(kinds);
    });
    for (const record of room.records) router.route("/", kindRoutes(room, record, services));
    return router;
  };
}

function kindRoutes(
  room: LedgerRoom,
  record: LedgerRecord,
  services: OfficeServices,
): Hono<AppEnv> {
  const path = `/api/ledgers/${record.kind}`;
  const { read, write } = record.permissions;
  const gate = services.newGate({ all: 8, each: 2 });
  const full = (c: Context<AppEnv>) => problem(c, 503, apiWords.busy);
  return newRouter()
    .get(path, may(read), gate(full), async (c) =>
      exportAnswer(c, { room, services, kind: await record.load() }),
    )
    .get(`${path}/template`, may(list), async (c) => templateAnswer(c, await record.load()))
    .post(path, may(write), gate(full), async (c) =>
      importAnswer(c, { room, services, kind: await record.load() }),
    )
    .route("/", mappingRoutes(room, record, services))
    .route("/", importRoutes(room, record, services));
}

/** What was answered of an owner's own headers and words. */
function mappingRoutes(
  room: LedgerRoom,
  { kind: name, permissions: { write }, load }: LedgerRecord,
  { db }: OfficeServices,
): Hono<AppEnv> {
  const path = `/api/ledgers/${name}/mapping`;
  const ownerOf = async (c: Context<AppEnv>) => {
    const kind = await load();
    const { agencies } = staffOf(c);
    const reach = await reachOf(db, room, { by: kind.owner.by, agencies });
    const owner = await ownerAsked(db, room, { kind, said: saidInAddress(c), reach });
    if (!owner.ok) return problem(c, owner.error.status, owner.error.problem);
    return { kind, owner: owner.value };
  };
  return newRouter()
    .get(path, may(write), async (c) => {
      const asked = await ownerOf(c);
      if (asked instanceof Response) return asked;
      // Whose the sheet is may not be known yet: nothing is kept for nobody.
      if (!asked.owner) return c.json(null);
      const saved = await savedMapping(db, name, asked.owner.id);
      return c.json(saved ?? { headers: {}, values: {}, defaults: {} });
    })
    .put(path, may(write), async (c) => {
      const asked = await ownerOf(c);
      if (asked instanceof Response) return asked;
      if (!asked.owner) return problem(c, 422, apiWords.noOwner(asked.kind.owner.by));
      const given = await jsonBody(c, z.unknown());
      if (!given.ok) return given.error;
      const parsed = parseMapping(given.value, asked.kind.columns);
      if (!parsed.ok) return problem(c, 422, apiWords.badMapping(parsed.error));
      const by = auditedBy(c).actor.name;
      await saveMapping(db, { kind: name, owner: asked.owner.id, by }, given.value as never);
      return c.body(null, 204);
    });
}

/** What was imported, and taking it back. */
function importRoutes(
  room: LedgerRoom,
  { kind: name, permissions: { write }, load }: LedgerRecord,
  { db, cipher, today }: OfficeServices,
): Hono<AppEnv> {
  const path = `/api/ledgers/${name}/imports`;
  const reachHere = async (c: Context<AppEnv>) => {
    const kind = await load();
    const { agencies } = staffOf(c);
    return { kind, reach: await reachOf(db, room, { by: kind.owner.by, agencies }) };
  };
  return newRouter()
    .get(path, may(write), async (c) => {
      const { reach } = await reachHere(c);
      const before = rowId.optional().catch(undefined).parse(c.req.query("after"));
      const found = await listImports(db, importsOf(c, reach), {
        kind: name,
        before,
        limit: imports,
      });
      return c.json({
        imports: found.map((one) => ({
          ...one,
          mayUndo: one.undoneAt === null && one.importedOn === today(),
        })),
        ...(found.length === imports && { next: found.at(-1)?.id }),
      });
    })
    .delete(`${path}/:id`, may(write), async (c) => {
      const id = rowId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, undoRefusedWords({ kind: "not-found" }));
      const { kind, reach } = await reachHere(c);
      const undone = await undoImport(db, {
        ...booksServices(c, cipher, reach),
        kind,
        importId: id.data,
        of: importsOf(c, reach),
        today: today(),
      });
      if (undone.ok) return c.json(undone.value);
      const status = undone.error.kind === "not-found" ? 404 : 409;
      return problem(c, status, undoRefusedWords(undone.error));
    });
}
