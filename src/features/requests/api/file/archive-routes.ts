import type { Hono } from "hono";
import { sql } from "kysely";
import { agencyScope, isInScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { archiveCase } from "../../archive/archive-case.ts";
import type { LetterPrinted } from "../../archive/letter-parts.ts";
import type { LetterSheet } from "../../domain/letters/letter-sheet.ts";
import { printLetterJob } from "../../thread-jobs.ts";
import type { ArchiveMade } from "./archive-answer.ts";

/** 归档: the file of a case, and what was made of it before. */
export function archiveRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, cipher, files, today } = services;
  const print = async (document: LetterSheet): Promise<LetterPrinted | undefined> => {
    for (const as of ["pdf", "docx"] as const) {
      const done = await services.run(printLetterJob, { document, to: as });
      if (!done.ok) return undefined;
      if (done.value.ok) return { bytes: done.value.value.bytes, as };
      if (!("lacking" in done.value.error)) return undefined;
    }
    return undefined;
  };
  return newRouter()
    .get("/api/requests/:id/archives", may("requests.list"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const scope = agencyScope(c.get("actor"));
      const own = await sql`select from disclosure_request as request
        where id = ${id.data} and ${isInScope(scope, "request.agency_id")}`.execute(db);
      if (own.rows.length === 0) return problem(c, 404, noRecord);
      const { rows } = await sql<ArchiveMade>`
        select id, until_on as "untilOn", size, encode(sha256, 'hex') as sha256, actor_name as by, at
        from request_archive where request_id = ${id.data} order by id`.execute(db);
      return c.json({ made: rows });
    })
    .post("/api/requests/:id/archives", may("requests.applicant"), async (c) => {
      const id = recordId.safeParse(c.req.param("id"));
      if (!id.success) return problem(c, 404, noRecord);
      const who = {
        scope: agencyScope(c.get("actor")),
        id: id.data,
        by: auditedBy(c),
        cipher,
        files,
        print,
      };
      return inTransaction(db, async (trx) => {
        const asked = { ...who, today: today(), calendar: officeCalendar() };
        const done = await archiveCase(trx, asked);
        if (!done.ok) {
          if (done.error.kind === "not-printed") return problem(c, 503, notPrinted);
          return done.error.kind === "open" ? problem(c, 409, isOpen) : problem(c, 404, noRecord);
        }
        return c.body(done.value.bytes.slice().buffer, 200, {
          "Content-Type": "application/zip",
          "Content-Disposition": attachment(done.value.name, "case.zip"),
          "X-Content-Type-Options": "nosniff",
        });
      });
    });
}

const notPrinted: Problem = {
  title: "案卷没有做成",
  detail: "有的文书现在写不成 PDF，系统可能正忙。请过几分钟再试。",
};

const isOpen: Problem = { title: "这件申请还没有办结", detail: "办结以后再归档。" };
