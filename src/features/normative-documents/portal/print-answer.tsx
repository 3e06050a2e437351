import type { Context } from "hono";
import type { PrintedDocument } from "#formats/printed-document.ts";
import type { Services } from "#platform/feature/services.ts";
import { attachment } from "#platform/http/answers/attachment.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { jobRefusedStatus } from "#platform/jobs/stopped-words.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
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
  const done = await run(printDocumentJob, { document, to });
  if (!done.ok) return notWritten(c, jobRefusedStatus(done.error));
  if (!done.value.ok) return notWritten(c, 422);
  const { bytes, mediaType } = done.value.value;
  return c.body(new Uint8Array(bytes), 200, {
    "Content-Type": mediaType,
    "Content-Disposition": attachment(`${name}.${to}`, `document.${to}`),
    // It says what is so today.
    "Cache-Control": "public, no-cache",
  });
}

function notWritten(
  c: Context<AppEnv>,
  status: ReturnType<typeof jobRefusedStatus>,
): Response | Promise<Response> {
  const words =
    status === 503
      ? { title: "现在下载的人较多", paragraphs: ["请过一分钟再试。"] }
      : {
          title: "这份文件暂时不能下载",
          paragraphs: [
            "生成的文件与正文核对不一致，没有提供。请看网页上的正文，或者与发文机关联系。",
          ],
        };
  c.header("Cache-Control", "no-store");
  return c.html(renderPage(c.get("site"), <MessagePage {...words} />), status);
}
