import type { Queryable } from "#platform/db/queryable.ts";
import type { SearchedRoom } from "#platform/feature/site-places.ts";

/** What pages that list, search and compare need. */
export interface ListServices {
  readonly db: Queryable;
  /** What other rooms find of what is searched for. */
  readonly searched?: readonly SearchedRoom[];
}
