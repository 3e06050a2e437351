import { buffer } from "node:stream/consumers";
import type { Context, Hono } from "hono";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import type { JobRefused } from "#platform/jobs/job-refused.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { attachmentAsked } from "../../attachments/attachment-asked.ts";
import type { Attachment } from "../../attachments/attachments-of.ts";
import type { CaseOfFiles } from "../../attachments/keep-attachment.ts";
import { repliedAlready } from "../../attachments/processes.ts";
import { caseNames } from "../../redaction/case-names.ts";
import { makeCopy } from "../../redaction/make-copy.ts";
import { redactionOf } from "../../redaction/redaction-of.ts";
import { saveMarks } from "../../redaction/save-marks.ts";
import { paintPageJob, showFileJob } from "../../redaction/thread-jobs.ts";
import { redactionJson } from "./redaction-json.ts";
import { busyNow, notMade, notRedactable, notSaved, tooMuch } from "./redaction-problems.ts";
import { redactionRefusedWords } from "./redaction-refused-words.ts";
import { CopyBody, MarksBody } from "./redaction-schemas.ts";

const path = "/api/requests/:id/attachments/:attachment/redaction";

/** 区分处理 of an attachment: its text and pages, what is marked in it, the copy without that. */
export function redactionRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files, run } = services;
  return newRouter()
    .get(path, may("requests.list"), async (c) => {
      const found = await redactable(services, c);
      return found.ok ? answer(services, c, found.value.attachment) : found.error;
    })
    .get(`${path}/text`, may("requests.list"), async (c) => {
      const found = await redactable(services, c);
      if (!found.ok) return found.error;
      const { key, type } = found.value.attachment;
      const bytes = await buffer(files.get(key));
      const done = await run(showFileJob, { bytes, kind: type === "docx" ? "docx" : "pdf" });
      if (!done.ok) return notDone(c, done.error);
      return done.value.ok ? c.json(done.value.value) : notRead(c, done.value.error);
    })
    .get(`${path}/pages/:page`, may("requests.list"), async (c) => {
      const found = await redactable(services, c);
      if (!found.ok) return found.error;
      const page = Number(c.req.param("page"));
      if (!Number.isInteger(page) || found.value.attachment.type !== "pdf") {
        return problem(c, 404, noRecord);
      }
      const bytes = await buffer(files.get(found.value.attachment.key));
      const done = await run(paintPageJob, { bytes, page });
      if (!done.ok) return notDone(c, done.error);
      if (!done.value.ok) return notRead(c, done.value.error);
      return c.body(new Uint8Array(done.value.value), 200, { "Content-Type": "image/png" });
    })
    .post(path, may("requests.edit"), takes({ body: MarksBody }), async (c) => {
      const body = await jsonBody(c, MarksBody);
      if (!body.ok) return body.error;
      const found = await redactable(services, c, true);
      if (!found.ok) return found.error;
      const { of, attachment } = found.value;
      const saved = await inTransaction(db, async (trx) => {
        const asked = { of, originalId: attachment.id, by: auditedBy(c), ...body.value };
        const done = await saveMarks(trx, asked);
        return done.ok ? c.body(null, 204) : notSaved(c, done.error);
      });
      return saved.status === 204 ? answer(services, c, attachment) : saved;
    })
    .post(`${path}/copy`, may("requests.edit"), takes({ body: CopyBody }), async (c) => {
      const body = await jsonBody(c, CopyBody);
      if (!body.ok) return body.error;
      const found = await redactable(services, c, true);
      if (!found.ok) return found.error;
      const { of, attachment: original } = found.value;
      const redaction = await redactionOf(db, original.id);
      if (redaction?.revision !== body.value.revision) {
        return notMade(c, { kind: "changed-meanwhile" });
      }
      const [scope, by] = [agencyScope(c.get("actor")), auditedBy(c)];
      const names = await caseNames(db, of.id, services.today());
      const made = await makeCopy(services, { of, original, redaction, scope, by, ...names });
      return made.ok ? answer(services, c, original) : notMade(c, made.error);
    });
}

async function answer({ db }: OfficeServices, c: Context<AppEnv>, attachment: Attachment) {
  return c.json(redactionJson(attachment, await redactionOf(db, attachment.id)));
}

interface Redactable {
  readonly of: CaseOfFiles;
  readonly attachment: Attachment;
}

/** The attachment of the address, if it is of a kind that can be redacted; `isToChange`: of a case that is not answered. */
async function redactable(
  services: OfficeServices,
  c: Context<AppEnv>,
  isToChange = false,
): Promise<Result<Redactable, Response>> {
  const found = await attachmentAsked(services, c, isToChange);
  if (!found.ok) return found;
  const { of, attachment } = found.value;
  if (attachment.redactedOf !== null || !["pdf", "docx"].includes(attachment.type)) {
    return err(problem(c, 409, notRedactable));
  }
  if (isToChange && of.isReplied) return err(problem(c, 409, repliedAlready));
  return ok(found.value);
}

function notDone(c: Context<AppEnv>, { kind }: JobRefused): Response {
  return kind === "busy" ? problem(c, 503, busyNow) : problem(c, 422, tooMuch);
}

function notRead(c: Context<AppEnv>, because: InsideUnreadable): Response {
  return problem(c, 422, redactionRefusedWords({ kind: "unreadable", because }));
}
