import type { Migration } from "#platform/db/migrate.ts";
import { sql as channels } from "./2026-12-01-channels.ts";
import { sql as inspections } from "./2026-12-01b-site-inspections.ts";

/** Changes of the tables of channels. */
export const migrations: readonly Migration[] = [
  { name: "2026-12-01-channels", sql: channels },
  { name: "2026-12-01b-site-inspections", sql: inspections },
];
