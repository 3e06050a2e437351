import type { Context, MiddlewareHandler } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { z } from "zod";
import type { AppEnv } from "#platform/http/app-env.ts";
import { attachment } from "#platform/http/attachment.ts";
import { formRefusedStatus } from "#platform/http/body/form.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { allow } from "#platform/http/permission.ts";
import { newRouter } from "#platform/http/router.ts";
import { MessagePage } from "#ui/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { downloadFormats, downloadPath } from "../shown/download-formats.ts";
import type { CheckReportServices } from "./check-report-services.ts";
import type { Download } from "./download-document.ts";
import { type DownloadProblem, downloadProblemWords } from "./download-words.ts";

/** Bytes of the largest report that a result page carries. */
const limit = 4 * 1024 * 1024;

const Body = z.object({
  report: z.string().min(1),
  preface: z.string().default(""),
  to: z.enum(downloadFormats.map(({ to }) => to)),
});

type Services = Pick<CheckReportServices, "download" | "room">;

/** The report of a result page as a file in the statutory form. Nothing is stored: the page sends the report along. */
export function downloadRoutes(services: Services, gate: MiddlewareHandler<AppEnv>) {
  const form = takeForm({
    type: "multipart",
    limit,
    room: services.room,
    refuse: (c, { kind }) =>
      problemPage(c, { problem: { kind: "not-a-report" }, status: formRefusedStatus[kind] }),
  });
  return newRouter()
    .get(downloadPath, allow("public"), (c) =>
      c.redirect(c.get("site").href("/annual-reports/check"), 302),
    )
    .post(downloadPath, allow("public"), gate, form, async (c) => {
      const { text } = c.get("form");
      const body = Body.safeParse({
        report: text("report"),
        preface: text("preface"),
        to: text("to"),
      });
      if (!body.success) {
        return problemPage(c, { problem: { kind: "not-a-report" }, status: 422 });
      }
      const done = await services.download(body.data);
      if (!done.ok) {
        c.header("Retry-After", "60");
        return problemPage(c, { problem: done.error, status: 503 });
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
