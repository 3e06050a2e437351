import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import { attachment } from "#platform/http/answers/attachment.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { formRefusedStatus } from "#platform/http/body/form.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { downloadFormats, downloadPath } from "#report-view/download-formats.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { checkLimit } from "../check-report/check-limit.ts";
import type { CheckReportServices } from "../check-report/check-report-services.ts";
import type { Download } from "./download-document.ts";
import { type DownloadProblem, downloadProblemWords } from "./download-words.ts";
import { openedDownload } from "./sealed-download.ts";

/** Bytes of the largest report that a result page carries. */
const limit = 4 * 1024 * 1024;

const Format = z.enum(downloadFormats.map(({ to }) => to));

type Services = Pick<CheckReportServices, "download" | "room" | "formGate" | "seal">;

/** The report of a result page as a file in the statutory form. Nothing is stored: the page sends the report along. */
export function downloadRoutes({ download, room, formGate, seal }: Services) {
  const gate = formGate((c) => {
    c.header("Retry-After", "60");
    return problemPage(c, { problem: { kind: "busy" }, status: 503 });
  });
  const form = takeForm({
    type: "multipart",
    limit,
    room,
    refuse: (c, { kind }) =>
      problemPage(c, { problem: { kind: "not-a-report" }, status: formRefusedStatus[kind] }),
  });
  return newRouter()
    .get(downloadPath, page({ online: true }), (c) =>
      c.redirect(c.get("site").href("/annual-reports/check"), 302),
    )
    .post(downloadPath, page({ limit: checkLimit }), gate, form, async (c) => {
      const source = openedDownload(c.get("form"), seal);
      const to = Format.safeParse(c.get("form").text("to"));
      if (!source || !to.success) {
        return problemPage(c, { problem: { kind: "not-a-report" }, status: 422 });
      }
      const done = await download({ ...source, to: to.data });
      if (!done.ok) {
        const status = jobRefusedStatus(done.error);
        if (status === 503) c.header("Retry-After", "60");
        return problemPage(c, { problem: done.error, status });
      }
      if (done.value.ok) return fileOf(c, done.value.value);
      return problemPage(c, { problem: done.value.error, status: 422 });
    });
}

function fileOf(c: Context<AppEnv>, { bytes, fileName, mediaType }: Download): Response {
  const extension = fileName.slice(fileName.lastIndexOf("."));
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(fileName, `annual-report${extension}`),
    "Cache-Control": "no-store",
  });
}

function problemPage(
  c: Context<AppEnv>,
  { problem, status }: { readonly problem: DownloadProblem; readonly status: ContentfulStatusCode },
): Response | Promise<Response> {
  return c.html(
    renderPage(c.get("site"), <MessagePage {...downloadProblemWords(problem)} />),
    status,
  );
}
