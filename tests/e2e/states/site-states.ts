import type { Page } from "playwright-core";
import { open, openAgency, type Reach, type Site, type State } from "./state.ts";

/** Help pages, feedback, refusals, and main pages in elder mode. */
export const siteStates: readonly State[] = [
  { name: "requests", heading: "依申请公开", reach: open("/requests/?q=征地") },
  { name: "map", heading: "网站地图", reach: open("/site/map/") },
  { name: "accessibility", heading: "无障碍", reach: open("/site/accessibility/") },
  { name: "contact", heading: "联系我们", reach: open("/site/contact/") },
  { name: "feedback", heading: "网站找错", hasOwnLayout: true, reach: open("/site/feedback/") },
  { name: "feedback-errors", heading: "网站找错", reach: tell({ page: "首页", problem: "错" }) },
  {
    name: "feedback-receipt",
    heading: "已收到您的来信",
    reach: tell({ page: "首页", problem: "附件打不开" }),
  },
  { name: "404", heading: "找不到这个页面", reach: open("/nowhere") },
  { name: "405", heading: "不能这样访问这个页面", reach: postTo("/agencies/") },
  { name: "429", heading: "访问过于频繁", isEmptySite: true, reach: overLimit },
  { name: "elder-home", heading: "政府信息公开", hasOwnLayout: true, reach: open("/elder/") },
  {
    name: "elder-year",
    heading: "2024年政府信息公开年报",
    hasOwnLayout: true,
    reach: open("/elder/annual-reports/2024/"),
  },
  {
    name: "elder-agency",
    heading: "青岚县自然资源和规划局",
    hasOwnLayout: true,
    reach: openAgency("自然资源和规划局", "", "/elder"),
  },
  {
    name: "elder-report",
    heading: "青岚县市场监督管理局2023年",
    hasOwnLayout: true,
    reach: openAgency("市场监督管理局", "2023/", "/elder"),
  },
  { name: "elder-feedback", heading: "网站找错", reach: open("/elder/site/feedback/") },
  { name: "elder-check", heading: "年报核对", reach: open("/elder/annual-reports/check") },
];

interface Told {
  readonly page: string;
  readonly problem: string;
}

/** Fills in 网站找错 and sends it. */
export function tell({ page: where, problem }: Told) {
  return async (page: Page, { origin }: Pick<Site, "origin">) => {
    await page.goto(`${origin}/site/feedback/`);
    await page.getByLabel("哪一页（必填）").fill(where);
    await page.getByLabel("什么问题（必填）").fill(problem);
    await page.getByRole("button", { name: "提交" }).click();
    await page.waitForLoadState("load");
  };
}

/** Sends a form where none is taken. */
function postTo(path: string): Reach {
  return async (page, { origin }) => {
    await page.route(`**${path}`, (route) => route.continue({ method: "POST" }));
    await page.goto(origin + path);
    await page.unroute(`**${path}`);
  };
}

/** Searches twice where once a minute is allowed. */
async function overLimit(page: Page, site: Site): Promise<void> {
  for (const word of ["教育", "财政"]) await open(`/search/?q=${word}`)(page, site);
}
