import type { Migration } from "#platform/db/migrate.ts";
import { sql as reportDrafts } from "./2026-11-30-report-drafts.ts";
import { sql as reportLetters } from "./2026-11-30-report-letters.ts";
import { sql as lettersAbove } from "./2026-11-30-report-letters-above.ts";
import { sql as overridesWhole } from "./2026-11-30-report-overrides-whole.ts";
import { sql as reportOversight } from "./2026-11-30-report-oversight.ts";
import { sql as reportReminders } from "./2026-11-30-report-reminders.ts";
import { sql as remindersKept } from "./2026-11-30-report-reminders-kept.ts";
import { sql as rollupAnswers } from "./2026-11-30-rollup-answers.ts";
import { sql as zeroReports } from "./2026-11-30-zero-reports.ts";

/** Changes of the tables of report filing. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-zero-reports", sql: zeroReports },
  { name: "2026-11-30-report-drafts", sql: reportDrafts },
  { name: "2026-11-30-report-letters", sql: reportLetters },
  { name: "2026-11-30-rollup-answers", sql: rollupAnswers },
  { name: "2026-11-30-report-reminders", sql: reportReminders },
  { name: "2026-11-30-report-oversight", sql: reportOversight },
  { name: "2026-11-30-report-overrides-whole", sql: overridesWhole },
  { name: "2026-11-30-report-letters-above", sql: lettersAbove },
  { name: "2026-11-30-report-reminders-kept", sql: remindersKept },
];
