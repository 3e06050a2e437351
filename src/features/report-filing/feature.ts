import { feature } from "#platform/feature/feature.ts";
import {
  escalatedNotice,
  reportDueNotice,
  returnedNotice,
  signedNotice,
  toSignNotice,
} from "./notice-kinds.ts";
import { remindJob } from "./queue-jobs.ts";
import { filingSettings } from "./settings.ts";
import { checkDraftJob, printDocumentJob, readSectionJob, writeDraftJob } from "./thread-jobs.ts";

/** 年报编制. */
export const reportFiling = feature({
  name: "report-filing",
  reorganise: async () => (await import("./reorganise/reorganise-drafts.ts")).reorganiseDrafts,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  notices: [toSignNotice, returnedNotice, signedNotice, reportDueNotice, escalatedNotice],
  queueJobs: [remindJob],
  settings: filingSettings,
  threadJobs: [writeDraftJob, checkDraftJob, readSectionJob, printDocumentJob],
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/filing-api.ts")).filingApi,
  commands: [
    {
      name: "report",
      act: "compile",
      listed: [
        {
          name: "report compile",
          summary: "由台账记录编制年度报告的三张表",
          place: 45,
          json: true,
        },
      ],
      load: async () => (await import("./commands/report-compile.ts")).reportCompile,
    },
    {
      name: "figure",
      listed: [
        { name: "figure list", summary: "列出全部指标和口径", place: 70, json: true },
        {
          name: "figure",
          takes: "指标",
          summary: "算出一个指标：多少，是哪些记录",
          place: 71,
          json: true,
        },
      ],
      load: async () => (await import("./commands/figure.ts")).figure,
    },
  ],
});
