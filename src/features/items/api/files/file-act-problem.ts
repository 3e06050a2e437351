import type { Context } from "hono";
import { busyExamining } from "#platform/files/preflight/examine-upload.ts";
import type { PictureRefused } from "#platform/files/preflight/pictures/plain-picture.ts";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import type { CleanRefused } from "../../files/clean-draft-file.ts";

/** Why there is no cleaned copy, or no picture. */
export function fileActProblem(
  c: Context<AppEnv>,
  refused: CleanRefused | PictureRefused | "word",
): Response {
  switch (refused) {
    case "busy":
      return problem(c, 503, busyExamining);
    case "too-much":
      return problem(c, 422, {
        title: "文件太大或者损坏，不能清理",
        detail: "请在原来的软件里改好，再上传。",
      });
    case "broken":
      return problem(c, 422, {
        title: "图片打不开",
        detail: "请用看图软件另存为 PNG 或者 JPEG，再插入。",
      });
    case "too-many-pixels":
      return problem(c, 422, {
        title: "图片太大",
        detail: "请把图片缩小到 4000 万像素以内、每边 16000 像素以内，再插入。",
      });
    case "word":
      return problem(c, 422, {
        title: "读不了这份 Word 文件",
        detail:
          "文件可能损坏、是空的，或者太大。请在 Word 里另存为 docx 后再导入，也可以分成几份。",
      });
    case "unchanged":
      return problem(c, 409, {
        title: "没有可以由系统清理的内容",
        detail: "请按每一条的说明，在原文件里改好，再上传。",
      });
  }
}
