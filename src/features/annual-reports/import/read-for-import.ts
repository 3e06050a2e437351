import type { AnnualReport, NotAReport } from "#report/annual-report.ts";
import { isPictures } from "#report/is-pictures.ts";
import { readReport, type UnreadableReport } from "#report-files/read-report.ts";
import {
  type OriginalToStore,
  originalToStore,
  type ReportColumns,
  reportColumns,
} from "../report-to-store.ts";

/** What reading a file for import gives: plain data, so that a process can hand it over. */
export type ReadForImport =
  | {
      readonly kind: "read";
      readonly agency: string | null;
      readonly year: number | null;
      readonly isScan: boolean;
      readonly columns: ReportColumns;
      readonly original: OriginalToStore;
    }
  | { readonly kind: "unreadable"; readonly problem: UnreadableReport }
  | { readonly kind: "not-a-report"; readonly reason: NotAReport | "blank-template" };

/** Reads a published report from a file's bytes and makes its columns; `name` is the file's own, without folders. */
export async function readForImport(name: string, bytes: Uint8Array): Promise<ReadForImport> {
  const read = await readReport(bytes);
  if (!read.ok) return { kind: "unreadable", problem: read.error };
  const { report, document } = read.value;
  const reason = notAReport(report);
  if (reason) return { kind: "not-a-report", reason };
  const { agency, year } = report;
  const original = originalToStore(name, bytes, document);
  const isScan = isPictures(report);
  return { kind: "read", agency, year, isScan, columns: reportColumns(report), original };
}

function notAReport({ warnings }: AnnualReport): NotAReport | "blank-template" | undefined {
  for (const warning of warnings) {
    if (warning.code === "not-a-report") return warning.reason;
    if (warning.code === "blank-template") return "blank-template";
  }
  return;
}
