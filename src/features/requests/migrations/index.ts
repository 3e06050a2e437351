import type { Migration } from "#platform/db/migrate.ts";
import { sql as requests } from "./2026-11-30-requests.ts";

/** Every change of the tables of requests. */
export const migrations: readonly Migration[] = [{ name: "2026-11-30-requests", sql: requests }];
