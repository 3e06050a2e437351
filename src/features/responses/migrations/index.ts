import type { Migration } from "#platform/db/migrate.ts";
import { sql as responses } from "./2026-12-01-responses.ts";

/** Changes of the tables of responses. */
export const migrations: readonly Migration[] = [{ name: "2026-12-01-responses", sql: responses }];
