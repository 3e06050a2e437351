import type { Context, Hono } from "hono";
import { recordEvents } from "#platform/audit/record-events.ts";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { Transaction } from "#platform/db/queryable.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { fileTypes } from "#platform/files/store/file-type.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { auditedBy } from "#platform/http/audited-by.ts";
import { inTransaction } from "#platform/http/in-transaction.ts";
import { newRouter } from "#platform/http/router.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import { recordId } from "#platform/records/office/reading-routes.ts";
import { loadHandled } from "../handling/handled-case.ts";
import { openIdentity } from "../intake/identity-file.ts";
import { readApplicationOf } from "../intake/read-application.ts";

const notOnline = {
  title: "这件申请不是在网上提交的",
  detail: "申请表和身份证明在纸质材料里。",
};

/** What an applicant sent on the site, in clear: each look stands in the trail before anybody sees it. */
export function applicationRoutes(services: OfficeServices): Hono<AppEnv> {
  const { cipher, files } = services;
  return newRouter()
    .post("/api/requests/:id/application", may("requests.applicant"), (c) =>
      looked(services, c, "record.read-in-clear", async (trx, id) => {
        const application = await readApplicationOf(trx, cipher, id);
        return application ? c.json(application) : problem(c, 404, notOnline);
      }),
    )
    .post("/api/requests/:id/identity", may("requests.applicant"), (c) =>
      looked(services, c, "request.identity-read", async (trx, id) => {
        const file = await openIdentity({ db: trx, cipher, files }, id);
        if (!file) return problem(c, 404, notOnline);
        return c.body(new Uint8Array(file.bytes), 200, {
          "Content-Type": fileTypes.get(file.type)?.mediaType ?? "application/octet-stream",
          "Content-Disposition": attachment(file.name, "identity"),
          "Content-Security-Policy": "default-src 'none'; sandbox",
        });
      }),
    );
}

function looked(
  { db, cipher }: OfficeServices,
  c: Context<AppEnv>,
  action: string,
  look: (trx: Transaction, id: number) => Promise<Response>,
): Promise<Response> | Response {
  const id = recordId.safeParse(c.req.param("id"));
  if (!id.success) return problem(c, 404, noRecord);
  const scope = agencyScope(c.get("actor"));
  return inTransaction(db, async (trx) => {
    const found = await loadHandled(trx, { scope, id: id.data, cipher });
    if (!found) return problem(c, 404, noRecord);
    const { agencyId } = found.case;
    const subject = { kind: "requests", id: id.data };
    await recordEvents(trx, auditedBy(c), [{ action, subject, agencyId }]);
    return look(trx, id.data);
  });
}
