import type { Migration } from "#platform/db/migrate.ts";
import { sql as normativeDocuments } from "./2026-11-30-normative-documents.ts";

/** Changes of the tables of normative documents. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-normative-documents", sql: normativeDocuments },
];
