import type { Migration } from "#platform/db/migrate.ts";
import { sql as columns } from "./2026-12-01-catalogue-columns.ts";
import { sql as guides } from "./2026-12-01-disclosure-guides.ts";
import { sql as registers } from "./2026-12-01-disclosure-registers.ts";
import { sql as fieldCatalogue } from "./2026-12-01-field-catalogue.ts";

/** Changes of the tables of the catalogue. */
export const migrations: readonly Migration[] = [
  { name: "2026-12-01-catalogue-columns", sql: columns },
  { name: "2026-12-01-field-catalogue", sql: fieldCatalogue },
  { name: "2026-12-01-disclosure-registers", sql: registers },
  { name: "2026-12-01-disclosure-guides", sql: guides },
];
