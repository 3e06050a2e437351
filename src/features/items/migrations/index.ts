import type { Migration } from "#platform/db/migrate.ts";
import { sql as items } from "./2026-11-30-items.ts";

/** Every change of the tables of items. */
export const migrations: readonly Migration[] = [{ name: "2026-11-30-items", sql: items }];
