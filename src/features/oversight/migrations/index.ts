import type { Migration } from "#platform/db/migrate.ts";
import { sql as oversight } from "./2026-12-01-oversight.ts";
import { sql as inspections } from "./2026-12-01-oversight-inspections.ts";
import { sql as letters } from "./2026-12-01-oversight-letters.ts";
import { sql as tasks } from "./2026-12-01-oversight-tasks.ts";
import { sql as registers } from "./2026-12-01b-oversight-registers.ts";

/** Changes of the tables of oversight. */
export const migrations: readonly Migration[] = [
  { name: "2026-12-01-oversight", sql: oversight },
  { name: "2026-12-01-oversight-inspections", sql: inspections },
  { name: "2026-12-01-oversight-letters", sql: letters },
  { name: "2026-12-01-oversight-tasks", sql: tasks },
  { name: "2026-12-01b-oversight-registers", sql: registers },
];
