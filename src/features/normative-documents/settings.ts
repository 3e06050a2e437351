import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

/** 失效计入废止: whether documents that expired count as repealed in table two. */
export const expiryCounts = setting({
  name: "normative-documents.expiryCounts",
  title: "失效计入废止",
  says: "年报表二“本年废止件数”是否计入失效（包括有效期届满）的文件",
  of: "agency",
  schema: z.boolean(),
  standard: true,
});

/** 撤销机关的现行有效文件: no central rule says whose stock they are, so that a place may say otherwise. */
export const stockOfEnded = setting({
  name: "normative-documents.stockOfEnded",
  title: "撤销机关的现行有效文件",
  says: "机关撤销、并入别的机关时，它现行有效的规章和行政规范性文件归谁：转由承接机关管理并计入其年报，或者留在原机关",
  of: "agency",
  schema: z.enum(["successor", "stay"]),
  standard: "successor",
  choices: { successor: "转由承接机关管理", stay: "留在原机关" },
});
