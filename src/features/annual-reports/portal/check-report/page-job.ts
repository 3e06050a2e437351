import type { CheckAids } from "#report/check/check-report.ts";
import { checkDocument } from "./check-document.ts";
import type { CheckAnswer, CheckJob } from "./checked-report.ts";
import { type DownloadAnswer, type DownloadJob, downloadDocument } from "./download-document.ts";

/** What the page hands to a worker. */
export type PageJob =
  | { readonly kind: "check"; readonly job: CheckJob }
  | { readonly kind: "download"; readonly job: DownloadJob };

/** What comes back, under the kind of the job. */
export type PageAnswer =
  | { readonly kind: "check"; readonly answer: CheckAnswer }
  | { readonly kind: "download"; readonly answer: DownloadAnswer };

/** Does one job of the page 年报核对; `aids` is what the installation brings to every check. */
export async function pageJob({ kind, job }: PageJob, aids: CheckAids = {}): Promise<PageAnswer> {
  switch (kind) {
    case "check":
      return { kind, answer: await checkDocument(job, aids) };
    case "download":
      return { kind, answer: await downloadDocument(job) };
  }
}
