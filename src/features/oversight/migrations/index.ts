import type { Migration } from "#platform/db/migrate.ts";
import { sql as oversight } from "./2026-12-01-oversight.ts";

/** Changes of the tables of oversight. */
export const migrations: readonly Migration[] = [{ name: "2026-12-01-oversight", sql: oversight }];
