import type { StoredOriginal } from "../../data/find-report.ts";

const ofType: Readonly<Record<string, string>> = {
  "text/plain": ".txt",
  "text/html": ".html",
  "text/csv": ".csv",
  "application/json": ".json",
  "application/pdf": ".pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
};

/** The extension of a published file with its point: what its content is, else nothing. */
export function fileExtension({ mediaType }: Pick<StoredOriginal, "mediaType">): string {
  return ofType[mediaType] ?? "";
}
