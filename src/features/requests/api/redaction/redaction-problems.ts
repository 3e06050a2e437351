import type { Context } from "hono";
import { problem } from "#platform/http/answers/problem.ts";
import type { AppEnv } from "#platform/http/app-env.ts";
import { repliedAlready } from "../../attachments/processes.ts";
import type { NotMade } from "../../redaction/make-copy.ts";
import type { NotSaved } from "../../redaction/save-marks.ts";
import { redactionRefusedWords } from "./redaction-refused-words.ts";

const changed = { title: "别人刚刚改过标记", detail: "请刷新后再看，再改。" };
export const busyNow = { title: "正在处理的文件太多", detail: "请过几分钟再试。" };
export const tooMuch = {
  title: "文件太大或者太复杂，处理不完",
  detail: "请把文件拆成几个上传，或者在原来的软件里处理后再上传。",
};
export const notRedactable = {
  title: "这种文件不能在这里作区分处理",
  detail: "可以处理 PDF 和 Word（docx）。请先转成 PDF 再上传。",
};

export function notSaved(c: Context<AppEnv>, { kind }: NotSaved): Response {
  switch (kind) {
    case "changed-meanwhile":
      return problem(c, 409, changed);
    case "signed":
      return problem(c, 409, {
        title: "区分处理件已经随文书签发",
        detail: "标记不能再改；需要更正的，先作废文书。",
      });
  }
}

export function notMade(c: Context<AppEnv>, refused: NotMade): Response {
  switch (refused.kind) {
    case "busy":
      return problem(c, 503, busyNow);
    case "too-much":
      return problem(c, 422, tooMuch);
    case "replied":
      return problem(c, 409, repliedAlready);
    case "changed-meanwhile":
      return problem(c, 409, changed);
    case "with-letter":
      return problem(c, 409, {
        title: "文书里已经放了以前的区分处理件",
        detail: "请先从文书里拿掉，再重新生成。",
      });
    case "refused":
      return problem(c, 422, redactionRefusedWords(refused.refused));
  }
}
