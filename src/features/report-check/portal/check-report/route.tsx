import type { Context } from "hono";
import type { AppEnv } from "#platform/http/app-env.ts";
import { type FormRefused, formRefusedStatus } from "#platform/http/body/form.ts";
import { takeForm } from "#platform/http/body/take-form.ts";
import { page } from "#platform/http/page.ts";
import { newRouter } from "#platform/http/router.ts";
import type { JobRefused } from "#platform/jobs/job-pool.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import type { FieldError } from "#ui/form/field-error.ts";
import { renderPage } from "#ui/render-page.ts";
import { downloadRoutes } from "../download/download-route.tsx";
import { sealedDownload } from "../download/sealed-download.ts";
import { checkLimit, exampleLimit } from "./check-limit.ts";
import type { CheckReportServices } from "./check-report-services.ts";
import type { UnreadableInput } from "./checked-report.ts";
import { exampleName, exampleReport } from "./example-report.ts";
import { FormPage } from "./FormPage.tsx";
import { ResultPage } from "./ResultPage.tsx";
import { readSubmission, type Submission } from "./submission.ts";
import { formRefusedError, refusalWords, sizeLimitMegabytes, unreadableMessage } from "./words.ts";

const path = "/annual-reports/check";
/** `?example=…`. */
const exampleKey = "qinglan";
/** Room for the form's own lines. */
const overhead = 64 * 1024;

type PageContext = Context<AppEnv>;

/** What the form comes back with. */
interface FormShown {
  readonly errors?: readonly FieldError[];
  /** What the visitor typed, given back. */
  readonly typed?: string;
  /** Heading of the errors. */
  readonly problem?: string;
}

interface Refused {
  readonly refusal: JobRefused;
  readonly typed: string;
}

/** 年报核对: the form, the example, and the check of what is sent. Nothing is stored. */
export function checkReportRoutes(services: CheckReportServices) {
  const { room, formGate } = services;
  const limit = sizeLimitMegabytes * 1024 * 1024 + overhead;
  const form = takeForm({
    type: "multipart",
    limit,
    room,
    refuse: (c, why) => notTaken(c, services, why),
  });
  const gate = formGate((c) => refused(c, services, { refusal: { kind: "busy" }, typed: "" }));
  return newRouter()
    .get(
      path,
      page({
        kept: true,
        shows: [],
        query: ["example"],
        limit: exampleLimit,
        online: true,
        inSitemap: true,
        lead: { name: "年报核对", from: "navigation", place: 5 },
      }),
      async (c, next) => {
        const example = c.req.query("example");
        if (example === undefined) return c.html(formPage(c, services));
        return example === exampleKey ? gate(c, next) : c.notFound();
      },
      async (c) => {
        const job = { report: new TextEncoder().encode(exampleReport), name: exampleName };
        return answer(c, services, { job, inputName: exampleName, typed: "" });
      },
    )
    .post(path, page({ limit: checkLimit }), gate, form, async (c) => {
      const submission = readSubmission(c.get("form"));
      if (!submission.ok) return c.html(formPage(c, services, { errors: submission.error }), 422);
      return answer(c, services, submission.value);
    })
    .route("/", downloadRoutes(services));
}

async function answer(
  c: PageContext,
  services: CheckReportServices,
  { job, inputName, typed }: Submission,
): Promise<Response> {
  c.header("Cache-Control", "no-store");
  const checked = await services.check(job);
  if (!checked.ok) return refused(c, services, { refusal: checked.error, typed });
  if (!checked.value.ok) {
    const errors = [unreadable(checked.value.error, typed)];
    return c.html(formPage(c, services, { errors, typed }), 422);
  }
  const { download, ...shown } = checked.value.value;
  const carried = typeof download === "object" ? sealedDownload(download, services.seal) : download;
  const markup = <ResultPage inputName={inputName} checked={shown} download={carried} />;
  return c.html(renderPage(c.get("site"), markup));
}

function notTaken(
  c: PageContext,
  services: CheckReportServices,
  refused: FormRefused,
): Response | Promise<Response> {
  if (refused.kind === "no-room") c.header("Retry-After", "60");
  const errors = [formRefusedError(refused)];
  return c.html(formPage(c, services, { errors }), formRefusedStatus[refused.kind]);
}

function refused(
  c: PageContext,
  services: CheckReportServices,
  { refusal, typed }: Refused,
): Response | Promise<Response> {
  const { title, message } = refusalWords(refusal);
  const errors = [{ field: "text", message }];
  const status = jobRefusedStatus(refusal);
  if (status === 503) c.header("Retry-After", "60");
  return c.html(formPage(c, services, { errors, typed, problem: title }), status);
}

/** The error stands at the field the document came from. */
function unreadable({ input, reason }: UnreadableInput, typed: string): FieldError {
  const field = input === "previous" ? "previous" : typed ? "text" : "file";
  return { field, message: unreadableMessage(reason) };
}

function formPage(
  c: PageContext,
  { checkTimeout }: CheckReportServices,
  { errors = [], typed = "", problem }: FormShown = {},
): string {
  const shown = { text: typed, errors, timeout: checkTimeout, ...(problem && { problem }) };
  return renderPage(c.get("site"), <FormPage {...shown} />);
}
