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
  threadJobs: [sourceJob, writeJob],
});
