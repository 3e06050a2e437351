import { publishedItems } from "#features/items/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { pairsNeeded, wantedPairs } from "../domain/intake/wanted-words.ts";

/** Something that is published already. */
export interface Published {
  readonly title: string;
  readonly on: string | null;
  /** Where it stands, of whatever site. */
  readonly url: string;
}

/** Offered at most. */
const most = 8;

/** What an agency has published that is near to what is wanted, the nearest first. */
export async function publishedNear(
  db: Queryable,
  agencyId: number,
  title: string,
): Promise<readonly Published[]> {
  const pairs = wantedPairs(title);
  if (pairs.length === 0) return [];
  return publishedItems(db, { agencyId, pairs, needed: pairsNeeded(pairs.length), most });
}
