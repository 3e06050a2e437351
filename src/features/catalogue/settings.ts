import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

/** 不公开信息重新评估的间隔: the regulation says 定期 and no more (第十八条). */
export const reassessedEvery = setting({
  name: "catalogue.reassessedEvery",
  title: "不公开信息评估间隔",
  says: "不予公开、依申请公开的信息每隔几个月重新评估一次（条例第十八条：定期评估审查）",
  of: "installation",
  schema: z.number().int().min(1).max(60),
  standard: 12,
});
