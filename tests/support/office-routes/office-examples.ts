import { accountExamples } from "./account-examples.ts";
import { agencyExamples } from "./agency-examples.ts";
import { attachmentExamples } from "./attachment-examples.ts";
import { boardExamples } from "./board-examples.ts";
import { catalogueExamples } from "./catalogue-examples.ts";
import { citizenLetterExamples } from "./citizen-letter-examples.ts";
import { documentExamples } from "./document-examples.ts";
import { draftExamples } from "./draft-examples.ts";
import { filingExamples } from "./filing-examples.ts";
import { guideExamples } from "./guide-examples.ts";
import { handlingExamples } from "./handling-examples.ts";
import { inspectionExamples } from "./inspection-examples.ts";
import { itemAddressExamples } from "./item-address-examples.ts";
import { itemDraftExamples } from "./item-draft-examples.ts";
import { itemFileExamples } from "./item-file-examples.ts";
import { ledgerExamples } from "./ledger-examples.ts";
import { letterExamples } from "./letter-examples.ts";
import { noticeExamples } from "./notice-examples.ts";
import type { OfficeExample } from "./office-example.ts";
import { operationsExamples } from "./operations-examples.ts";
import { oversightExamples } from "./oversight-examples.ts";
import { recordExamples } from "./record-examples.ts";
import { reportExamples } from "./report-examples.ts";
import { rollupExamples } from "./rollup-examples.ts";
import { searchWordExamples } from "./search-word-examples.ts";

/** One for every route of the office that is not open to everybody: a room adds its own here. */
export const officeExamples: readonly OfficeExample[] = [
  ...accountExamples,
  ...agencyExamples,
  ...reportExamples,
  ...filingExamples,
  ...draftExamples,
  ...rollupExamples,
  ...noticeExamples,
  ...operationsExamples,
  ...ledgerExamples,
  ...recordExamples,
  ...catalogueExamples,
  ...guideExamples,
  ...itemAddressExamples,
  ...searchWordExamples,
  ...itemDraftExamples,
  ...documentExamples,
  ...itemFileExamples,
  ...handlingExamples,
  ...oversightExamples,
  ...letterExamples,
  ...citizenLetterExamples,
  {
    route: "GET /api/openapi.json",
    of: "own",
    call: async () => ({ path: "/api/openapi.json" }),
  },
  ...attachmentExamples,
  ...boardExamples,
  ...inspectionExamples,
  {
    route: "POST /api/shown-table",
    of: "own",
    call: async () => ({
      path: "/api/shown-table",
      body: { name: "人员", records: [["姓名"], ["王岚"]] },
    }),
  },
];
