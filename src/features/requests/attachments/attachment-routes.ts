import { buffer } from "node:stream/consumers";
import type { Context, Hono } from "hono";
import { z } from "zod";
import { sizeLimit } from "#formats/limits.ts";
import type { Result } from "#kernel/result.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { fileAnswer } from "#platform/files/store/file-answer.ts";
import { takeUpload } from "#platform/files/store/take-upload.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { jsonBody } from "#platform/http/json-body.ts";
import { newRouter } from "#platform/http/router.ts";
import { takes } from "#platform/http/takes.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { attachmentAsked, caseAsked } from "./attachment-asked.ts";
import { attachmentJson } from "./attachment-json.ts";
import { attachmentsOf } from "./attachments-of.ts";
import { type ChangeRefused, releaseAttachment, removeAttachment } from "./change-attachment.ts";
import { cleanAttachment } from "./clean-attachment.ts";
import { type CaseOfFiles, keepAttachment } from "./keep-attachment.ts";
import { cleanRefused, examined, repliedAlready } from "./processes.ts";

const path = "/api/requests/:id/attachments";
const Cleaning = z.object({ acceptsChanges: z.boolean().default(false) });
const Released = z.object({ because: z.string().trim().min(1).max(500) });

/** Attachments of a case (附件): each is examined when it comes, and does not leave before nothing stands against it. */
export function attachmentRoutes(services: OfficeServices): Hono<AppEnv> {
  const { db, files } = services;
  return newRouter()
    .get(path, may("requests.list"), async (c) => {
      const of = await caseAsked(services, c);
      return of.ok ? list(services, c, of.value) : of.error;
    })
    .post(path, may("requests.edit"), async (c) => {
      const of = await caseAsked(services, c, true);
      if (!of.ok) return of.error;
      if (of.value.isReplied) return problem(c, 409, repliedAlready);
      const received = await takeUpload(c, files, { limit: sizeLimit });
      if (!received.ok) return received.error;
      const file = received.value;
      const found = await examined(services, c, {
        bytes: await buffer(files.get(file.key)),
        name: file.name,
      });
      if (!found.ok) {
        await files.discard(file.key);
        return found.error;
      }
      const scope = agencyScope(c.get("actor"));
      const kept = { scope, by: auditedBy(c), file, findings: found.value.findings };
      const stored = await db.transaction().execute((trx) => keepAttachment(trx, of.value, kept));
      if (stored.ok) return list(services, c, of.value);
      await files.discard(file.key);
      return problem(c, 409, repliedAlready);
    })
    .get(`${path}/:attachment/file`, may("requests.list"), async (c) => {
      const found = await attachmentAsked(services, c);
      return found.ok ? fileAnswer(c, files, found.value.attachment) : found.error;
    })
    .post(
      `${path}/:attachment/cleaned`,
      may("requests.edit"),
      takes({ body: Cleaning }),
      async (c) => {
        const body = await jsonBody(c, Cleaning);
        if (!body.ok) return body.error;
        const found = await attachmentAsked(services, c, true);
        if (!found.ok) return found.error;
        const { of, attachment } = found.value;
        const to = {
          of,
          attachment,
          ...body.value,
          scope: agencyScope(c.get("actor")),
          by: auditedBy(c),
        };
        const refused = await cleanAttachment(services, to);
        return refused ? cleanRefused(c, refused) : list(services, c, of);
      },
    )
    .post(
      `${path}/:attachment/release`,
      may("requests.edit"),
      takes({ body: Released }),
      async (c) => {
        const body = await jsonBody(c, Released);
        if (!body.ok) return body.error;
        return change(services, c, (trx, one) => releaseAttachment(trx, { ...one, ...body.value }));
      },
    )
    .delete(`${path}/:attachment`, may("requests.edit"), (c) =>
      change(services, c, (trx, one) => removeAttachment(trx, one)),
    );
}

async function list({ db }: OfficeServices, c: Context<AppEnv>, { id }: CaseOfFiles) {
  return c.json((await attachmentsOf(db, id)).map(attachmentJson));
}

type Trx = Parameters<typeof releaseAttachment>[0];
type One = Parameters<typeof removeAttachment>[1];

async function change(
  services: OfficeServices,
  c: Context<AppEnv>,
  act: (trx: Trx, one: One) => Promise<Result<void, ChangeRefused>>,
): Promise<Response> {
  const found = await attachmentAsked(services, c, true);
  if (!found.ok) return found.error;
  const { of, attachment } = found.value;
  const one = { of, attachmentId: attachment.id, by: auditedBy(c) };
  const done = await inTransaction(services.db, async (trx) => {
    const changed = await act(trx, one);
    return changed.ok ? c.body(null, 204) : refusal(c, changed.error);
  });
  return done.status === 204 ? list(services, c, of) : done;
}

function refusal(c: Context<AppEnv>, { kind }: ChangeRefused): Response {
  switch (kind) {
    case "not-found":
      return problem(c, 404, noRecord);
    case "replied":
      return problem(c, 409, {
        title: "已经答复的申请，附件不能移除",
        detail: "它是答复的一部分，随案卷保存。",
      });
    case "redacted":
      return problem(c, 409, {
        title: "这个文件与区分处理件连在一起，不能移除",
        detail: "区分处理件凭原件核对：请先移除区分处理件；已经放进文书的，先从文书里拿掉。",
      });
    case "not-to-be-released":
      return problem(c, 409, {
        title: "这个附件不能凭说明外发",
        detail: "里面有看不见的内容。请用清理后的副本，或者改好后重新上传。",
      });
  }
}
