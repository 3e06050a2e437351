import { feature } from "#platform/feature/feature.ts";
import {
  findingAnsweredNotice,
  findingFoundNotice,
  findingLateNotice,
  findingRecheckedNotice,
  letterReceivedNotice,
  letterReturnedNotice,
  letterSignedNotice,
  letterToSignNotice,
} from "./notice-kinds.ts";
import { findingsLateJob } from "./queue-jobs.ts";
import { oversightSettings } from "./settings.ts";
import { printLetterJob } from "./thread-jobs.ts";

const permissions = { read: "oversight.list", write: "oversight.edit" } as const;

/** 监督保障: inspections with what they found, letters of the supervising office, trainings, targets. */
export const oversight = feature({
  name: "oversight",
  reorganise: async () =>
    (await import("./reorganise/reorganise-oversight.ts")).reorganiseOversight,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  personalData: [
    {
      table: "disclosure_complaint",
      columns: ["person", "contact"],
      what: "投诉举报人的姓名、联系方式",
    },
  ],
  settings: oversightSettings,
  threadJobs: [printLetterJob],
  queueJobs: [findingsLateJob],
  notices: [
    findingFoundNotice,
    findingAnsweredNotice,
    findingRecheckedNotice,
    findingLateNotice,
    letterToSignNotice,
    letterReturnedNotice,
    letterSignedNotice,
    letterReceivedNotice,
  ],
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/oversight-routes.ts")).oversightRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      [
        "inspection",
        "oversight_notice",
        "training",
        "oversight_target",
        "inspection_round",
        "oversight_letter",
        "work_task",
        "disclosure_complaint",
        "accountability",
        "oversight_member",
        "oversight_system",
        "oversight_meeting",
        "oversight_budget",
        "training_attendance",
      ],
      "监督保障记录",
    ),
  ledgers: [
    {
      kind: "inspections",
      permissions,
      load: async () => (await import("./ledger/inspection-ledger.ts")).inspectionLedger,
    },
    {
      kind: "notices",
      permissions,
      load: async () => (await import("./ledger/notice-ledger.ts")).noticeLedger,
    },
    {
      kind: "trainings",
      permissions,
      load: async () => (await import("./ledger/training-ledger.ts")).trainingLedger,
    },
    {
      kind: "targets",
      permissions,
      load: async () => (await import("./ledger/target-ledger.ts")).targetLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
