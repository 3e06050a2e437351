import type { Verdict } from "../domain/cleanup/verdict.ts";

export const verdictWords: Readonly<Record<Verdict, string>> = {
  keep: "继续有效",
  amend: "修改",
  repeal: "废止",
  expire: "宣布失效",
};

/** As the notice of the result heads them. */
export const verdictHeadings: Readonly<Record<Verdict, string>> = {
  keep: "继续有效的文件",
  amend: "需要修改的文件",
  repeal: "废止的文件",
  expire: "宣布失效的文件",
};
