import { feature } from "#platform/feature/feature.ts";
import { documentBasisNotice, documentEndingNotice, documentLateNotice } from "./notice-kinds.ts";
import { documentsDueJob } from "./queue-jobs.ts";
import {
  endingWithin,
  evaluatedWithin,
  expiryCounts,
  filedWithin,
  keepsGazette,
  madeInFiles,
  stockOfEnded,
} from "./settings.ts";
import { stepSettings } from "./settings-of-steps.ts";
import { printDocumentJob } from "./thread-jobs.ts";

/** 规章与行政规范性文件. */
export const normativeDocuments = feature({
  name: "normative-documents",
  reorganise: async () =>
    (await import("./reorganise/reorganise-documents.ts")).reorganiseDocuments,
  migrations: async () => (await import("./migrations/index.ts")).migrations,
  content: ["documents", "gazette"],
  settings: [
    expiryCounts,
    stockOfEnded,
    endingWithin,
    filedWithin,
    evaluatedWithin,
    keepsGazette,
    madeInFiles,
    ...[...stepSettings.regulations, ...stepSettings.normative].map(([, setting]) => setting),
  ],
  // What is public of documents, and nothing of how they were made.
  siteRights: {
    library_document: { select: "all" },
    library_relation: { select: "all" },
    library_version: { select: "all" },
    library_item: { select: "all" },
    library_interpretation: { select: "all" },
    public_gazette: { select: "all" },
    public_gazette_entry: { select: "all" },
    public_gazette_point: { select: "all" },
  },
  threadJobs: [printDocumentJob],
  notices: [documentLateNotice, documentEndingNotice, documentBasisNotice],
  queueJobs: [documentsDueJob],
  portal: async () => (await import("./portal/routes.ts")).documentPages,
  contributes: async () => (await import("./contributes.ts")).contributions,
  api: async () => (await import("./api/document-routes.ts")).documentRoutes,
  isEmpty: async () =>
    (await import("#platform/records/empty-beside.ts")).emptyBeside(
      ["normative_document"],
      "规范性文件",
    ),
  ledgers: [
    {
      kind: "documents",
      permissions: { read: "documents.list", write: "documents.edit" },
      load: async () => (await import("./ledger/document-ledger.ts")).documentLedger,
    },
  ],
  figures: async () => (await import("./figures/index.ts")).figures,
});
