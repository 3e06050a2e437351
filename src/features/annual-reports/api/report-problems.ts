import type { Problem } from "#platform/http/answers/problem.ts";
import { refusalWords } from "../commands/import/import-words.ts";
import type { ActRefused } from "../keeping/act.ts";
import type { CorrectRefused } from "../keeping/correct-cells.ts";
import type { ExplainRefused } from "../keeping/explain-finding.ts";
import type { MoveRefused } from "../keeping/move-report.ts";
import type { PublishRefused } from "../keeping/publish-report.ts";
import type { UploadRefused } from "../keeping/store-upload.ts";
import type { WithdrawRefused } from "../keeping/withdraw-report.ts";
import { lastActWords } from "./last-act-words.ts";
import type { UploadProblem } from "./upload-problem.ts";

export const noSuchReport: Problem = {
  title: "没有这份年报",
  detail: "它不在您管理的范围，或者已经移到别处；请回到列表重新查找。",
};

type Refused =
  | ActRefused
  | PublishRefused
  | WithdrawRefused
  | MoveRefused
  | CorrectRefused
  | ExplainRefused;

/** What is said against an act over a version. */
export function keptProblem(refused: Refused): Problem {
  switch (refused.kind) {
    case "no-such-version":
      return noSuchReport;
    case "changed":
      return {
        title: "这份年报刚才有人改动过，您的操作没有执行",
        detail: `${refused.last ? lastActWords(refused.last) : "内容已与您打开时不同"}。您填写的内容还在；请点“重新载入”看过最新情况，再决定是否继续。`,
      };
    case "written-here":
      return {
        title: `这一年的年报在“年报编制”里编制：${refused.title}`,
        detail:
          "另发文件会绕过审签，没有执行。请在“年报编制”里编写、审签、公布；已经公布的用“更正”。",
      };
    case "in-force":
      return { title: "这一版已经是现行版本", detail: "不用再发布。" };
    case "own-work":
      return {
        title: "这一版里有您更正的数据，不能由您发布",
        detail: "请本机关或者主管部门另一位有发布权限的人对照原件看过后发布。",
      };
    case "withdrawn":
      return { title: "这一版已经撤下", detail: "不用再撤下；需要恢复时请发布它。" };
    case "no-such-agency":
      return {
        title: "没有这个机关",
        detail: "请从列表里选择一个您管理的机关。",
        field: "agencyId",
      };
    case "same-place":
      return {
        title: "已经在这个机关的这个年度",
        detail: "请选择另一个机关或者年度。",
        field: "agencyId",
      };
    case "there-already":
      return {
        title: "那里已经有同一份文件",
        detail: `它是那里的第 ${refused.version} 版；这里的一份请撤下。`,
        field: "agencyId",
      };
    case "no-such-cell":
      return {
        title: "没有这项数据",
        detail: `这份年报的格式里没有 ${refused.cell}；请重新载入后再更正。`,
      };
    case "nothing-changed":
      return { title: "数据没有变化", detail: "填写的数与原来一样；请修改后再保存。" };
    case "no-such-finding":
      return {
        title: "没有这个问题",
        detail: "重新核对后它已不存在，或者说明已被撤销；请重新载入。",
      };
  }
}

const none = { asks: [], candidates: [] } as const;

export function uploadProblem(refused: UploadRefused): UploadProblem {
  switch (refused.kind) {
    case "unreadable":
    case "not-a-report": {
      const { cause, remedy } = refusalWords(refused);
      return { ...none, title: cause, detail: `${remedy}。` };
    }
    case "too-slow":
    case "too-much-memory":
      return {
        ...none,
        title: "文件太复杂，没有读完",
        detail: "请拆分文件，或者换一种格式（Word、网页）再导入。",
      };
    case "reader-failed":
      return {
        ...none,
        title: "读取程序出错",
        detail: "请换一种格式再导入；仍然不行时把文件交给系统管理员。",
      };
    case "busy":
      return { ...none, title: "系统正忙", detail: "请过一会儿点“重试”。" };
    default:
      return notPlaced(refused);
  }
}

type NotPlaced = Exclude<
  UploadRefused,
  {
    readonly kind:
      | "unreadable"
      | "not-a-report"
      | "too-slow"
      | "too-much-memory"
      | "reader-failed"
      | "busy";
  }
>;

function notPlaced(refused: NotPlaced): UploadProblem {
  switch (refused.kind) {
    case "no-agency":
      return {
        title: refused.isScan ? "扫描件，读不出机关名称" : "文中和文件名里都没有机关名称",
        detail: "请选择机关后再导入。",
        asks: ["agency", "year"],
        candidates: [],
      };
    case "no-year":
      return {
        title: refused.isScan ? "扫描件，读不出年度" : "文中没有年度",
        detail: "请选择年度后再导入。",
        asks: ["agency", "year"],
        candidates: [],
      };
    case "year-out-of-range":
      return {
        title: `年度 ${refused.year} 不在 2008 年以后`,
        detail: "请选择年度后再导入。",
        asks: ["agency", "year"],
        candidates: [],
      };
    case "other-agency-in-name":
      return {
        title: `文中的机关是“${refused.stated}”，文件名却是“${refused.named}”`,
        detail: "可能放错了文件。请打开核实；没有错的，选择机关后再导入。",
        asks: ["agency"],
        candidates: [],
      };
    case "agency-not-found":
      return {
        title:
          refused.candidates.length > 0
            ? `“${refused.name}”与几个机关相近，不能确定是哪一个`
            : `您管理的机关里没有“${refused.name}”`,
        detail: "请选择机关后再导入；还没有这个机关的，请系统管理员先添加。",
        asks: ["agency"],
        candidates: refused.candidates,
      };
    case "no-such-agency":
      return {
        title: "没有这个机关",
        detail: "请从列表里选择一个您管理的机关。",
        asks: ["agency"],
        candidates: [],
      };
  }
}
