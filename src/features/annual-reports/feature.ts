import { feature } from "#platform/feature/feature.ts";
import { reportSettings } from "./settings.ts";
import { checkStoredJob, readFileJob, sourceJob, writeJob } from "./thread-jobs.ts";

/** 年度报告. */
export const annualReports = feature({
  name: "annual-reports",
  content: ["reports"],
  settings: reportSettings,
  reorganise: async () => (await import("./reorganise/reorganise-reports.ts")).reorganiseReports,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  // What is not published the database itself keeps from the site (row policies). Of what is, originals and reports are read
  // whole, files held and numbers of persons with them: what of them is shown is the pages' own rule.
  siteRights: {
    original: { select: "all" },
    report: { select: "all" },
    report_figures: { select: "all" },
    report_check: { select: "all" },
    listed_check: { select: "all" },
    shown_check: { select: "all" },
    report_not_expected: { select: ["agency_id", "year"] },
    setting_value: { select: ["name", "of", "place", "from_year", "value"] },
    report_correction: { select: ["report_id", "cell", "from_state", "from_value", "to_value"] },
  },
  portal: async () => (await import("./portal/routes.ts")).reportRoutes,
  api: async () => (await import("./api/report-routes.ts")).reportApi,
  contributes: async () => (await import("./contributes.ts")).contributes,
  isEmpty: async () => (await import("./data/reports-beside.ts")).isEmptyBeside,
  threadJobs: [sourceJob, writeJob, checkStoredJob, readFileJob],
  commands: [
    {
      name: "report",
      listed: [
        {
          name: "report read",
          summary: "读取年度报告，给出各项数据及其确定程度",
          place: 40,
          json: true,
        },
        { name: "report check", summary: "核对年度报告，给出发现的问题", place: 41, json: true },
        {
          name: "report write",
          summary: "按法定格式把年度报告写成网页、Word、PDF、Excel、CSV 或 JSON",
          place: 42,
        },
        {
          name: "report import",
          summary: "把文件夹里的年度报告连同原文件存入数据库，并核对",
          place: 43,
          json: true,
        },
        { name: "report recheck", summary: "核对已存的年度报告", place: 44 },
        { name: "report publish", summary: "发布暂存的年度报告，或改定现行版本", place: 45 },
        { name: "report withdraw", summary: "从网站撤下年度报告的一版", place: 46 },
        { name: "report move", summary: "把存错机关或年度的报告移到应归处", place: 47 },
        { name: "report correct", summary: "按原件更正报告的数据，存为新的一版", place: 48 },
        { name: "report status", summary: "列出谁报了年报、谁逾期、谁没报", place: 49, json: true },
        { name: "report circular", summary: "把报送和核对情况写成通报（Word、Excel）", place: 49 },
        { name: "report explain", summary: "列出核对发现的问题，写明说明", place: 49 },
      ],
      load: async () => (await import("./commands/report/report.ts")).report,
    },
    {
      name: "original",
      listed: [
        {
          name: "original",
          summary: "列出、准予提供含有疑似个人信息而暂不提供的原文件",
          place: 150,
          json: true,
        },
      ],
      load: async () => (await import("./commands/import/original.ts")).original,
    },
  ],
});
