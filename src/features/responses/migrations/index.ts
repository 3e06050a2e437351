import type { Migration } from "#platform/db/migrate.ts";
import { sql as responses } from "./2026-12-01-responses.ts";
import { sql as letters } from "./2026-12-01-responses-letters.ts";
import { sql as texts } from "./2026-12-01-responses-texts.ts";

/** Changes of the tables of responses. Names are in order: what rests on the first stands behind it. */
export const migrations: readonly Migration[] = [
  { name: "2026-12-01-responses", sql: responses },
  { name: "2026-12-01-responses-letters", sql: letters },
  { name: "2026-12-01-responses-texts", sql: texts },
];
