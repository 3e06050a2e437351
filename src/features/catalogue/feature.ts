import { feature } from "#platform/feature/feature.ts";
import { columnsDueNotice, columnsOverdueNotice } from "./notice-kinds.ts";
import { columnsDueJob } from "./queue-jobs.ts";
import { reassessedEvery } from "./settings.ts";
import { printGuideJob } from "./thread-jobs.ts";

/** 公开目录: columns, what the law wants in them, and how fresh they are. */
export const catalogue = feature({
  name: "catalogue",
  content: ["catalogue"],
  reorganise: async () =>
    (await import("./reorganise/reorganise-catalogue.ts")).reorganiseCatalogue,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  // The official tables are public, and what columns there are; how they stand, and who said so, is the office's.
  siteRights: {
    field_catalogue_row: { select: "all" },
    catalogue_column: { select: ["id", "agency_id", "name", "duty", "place", "ended_on"] },
    catalogue_column_word: { select: "all" },
    disclosure_guide_version: { select: "all" },
    catalogue_statement: {
      select: ["id", "column_id", "from_on", "through_on", "reason", "taken_back_at"],
    },
  },
  portal: async () => (await import("./portal/routes.tsx")).catalogueRoutes,
  settings: [reassessedEvery],
  notices: [columnsDueNotice, columnsOverdueNotice],
  queueJobs: [columnsDueJob],
  threadJobs: [printGuideJob],
  api: async () => (await import("./api/catalogue-api.ts")).catalogueApi,
  contributes: async () => (await import("./contributes.ts")).contributions,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      ["catalogue_column", "field_catalogue_row", "disclosure_guide"],
      "栏目、标准目录和公开指南",
    ),
  ledgers: [
    {
      kind: "catalogue",
      permissions: { read: "catalogue.list", write: "catalogue.edit" },
      load: async () => (await import("./ledger/field-ledger.ts")).fieldLedger,
    },
  ],
});
