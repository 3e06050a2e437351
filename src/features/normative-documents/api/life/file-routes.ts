import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope, includesAgency } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { staffOf } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { rowId } from "#platform/http/row-id.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord, otherAgency } from "#platform/records/office/office-words.ts";
import { fileStates, listFiles } from "../../data/life/list-files.ts";
import { findFile } from "../../data/life/load-file.ts";
import { beginFile, changeFile, giveUpFile } from "../../life/begin-file.ts";
import { actingOnFile, actsOnFile, actsOnFiles } from "./acting-on-files.ts";
import type { FilesAnswer } from "./file-answer.ts";
import { fileJson, fileLine } from "./file-json.ts";
import { fileDone, fileRefused } from "./file-problem.ts";
import { Because, Begun, Changed } from "./file-schemas.ts";

const pageSize = 50;
const at = "/api/document-files/:file";

const Asked = z.object({
  state: z.enum(fileStates).optional().catch(undefined),
  q: z.string().trim().max(100).optional().catch(undefined),
  after: rowId.optional().catch(undefined),
});

/** 文件卷: documents from their plan on, and what is said of them. */
export function fileRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db } = services;
  const asked = () => ({ today: services.today(), calendar: officeCalendar() });
  return newRouter()
    .get("/api/document-files", may("documents.list"), async (c) => {
      const scope = agencyScope(c.get("actor"));
      const found = await listFiles(db, scope, { ...Asked.parse(c.req.query()), limit: pageSize });
      const files = await Promise.all(found.map((file) => fileLine(db, file, asked())));
      const next = files.length === pageSize ? files.at(-1)?.id : undefined;
      const answer: FilesAnswer = { files, ...(next !== undefined && { next: `${next}` }) };
      return c.json(answer);
    })
    .get(at, may("documents.list"), async (c) => {
      const act = actsOnFile(c, services);
      const file = act && (await findFile(db, act));
      if (!act || !file) return problem(c, 404, noRecord);
      return c.json(await fileJson(db, file, { ...asked(), personId: act.personId }));
    })
    .post("/api/document-files", may("documents.write"), takes({ body: Begun }), async (c) => {
      const body = await jsonBody(c, Begun);
      if (!body.ok) return body.error;
      if (!includesAgency(staffOf(c), body.value.agencyId)) return problem(c, 403, otherAgency);
      return inTransaction(db, async (trx) => {
        const done = await beginFile(trx, actsOnFiles(c, services), body.value);
        return done.ok ? c.json({ id: done.value }, 201) : fileRefused(c, done.error);
      });
    })
    .put(
      at,
      may("documents.write"),
      takes({ body: Changed }),
      actingOnFile(services, Changed, async (c, trx, act, body) =>
        fileDone(c, await changeFile(trx, act, body)),
      ),
    )
    .post(
      `${at}/giving-up`,
      may("documents.write"),
      takes({ body: Because }),
      actingOnFile(services, Because, async (c, trx, act, { because }) =>
        fileDone(c, await giveUpFile(trx, act, because)),
      ),
    );
}
