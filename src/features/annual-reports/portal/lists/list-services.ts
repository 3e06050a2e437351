import type { Queryable } from "#platform/db/queryable.ts";

/** What pages that list, search and compare need. */
export interface ListServices {
  readonly db: Queryable;
}
