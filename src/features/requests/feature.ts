import { feature } from "#platform/feature/feature.ts";
import { cleanJob, examineJob } from "./attachments/thread-jobs.ts";
import { tellApplicant, tellApplicantSms } from "./follow-up/tell-applicant-job.ts";
import { serveGroupJob } from "./letters/groups/serve-group-job.ts";
import {
  applicantActedNotice,
  assignedNotice,
  lastDayNotice,
  letterReturned,
  letterSigned,
  letterToSign,
  proposedNotice,
  receivedNotice,
  replyDueNotice,
  supervisedNotice,
  supervisionAnsweredNotice,
} from "./notice-kinds.ts";
import { proposeJob, repliesDueJob } from "./queue-jobs.ts";
import { paintPageJob, redactJob, showFileJob } from "./redaction/thread-jobs.ts";
import { requestSettings } from "./settings.ts";
import { printLetterJob } from "./thread-jobs.ts";

/** 依申请公开. */
export const requests = feature({
  name: "requests",
  reorganise: async () => (await import("./reorganise/reorganise-requests.ts")).reorganiseRequests,
  personalData: [
    {
      table: "disclosure_request",
      columns: ["applicant_sealed", "applicant_index"],
      what: "申请人的姓名或者名称",
    },
    { table: "request_application", columns: ["contact_sealed"], what: "申请人的证件、联系方式" },
    {
      table: "request_statement",
      columns: ["text_sealed"],
      what: "申请人补正、撤回、评价时写的话",
    },
    {
      table: "request_act",
      columns: ["party_sealed", "evidence_sealed"],
      what: "征求过意见的第三方的姓名或者名称，办理事项的凭证里写的人",
    },
    {
      table: "request_letter",
      columns: ["filled_sealed", "content_sealed", "served_evidence_sealed", "form_reason_sealed"],
      what: "文书里写的申请人和申请内容，送达凭证里写的人",
    },
    {
      table: "request_letter_service",
      columns: ["evidence_sealed", "form_reason_sealed"],
      what: "送达凭证里写的人",
    },
    {
      table: "request_letter_receipt",
      columns: ["evidence_sealed"],
      what: "收到凭证里写的人",
    },
    {
      table: "request_reopening",
      columns: ["evidence_sealed"],
      what: "重新答复的凭证里写的人",
    },
  ],
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  afterMigrating: async () => (await import("./after-migrating.ts")).afterMigrating,
  queueJobs: [tellApplicant, tellApplicantSms, repliesDueJob, proposeJob, serveGroupJob],
  doors: async () => (await import("./intake/doors.ts")).doors,
  portal: async () => (await import("./portal/routes.ts")).citizenRoutes,
  settings: requestSettings,
  threadJobs: [printLetterJob, examineJob, cleanJob, redactJob, showFileJob, paintPageJob],
  notices: [
    receivedNotice,
    applicantActedNotice,
    letterToSign,
    letterReturned,
    letterSigned,
    replyDueNotice,
    lastDayNotice,
    assignedNotice,
    proposedNotice,
    supervisedNotice,
    supervisionAnsweredNotice,
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/request-routes.ts")).requestRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      ["disclosure_request"],
      "依申请公开",
    ),
  ledgers: [
    {
      kind: "requests",
      permissions: { read: "requests.applicant", write: "requests.edit" },
      load: async () => (await import("./ledger/request-ledger.ts")).requestLedger,
    },
  ],
  commands: [
    {
      name: "clock",
      listed: [
        {
          name: "clock",
          summary: "推算一件依申请公开的答复期限（案件事件从标准输入读入）",
          place: 10,
          json: true,
        },
      ],
      load: async () => (await import("./commands/clock.ts")).clock,
    },
    {
      name: "fee",
      listed: [{ name: "fee", summary: "计算信息处理费", place: 20 }],
      load: async () => (await import("./commands/fee.ts")).fee,
    },
    {
      name: "calendar",
      listed: [
        {
          name: "calendar",
          takes: "年份",
          summary: "查某年的节假日和调休上班日",
          place: 30,
          json: true,
        },
      ],
      load: async () => (await import("./commands/calendar.ts")).calendar,
    },
  ],
});
