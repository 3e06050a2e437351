import type { Transaction as Begun, Kysely } from "kysely";
import type { PlatformTables } from "./platform-tables.ts";

/**
 * A connection pool or a transaction of it: what every query takes first. A room's query names whose tables it touches:
 * `db.withTables<AgencyTables & ReportTables>()`.
 */
export type Queryable = Kysely<PlatformTables>;

/** The same within a transaction, for what must be carried out in one. */
export type Transaction = Begun<PlatformTables>;
