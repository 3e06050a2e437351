import { feature } from "#platform/feature/feature.ts";
import { readAttachmentsJob } from "./attachments/read-attachments-job.ts";
import {
  itemReturned,
  itemSigned,
  itemToSign,
  reviewDue,
  reviewOverdue,
  scheduleFailed,
  withdrawalToDecide,
} from "./notice-kinds.ts";
import { printSheetJob } from "./reviews/print-sheet-job.ts";
import { publishScheduledJob } from "./schedule/publish-scheduled-job.ts";
import {
  indexNumberTemplate,
  interpretedWithin,
  leadersNamed,
  publicVersions,
  urgentPublication,
  urgentReviewWithin,
} from "./settings.ts";
import {
  attachmentJob,
  cleanJob,
  examineJob,
  pictureJob,
  proofreadJob,
  siteJob,
  wordJob,
} from "./thread-jobs.ts";
import { reviewsDueJob } from "./urgent/reviews-due-job.ts";

/** 主动公开信息. */
export const items = feature({
  name: "items",
  content: ["items"],
  reorganise: async () => (await import("./reorganise/reorganise-items.ts")).reorganiseItems,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  afterMigrating: async () => (await import("./judge-by-calendar.ts")).judgeByCalendar,
  notices: [
    itemToSign,
    itemReturned,
    itemSigned,
    scheduleFailed,
    reviewDue,
    reviewOverdue,
    withdrawalToDecide,
  ],
  queueJobs: [publishScheduledJob, reviewsDueJob, readAttachmentsJob],
  threadJobs: [
    attachmentJob,
    proofreadJob,
    examineJob,
    cleanJob,
    pictureJob,
    printSheetJob,
    wordJob,
    siteJob,
  ],
  settings: [
    indexNumberTemplate,
    interpretedWithin,
    urgentPublication,
    urgentReviewWithin,
    leadersNamed,
    publicVersions,
  ],
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/item-routes.ts")).itemRoutes,
  // What was withdrawn has no text there any more.
  siteRights: {
    item_page: { select: "all" },
    item_page_version: { select: "all" },
    item_search: { select: "all" },
    search_synonym: { select: ["id", "words"] },
    item_file: { select: "all" },
    item_file_read: { select: "all" },
    item_old_address: { select: ["id", "path", "item_id"] },
  },
  commands: [
    {
      name: "items",
      listed: [
        {
          name: "items import",
          summary: "把原网站的网页、台账导入为草稿或者已公开的信息，旧链接转到新页面",
          place: 66,
          json: true,
        },
      ],
      load: async () => (await import("./commands/items.ts")).items,
    },
  ],
  portal: async () => (await import("./portal/routes.ts")).itemPages,
  doors: async () => (await import("./sought/doors.ts")).doors,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      ["disclosure_item"],
      "主动公开信息",
    ),
  ledgers: [
    {
      kind: "items",
      permissions: { read: "items.list", write: "items.edit" },
      load: async () => (await import("./ledger/item-ledger.ts")).itemLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
