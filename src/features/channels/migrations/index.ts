import type { Migration } from "#platform/db/migrate.ts";
import { sql as channels } from "./2026-12-01-channels.ts";

/** Changes of the tables of channels. */
export const migrations: readonly Migration[] = [{ name: "2026-12-01-channels", sql: channels }];
