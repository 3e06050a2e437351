import type { Migration } from "#platform/db/migrate.ts";
import { sql as disputes } from "./2026-11-30-disputes.ts";
import { sql as madeAt } from "./2026-11-30-disputes-made-at.ts";
import { sql as reminders } from "./2026-11-30-disputes-reminders.ts";
import { sql as remindersKept } from "./2026-11-30-disputes-reminders-kept.ts";
import { sql as disputesWatched } from "./2026-11-30-disputes-watched.ts";

/** Changes of the tables of disputes. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-disputes", sql: disputes },
  { name: "2026-11-30-disputes-made-at", sql: madeAt },
  { name: "2026-11-30-disputes-reminders", sql: reminders },
  { name: "2026-11-30-disputes-reminders-kept", sql: remindersKept },
  { name: "2026-11-30-disputes-watched", sql: disputesWatched },
];
