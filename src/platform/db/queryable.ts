import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** A connection pool or a transaction of it: what every query takes first. */
export type Queryable = Kysely<Schema>;
