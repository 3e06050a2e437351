import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Result } from "#kernel/result.ts";
import { type Problem, problem } from "#platform/http/answers/problem.ts";
import { noRecord } from "#platform/records/office/office-words.ts";
import type { FileRefused } from "../../life/acting.ts";
import { stepRefusalWords } from "../../words/refusal-words.ts";

/** What was done with a file, or what stands against it. */
export function fileDone(c: Context, done: Result<unknown, FileRefused>): Response {
  return done.ok ? c.body(null, 204) : fileRefused(c, done.error);
}

/** What stands against it. */
export function fileRefused(c: Context, refused: FileRefused): Response {
  return problem(c, statusOf(refused), wordsOf(refused));
}

/** 404 where there is none; 422 where what was typed can be mended; else the file is not as it should be. */
function statusOf({ kind }: FileRefused): ContentfulStatusCode {
  if (kind === "not-found") return 404;
  const ofBody: readonly FileRefused["kind"][] = [
    "in-future",
    "before-step",
    "consultation-short",
    "no-period",
    "no-result",
    "opinion-not-followed",
    "ends-first",
    "no-power",
  ];
  return ofBody.includes(kind) ? 422 : 409;
}

function wordsOf(refused: FileRefused): Problem {
  switch (refused.kind) {
    case "not-found":
      return noRecord;
    case "changed-meanwhile":
      return {
        title: "别人刚刚改过这个文件卷",
        detail: "您写的内容还在，没有保存。请刷新后在新的内容上修改。",
      };
    case "no-power":
      return {
        title: "本机关不能制定规章",
        detail:
          "只有省级和设区的市级人民政府等可以制定规章（立法法第九十三条）；请选行政规范性文件。",
        field: "type",
      };
    case "number-taken":
      return {
        title: `本机关已经有文号为“${refused.number}”的文件`,
        detail: "文号不能重复，请核对发文登记。",
        field: "number",
      };
    case "ends-first":
      return refused.field === "expiresOn"
        ? { title: "有效期早于施行日期", detail: "请核对有效期至。", field: "expiresOn" }
        : { title: "延期后的日期没有晚于原有效期", detail: "请核对延期至。", field: "extendedTo" };
    case "own-work":
      return {
        title: "不能审核自己起草的文件",
        detail: "请由其他审核人登记合法性审核意见。",
      };
    case "reviewed":
      return {
        title: "已经进入征求意见或者审查，不能改类型、改是否涉及经营主体",
        detail: "这两项决定必经的环节。确需修改的，请先撤回已经登记的环节。",
      };
    case "nothing-to-undo":
      return { title: "没有可以撤回的环节", detail: "请刷新后再看。" };
    case "registered":
      return {
        title: "文件已经编号印发",
        detail: "编号以后不能撤回。写错的，在“规章规范性文件”台账里更正或者作废，写明原因。",
      };
    case "has-draft":
      return { title: "已经在起草了", detail: "请在“信息采编”里接着写。" };
    default:
      return stepRefusalWords(refused);
  }
}
