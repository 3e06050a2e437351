import {
  type WriteAnswer,
  type WriteJob,
  writeStoredReport,
} from "#features/annual-reports/portal/download-report/write-job.ts";
import {
  readSource,
  type SourceAnswer,
  type SourceJob,
} from "#features/annual-reports/portal/original/source-job.ts";
import { checkDocument } from "#features/report-check/portal/check-report/check-document.ts";
import type {
  CheckAnswer,
  CheckJob,
} from "#features/report-check/portal/check-report/checked-report.ts";
import {
  type DownloadAnswer,
  type DownloadJob,
  downloadDocument,
} from "#features/report-check/portal/download/download-document.ts";
import type { CheckAids } from "#report/check/check-report.ts";

/** What the pages hand to a process for jobs. */
export type PageJob =
  | { readonly kind: "check"; readonly job: CheckJob }
  | { readonly kind: "download"; readonly job: DownloadJob }
  | { readonly kind: "source"; readonly job: SourceJob }
  | { readonly kind: "write"; readonly job: WriteJob };

/** What comes back, under the kind of the job. */
export type PageAnswer =
  | { readonly kind: "check"; readonly answer: CheckAnswer }
  | { readonly kind: "download"; readonly answer: DownloadAnswer }
  | { readonly kind: "source"; readonly answer: SourceAnswer }
  | { readonly kind: "write"; readonly answer: WriteAnswer };

/** Does one job of a page; `aids` is what the installation brings to every check. */
export async function pageJob({ kind, job }: PageJob, aids: CheckAids = {}): Promise<PageAnswer> {
  switch (kind) {
    case "check":
      return { kind, answer: await checkDocument(job, aids) };
    case "download":
      return { kind, answer: await downloadDocument(job) };
    case "source":
      return { kind, answer: await readSource(job) };
    case "write":
      return { kind, answer: await writeStoredReport(job) };
  }
}
