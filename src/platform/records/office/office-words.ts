import type { Problem } from "../../http/answers/problem.ts";
import type { SaveRefused } from "./save-in-office.ts";

const kept = "改正后再保存；已经填写的内容还在。";

export const noRecord: Problem = {
  title: "没有这条记录",
  detail: "它不在您管理的范围，或者没有登记。",
};

export const otherAgency: Problem = {
  title: "这个机关不归您管理",
  detail: `请换成您管理的机关；${kept}`,
  field: "agencyId",
};

export const isVoided: Problem = {
  title: "这条记录已经作废",
  detail: "要修改，请先由公开工作机构负责人恢复它。",
};

export const alreadyDone: Problem = {
  title: "这条记录已经是这样了",
  detail: "可能别人刚刚办过，请刷新后查看。",
};

export function refusedProblem(refused: SaveRefused): Problem {
  switch (refused.kind) {
    case "wrong":
      return { title: refused.message, detail: `请${kept}`, field: refused.column };
    case "same-key":
      return {
        title: "已经有这样一条记录",
        detail: `请查看原来的那一条（也可能已作废），或者换一个；${kept}`,
        field: refused.column,
      };
    case "changed-meanwhile":
      return {
        title: "您填写期间，别人修改了这条记录",
        detail: `改过的有：${refused.columns.join("、")}。您填写的内容还在；请关闭后重新打开，核对再改。`,
      };
  }
}
