import type { Standing } from "../domain/standing.ts";

/** How a version stands, in Chinese. */
export const standingWords: Readonly<Record<Standing, string>> = {
  held: "暂存",
  published: "已发布",
  withdrawn: "已撤下",
};
