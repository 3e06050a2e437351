import type { Queryable } from "#platform/db/queryable.ts";
import type { SiteTables } from "./tables.ts";

/** What a visitor tells of a mistake on the site. */
export interface ErrorReport {
  /** Which page, as the visitor wrote it. */
  readonly page: string;
  readonly problem: string;
  readonly contact: string | null;
}

/** One that is stored. */
export interface StoredErrorReport extends ErrorReport {
  readonly receipt: string;
  /** ISO text in UTC. */
  readonly reportedAt: string;
}

/** Stores it under a receipt number; `false` when the number is taken, and another is to be drawn. */
export async function saveErrorReport(
  db: Queryable,
  report: ErrorReport & { readonly receipt: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .withTables<SiteTables>()
    .insertInto("error_report")
    .values(report)
    .onConflict((conflict) => conflict.column("receipt").doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whether a receipt number was given out. */
export async function isReceipt(db: Queryable, receipt: string): Promise<boolean> {
  const found = await db
    .withTables<SiteTables>()
    .selectFrom("error_report")
    .select("id")
    .where("receipt", "=", receipt)
    .executeTakeFirst();
  return found !== undefined;
}

/** A slice of what visitors told, newest first: those before `before` (an id), all where absent. */
export function listErrorReports(
  db: Queryable,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly (StoredErrorReport & { readonly id: number })[]> {
  return db
    .withTables<SiteTables>()
    .selectFrom("error_report")
    .select(["id", "receipt", "page", "problem", "contact", "reported_at as reportedAt"])
    .$if(before !== undefined, (query) => query.where("id", "<", before ?? 0))
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
}
