import { feature } from "#platform/feature/feature.ts";
import {
  letterCameNotice,
  letterCardNotice,
  lettersDueNotice,
  textReturned,
  textSigned,
  textToSign,
} from "./notice-kinds.ts";
import { lettersDueJob } from "./queue-jobs.ts";
import { responseSettings } from "./settings.ts";

const permissions = { read: "responses.list", write: "responses.edit" } as const;

/** 互动回应: messages, public opinion, consultations, proposals, service items. */
export const responses = feature({
  name: "responses",
  reorganise: async () =>
    (await import("./reorganise/reorganise-responses.ts")).reorganiseResponses,
  content: ["letters"],
  // What was signed to be public, and nothing of what was written to become it.
  siteRights: { public_letter: { select: "all" } },
  doors: async () => (await import("./intake/doors.ts")).doors,
  portal: async () => (await import("./portal/routes.ts")).responsePages,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  personalData: [
    {
      table: "citizen_message",
      columns: ["person", "contact"],
      what: "来信人的姓名、联系方式",
    },
  ],
  settings: responseSettings,
  notices: [
    lettersDueNotice,
    letterCameNotice,
    letterCardNotice,
    textToSign,
    textReturned,
    textSigned,
  ],
  queueJobs: [lettersDueJob],
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/response-routes.ts")).responseRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      [
        "citizen_message",
        "message_count",
        "public_opinion",
        "consultation",
        "proposal",
        "service_item",
        "service_count",
      ],
      "互动回应记录",
    ),
  ledgers: [
    {
      kind: "messages",
      // Its sheet has whose letters they are in clear.
      permissions: { read: "responses.person", write: "responses.edit" },
      load: async () => (await import("./ledger/message-ledger.ts")).messageLedger,
    },
    {
      kind: "message-counts",
      permissions,
      load: async () => (await import("./ledger/message-count-ledger.ts")).messageCountLedger,
    },
    {
      kind: "opinions",
      permissions,
      load: async () => (await import("./ledger/opinion-ledger.ts")).opinionLedger,
    },
    {
      kind: "consultations",
      permissions,
      load: async () => (await import("./ledger/consultation-ledger.ts")).consultationLedger,
    },
    {
      kind: "proposals",
      permissions,
      load: async () => (await import("./ledger/proposal-ledger.ts")).proposalLedger,
    },
    {
      kind: "service-items",
      permissions,
      load: async () => (await import("./ledger/service-item-ledger.ts")).serviceItemLedger,
    },
    {
      kind: "service-counts",
      permissions,
      load: async () => (await import("./ledger/service-count-ledger.ts")).serviceCountLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
