import type { Context } from "hono";
import type { Result } from "#kernel/result.ts";
import { MessagePage } from "#ui/page/MessagePage.tsx";
import { renderPage } from "#ui/render-page.ts";
import { attachment } from "../http/answers/attachment.ts";
import type { AppEnv } from "../http/app-env.ts";
import type { JobRefused } from "../jobs/job-refused.ts";
import { jobRefusedStatus } from "../jobs/stopped-words.ts";

interface Printed {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

interface FileNamed {
  /** Without the ending. */
  readonly name: string;
  readonly to: "docx" | "pdf";
}

/** A printed document as a file that was read back, or a page of the site that says why there is none. */
export function printedAnswer(
  c: Context<AppEnv>,
  done: Result<Result<Printed, unknown>, JobRefused>,
  { name, to }: FileNamed,
): Response | Promise<Response> {
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
            "生成的文件与正文核对不一致，没有提供。请看网页上的正文，或者与发布机关联系。",
          ],
        };
  c.header("Cache-Control", "no-store");
  return c.html(renderPage(c.get("site"), <MessagePage {...words} />), status);
}
