import type { Migration } from "#platform/db/migrate.ts";
import { sql as agenciesInOffice } from "./2026-11-30-agencies-in-office.ts";
import { sql as register } from "./2026-11-30-agency-register.ts";
import { sql as formerParents } from "./2026-11-30-former-parents.ts";
import { sql as registerInBulk } from "./2026-11-30-register-in-bulk.ts";
import { sql as reorganisations } from "./2026-11-30-reorganisations.ts";
import { sql as sectionsAndContacts } from "./2026-11-30-sections-and-contacts.ts";
import { sql as sinceWhen } from "./2026-11-30-since-when.ts";
import { sql as namesHeldAgain } from "./2026-12-01-names-held-again.ts";
import { sql as villages } from "./2026-12-01-villages.ts";

/** Changes of the tables of agencies since rooms have their own. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-agency-register", sql: register },
  { name: "2026-11-30-register-in-bulk", sql: registerInBulk },
  { name: "2026-11-30-former-parents", sql: formerParents },
  { name: "2026-11-30-agencies-in-office", sql: agenciesInOffice },
  { name: "2026-11-30-sections-and-contacts", sql: sectionsAndContacts },
  { name: "2026-11-30-reorganisations", sql: reorganisations },
  { name: "2026-11-30-since-when", sql: sinceWhen },
  { name: "2026-12-01-names-held-again", sql: namesHeldAgain },
  { name: "2026-12-01-villages", sql: villages },
];
