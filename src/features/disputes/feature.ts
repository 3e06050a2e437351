import { feature } from "#platform/feature/feature.ts";
import { answerDueNotice } from "./notice-kinds.ts";
import { answersDueJob } from "./queue-jobs.ts";
import { carriedIn } from "./settings.ts";

/** 行政复议、行政诉讼. */
export const disputes = feature({
  name: "disputes",
  reorganise: async () => (await import("./reorganise/reorganise-disputes.ts")).reorganiseDisputes,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  settings: [carriedIn],
  contributes: async () => (await import("./contributes.ts")).contributions,
  notices: [answerDueNotice],
  queueJobs: [answersDueJob],
  api: async () => (await import("./api/dispute-routes.ts")).disputeRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(["dispute"], "复议诉讼"),
  ledgers: [
    {
      kind: "disputes",
      permissions: { read: "disputes.list", write: "disputes.edit" },
      load: async () => (await import("./ledger/dispute-ledger.ts")).disputeLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
