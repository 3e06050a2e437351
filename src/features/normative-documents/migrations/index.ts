import type { Migration } from "#platform/db/migrate.ts";
import { sql as normativeDocuments } from "./2026-11-30-normative-documents.ts";
import { sql as madeAt } from "./2026-11-30-normative-documents-made-at.ts";
import { sql as documentsWatched } from "./2026-11-30-normative-documents-watched.ts";

/** Changes of the tables of normative documents. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-normative-documents", sql: normativeDocuments },
  { name: "2026-11-30-normative-documents-made-at", sql: madeAt },
  { name: "2026-11-30-normative-documents-watched", sql: documentsWatched },
];
