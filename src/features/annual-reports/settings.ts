import { z } from "zod";
import { setting } from "#platform/feature/setting.ts";

/** Where findings of checks stand in public (`SITE_FINDINGS`). */
export const siteFindings = setting<"public" | "report" | "off">({
  name: "annual-reports.site-findings",
  says: "核对发现的问题是否公开：public 各处公开，report 只在报告页公开，off 不公开",
  of: "installation",
  schema: z.enum(["public", "report", "off"]),
  standard: "public",
  content: ["reports"],
});

/** Whether the page of a year names whose report has not come (尚未收到). */
export const siteMissing = setting<boolean>({
  name: "annual-reports.site-missing",
  says: "网站的年度页是否列出尚未收到年报的机关",
  of: "installation",
  schema: z.boolean(),
  standard: false,
  content: ["reports"],
});

/** The day by which townships, streets and zones publish, which is set where they lie. */
export const localDay = setting<string>({
  name: "annual-reports.local-day",
  says: "乡镇、街道、开发区报送上一年度年报的期限，写成 月-日，如 01-31",
  of: "region",
  schema: z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/),
  standard: "03-31",
});

/** A day of the law that a region sets earlier, never later; `byLaw`: it stays. */
export const byLaw = "法定";
const earlierDay = z.string().regex(/^(?:法定|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/);

/** The day by which departments publish, where a region asks for it before the law does (条例第四十九条第一款). */
export const departmentDay = setting<string>({
  name: "annual-reports.department-day",
  says: "部门公布上一年度年报的期限，写成 月-日，只能早于法定期限（1 月 31 日），如 01-20；不提前的写 法定",
  of: "region",
  schema: earlierDay,
  standard: byLaw,
});

/** The same of governments from the county up (条例第四十九条第二款). */
export const governmentDay = setting<string>({
  name: "annual-reports.government-day",
  says: "县级以上政府公布上一年度年报的期限，写成 月-日，只能早于法定期限（3 月 31 日），如 03-15；不提前的写 法定",
  of: "region",
  schema: earlierDay,
  standard: byLaw,
});

export const reportSettings = [
  siteFindings,
  siteMissing,
  localDay,
  departmentDay,
  governmentDay,
] as const;
