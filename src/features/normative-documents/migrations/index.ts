import type { Migration } from "#platform/db/migrate.ts";
import { sql as normativeDocuments } from "./2026-11-30-normative-documents.ts";
import { sql as madeAt } from "./2026-11-30-normative-documents-made-at.ts";
import { sql as documentsWatched } from "./2026-11-30-normative-documents-watched.ts";
import { sql as documentCleanups } from "./2026-12-02-document-cleanups.ts";
import { sql as documentFiles } from "./2026-12-02-document-files.ts";
import { sql as documentRelations } from "./2026-12-02-document-relations.ts";
import { sql as gazetteIssues } from "./2026-12-02-gazette-issues.ts";
import { sql as policyLibrary } from "./2026-12-02-policy-library.ts";

/** Changes of the tables of normative documents. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-normative-documents", sql: normativeDocuments },
  { name: "2026-11-30-normative-documents-made-at", sql: madeAt },
  { name: "2026-11-30-normative-documents-watched", sql: documentsWatched },
  { name: "2026-12-02-document-cleanups", sql: documentCleanups },
  { name: "2026-12-02-document-relations", sql: documentRelations },
  { name: "2026-12-02-document-files", sql: documentFiles },
  { name: "2026-12-02-gazette-issues", sql: gazetteIssues },
  { name: "2026-12-02-policy-library", sql: policyLibrary },
];
