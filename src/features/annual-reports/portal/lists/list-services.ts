import type { Queryable } from "#platform/db/queryable.ts";
import type { Doors } from "#platform/feature/door.ts";
import type { FoundPart, SearchedRoom } from "#platform/feature/site-places.ts";

/** A room that is searched, today and among what other rooms know. */
export interface SearchedHere extends Pick<SearchedRoom, "shows" | "inVain"> {
  readonly find: (typed: string) => Promise<FoundPart>;
}

/** What pages that list, search and compare need. */
export interface ListServices {
  readonly db: Queryable;
  /** What other rooms find of what is searched for. */
  readonly searched?: readonly SearchedHere[];
  readonly doors?: Doors | undefined;
}
