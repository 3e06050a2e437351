import type { Context } from "hono";
import type { PrintedDocument } from "#formats/printed-document.ts";
import { printedAnswer } from "#platform/export/printed-answer.tsx";
import type { Services } from "#platform/feature/services.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { printDocumentJob } from "../thread-jobs.ts";

interface ToAnswer {
  readonly document: PrintedDocument;
  readonly to: "docx" | "pdf";
  /** Its name as a file, without the ending. */
  readonly name: string;
}

/** A document as a file that was read back; a page that says why there is none. */
export async function printAnswer(
  c: Context<AppEnv>,
  { run }: Pick<Services, "run">,
  { document, to, name }: ToAnswer,
): Promise<Response> {
  return printedAnswer(c, await run(printDocumentJob, { document, to }), { name, to });
}
