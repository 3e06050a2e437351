import { hash } from "node:crypto";
import type { Context } from "hono";
import { attachment } from "#platform/http/answers/attachment.ts";
import { isKnownTag } from "#platform/http/answers/is-known-tag.ts";
import { problem as problemAnswer } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type Limit, page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { type DownloadFormat, downloadFormats } from "#report-view/download-formats.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { findReport, type StoredReport } from "../../data/find-report.ts";
import { versionAddress } from "../lists/report-address.ts";
import type { DownloadReportServices } from "./download-report-services.ts";
import { type WriteProblem, writeProblemWords } from "./words.ts";
import type { WriteJob, WrittenFile } from "./write-job.ts";

const formats = downloadFormats.map(({ to }) => to);

/** `/agencies/{id}/{year}/v{n}/report.{format}`: a stored report written in the statutory form. */
export function downloadReportRoutes({ db, storedGate, stamp, write }: DownloadReportServices) {
  const gate = storedGate((c) => refused(c, { kind: "busy" }, 503));
  const answer = async (c: Context<AppEnv>) => {
    const { file, ...params } = c.req.param();
    const address = versionAddress.safeParse(params);
    const to = formats.find((format) => file === `report.${format}`);
    if (!address.success || !to) return c.notFound();
    const stored = await findReport(db, address.data);
    if (!stored) return c.notFound();
    const job = jobOf(stored, to);
    const tag = hash("sha256", JSON.stringify([stamp, job]), "base64url").slice(0, 22);
    // What it shows may be masked or taken away (ADR 0032): whoever keeps it asks each time.
    const kept = { ETag: `W/"${tag}"`, "Cache-Control": "public, no-cache" };
    if (isKnownTag(c.req.header("if-none-match"), (known) => known === tag)) {
      return c.body(null, 304, kept);
    }
    const done = await write(job);
    if (!done.ok) return refused(c, done.error, jobRefusedStatus(done.error));
    // What cannot be written never will be.
    if (!done.value.ok) return refused(c, done.value.error, 422);
    return c.body(new Uint8Array(done.value.value.bytes), 200, {
      ...headersOf(done.value.value, to),
      ...kept,
    });
  };
  const path = (of: string) => `/agencies/:id/:year{\\d{4}}/:version{v\\d+}/:file{report\\.${of}}`;
  const forPeople = formats.filter((format) => format !== "json");
  return newRouter()
    .get(path(`(?:${forPeople.join("|")})`), page({ limit }), gate, answer)
    .get(path("json"), page({ limit, forPrograms: true }), gate, answer);
}

const limit: Limit = { perMinute: 240 };

function jobOf({ agency, year, report, original }: StoredReport, to: DownloadFormat): WriteJob {
  const { name, sha256, mediaType, encoding } = original;
  return {
    report,
    filed: { agency: agency.name, year },
    source: { name, sha256, mediaType, encoding },
    to,
  };
}

function headersOf({ mediaType, fileName }: WrittenFile, to: DownloadFormat) {
  return {
    "Content-Type": to === "html" || to === "csv" ? `${mediaType}; charset=utf-8` : mediaType,
    "Content-Disposition": attachment(fileName, `annual-report.${to}`),
  };
}

function refused(
  c: Context<AppEnv>,
  problem: WriteProblem,
  status: ReturnType<typeof jobRefusedStatus>,
): Response | Promise<Response> {
  if (status === 503) c.header("Retry-After", "60");
  c.header("Cache-Control", "no-store");
  const words = writeProblemWords(problem);
  if (c.req.path.endsWith(".json")) {
    return problemAnswer(c, status, { title: words.title, detail: words.paragraphs.join("") });
  }
  const markup = <MessagePage {...words} />;
  return c.html(renderPage(c.get("site"), markup), status);
}
