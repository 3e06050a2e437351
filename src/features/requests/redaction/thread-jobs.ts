import type { InsideUnreadable } from "#formats/extracted.ts";
import type { Result } from "#kernel/result.ts";
import type { RedactedAndExamined } from "#platform/files/redaction/redact-file.ts";
import type { RedactionAsked, RedactionRefused } from "#platform/files/redaction/redaction.ts";
import type { PaintAsked, ShowAsked } from "#platform/files/redaction/show-file.ts";
import type { ShownFile } from "#platform/files/redaction/shown-file.ts";
import type { ThreadJob } from "#platform/jobs/thread-job.ts";

/** Makes a redacted copy, reads it back and examines it; the file and its copy are read several times. */
export const redactJob: ThreadJob<RedactionAsked, Result<RedactedAndExamined, RedactionRefused>> = {
  name: "requests.redact",
  of: "strangers",
  files: () => 8,
  load: async () => (await import("#platform/files/redaction/redact-file.ts")).redactFile,
};

/** Reads what an attachment says, so that it can be marked. */
export const showFileJob: ThreadJob<ShowAsked, Result<ShownFile, InsideUnreadable>> = {
  name: "requests.redaction-text",
  of: "strangers",
  files: () => 2,
  load: async () => (await import("#platform/files/redaction/show-file.ts")).showFile,
};

/** Paints a page of an attachment. */
export const paintPageJob: ThreadJob<PaintAsked, Result<Uint8Array, InsideUnreadable>> = {
  name: "requests.redaction-page",
  of: "strangers",
  load: async () => (await import("#platform/files/redaction/show-file.ts")).paintPage,
};
