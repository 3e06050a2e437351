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
