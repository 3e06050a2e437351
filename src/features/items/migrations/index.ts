import type { Migration } from "#platform/db/migrate.ts";
import { sql as itemDrafts } from "./2026-11-30-item-drafts.ts";
import { sql as itemReview } from "./2026-11-30-item-review.ts";
import { sql as items } from "./2026-11-30-items.ts";
import { sql as itemsWatched } from "./2026-11-30-items-watched.ts";
import { sql as itemPages } from "./2026-12-01-item-pages.ts";
import { sql as itemPublicFacts } from "./2026-12-01-item-public-facts.ts";
import { sql as itemRevisions } from "./2026-12-01-item-revisions.ts";
import { sql as itemSchedules } from "./2026-12-01-item-schedules.ts";
import { sql as itemSearch } from "./2026-12-01-item-search.ts";
import { sql as itemSynonyms } from "./2026-12-01-item-synonyms.ts";
import { sql as itemUrgency } from "./2026-12-01-item-urgency.ts";
import { sql as itemWithdrawals } from "./2026-12-01-item-withdrawals.ts";
import { sql as itemsByCategory } from "./2026-12-01-items-by-category.ts";
import { sql as itemsInColumns } from "./2026-12-01-items-in-columns.ts";
import { sql as itemsInRegisters } from "./2026-12-01-items-in-registers.ts";
import { sql as itemOldAddresses } from "./2026-12-01-items-moved-here.ts";
import { sql as itemsWithFiles } from "./2026-12-01-items-with-files.ts";
import { sql as itemFilesRead } from "./2026-12-01-items-with-files-read.ts";
import { sql as itemsWithSameFiles } from "./2026-12-01-items-with-same-files.ts";
import { sql as itemAttributeReasons } from "./2026-12-02-item-attribute-reasons.ts";
import { sql as itemHistory } from "./2026-12-02-item-history.ts";
import { sql as itemPenaltiesRecalled } from "./2026-12-02-item-penalties-recalled.ts";
import { sql as soughtInVain } from "./2026-12-02-items-sought-in-vain.ts";

/** Every change of the tables of items. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-items", sql: items },
  { name: "2026-11-30-items-watched", sql: itemsWatched },
  { name: "2026-11-30-item-drafts", sql: itemDrafts },
  { name: "2026-11-30-item-review", sql: itemReview },
  { name: "2026-12-01-item-pages", sql: itemPages },
  { name: "2026-12-01-item-revisions", sql: itemRevisions },
  { name: "2026-12-01-item-withdrawals", sql: itemWithdrawals },
  { name: "2026-12-01-items-in-columns", sql: itemsInColumns },
  { name: "2026-12-01-items-in-registers", sql: itemsInRegisters },
  { name: "2026-12-01-item-schedules", sql: itemSchedules },
  { name: "2026-12-01-item-public-facts", sql: itemPublicFacts },
  { name: "2026-12-01-item-search", sql: itemSearch },
  { name: "2026-12-01-items-with-files", sql: itemsWithFiles },
  { name: "2026-12-01-item-urgency", sql: itemUrgency },
  { name: "2026-12-01-items-moved-here", sql: itemOldAddresses },
  { name: "2026-12-01-items-with-same-files", sql: itemsWithSameFiles },
  { name: "2026-12-02-item-history", sql: itemHistory },
  { name: "2026-12-02-item-attribute-reasons", sql: itemAttributeReasons },
  { name: "2026-12-01-item-synonyms", sql: itemSynonyms },
  { name: "2026-12-02-item-penalties-recalled", sql: itemPenaltiesRecalled },
  { name: "2026-12-01-items-by-category", sql: itemsByCategory },
  { name: "2026-12-01-items-with-files-read", sql: itemFilesRead },
  { name: "2026-12-02-items-sought-in-vain", sql: soughtInVain },
];
