import { feature } from "#platform/feature/feature.ts";
import { sourceJob, writeJob } from "./thread-jobs.ts";

/** 年度报告. */
export const annualReports = feature({
  name: "annual-reports",
  content: ["reports"],
  // Originals and reports are read whole, held files and numbers of persons with them: what of them is shown is the pages'
  // own rule.
  siteRights: {
    original: { select: "all" },
    report: { select: "all" },
    report_figures: { select: "all" },
    report_check: { select: "all" },
  },
  portal: async () => (await import("./portal/routes.ts")).reportRoutes,
  contributes: async () => (await import("./contributes.ts")).contributes,
  isEmpty: async () => (await import("./data/reports-beside.ts")).isEmptyBeside,
  threadJobs: [sourceJob, writeJob],
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
