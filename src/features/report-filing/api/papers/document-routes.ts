import type { Hono } from "hono";
import { z } from "zod";
import { agencyScope } from "#platform/auth/agency-scope.ts";
import { may } from "#platform/auth/permission.ts";
import type { OfficeServices } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { draftSource } from "../../draft/draft-source.ts";
import { loadWorkplace } from "../../draft/load-workplace.ts";
import { signedReport } from "../../draft/publish-draft.ts";
import { sentHash } from "../../draft/sent-round.ts";
import { writeDraftJob } from "../../thread-jobs.ts";
import { noDraft } from "../begin-words.ts";
import { id } from "../draft-schemas.ts";
import { publishProblem, tooBusy } from "../draft-words.ts";
import { filingServices } from "../filing-services.ts";

const format = z.enum(["docx", "pdf", "html", "xlsx"]);

/** The report as a document in the official form, as it stands: `/api/report-drafts/{id}/document/{format}`. */
export function documentRoutes(services: OfficeServices): Hono<AppEnv> {
  return newRouter().get(
    "/api/report-drafts/:id/document/:format",
    may("report-filing.list"),
    async (c) => {
      const asked = id.safeParse(c.req.param("id"));
      const to = format.safeParse(c.req.param("format"));
      if (!asked.success || !to.success) return problem(c, 404, noDraft);
      const scope = agencyScope(c.get("actor"));
      const found = await loadWorkplace(await filingServices(services), scope, asked.data);
      if (!found) return problem(c, 404, noDraft);
      const report = signedReport(found.report, found.draft.signedAt);
      const source = draftSource(asked.data, sentHash(JSON.stringify(report)));
      const done = await services.run(writeDraftJob, { report, source, to: to.data });
      if (!done.ok) return problem(c, jobRefusedStatus(done.error), tooBusy);
      if (!done.value.ok) {
        return problem(c, 422, publishProblem({ kind: "not-written", because: done.value.error }));
      }
      const { bytes, fileName, mediaType } = done.value.value;
      return c.body(new Uint8Array(bytes), 200, {
        "Content-Type": mediaType,
        "Content-Disposition": attachment(fileName, `report.${to.data}`),
      });
    },
  );
}
