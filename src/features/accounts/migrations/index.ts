import type { Migration } from "#platform/db/migrate.ts";
import { sql as accounts } from "./2026-11-30-accounts.ts";
import { sql as sealedContacts } from "./2026-11-30-sealed-contacts.ts";
import { sql as standIns } from "./2026-11-30-stand-ins.ts";
import { sql as colleaguesAlone } from "./2026-12-01-colleagues-alone.ts";
import { sql as factorToConfirm } from "./2026-12-01-factor-to-confirm.ts";

/** Every change of the tables of people and of how they sign in. */
export const migrations: readonly Migration[] = [
  { name: "2026-11-30-accounts", sql: accounts },
  { name: "2026-11-30-sealed-contacts", sql: sealedContacts },
  { name: "2026-11-30-stand-ins", sql: standIns },
  { name: "2026-12-01-factor-to-confirm", sql: factorToConfirm },
  { name: "2026-12-01-colleagues-alone", sql: colleaguesAlone },
];
