import type { Migration } from "#platform/db/migrate.ts";
import { sql as decisionsAndFees } from "./2026-11-30-decisions-and-fees.ts";
import { sql as madeAt } from "./2026-11-30-enforcement-made-at.ts";
import { sql as enforcementWatched } from "./2026-11-30-enforcement-watched.ts";
import { sql as trialEntries } from "./2026-11-30-trial-entries.ts";
import { sql as whyVoided } from "./2026-11-30-why-voided.ts";

/** Changes of the tables of decisions, fees and entries of the trial form. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-decisions-and-fees", sql: decisionsAndFees },
  { name: "2026-11-30-why-voided", sql: whyVoided },
  { name: "2026-11-30-enforcement-made-at", sql: madeAt },
  { name: "2026-11-30-trial-entries", sql: trialEntries },
  { name: "2026-11-30-enforcement-watched", sql: enforcementWatched },
];
