import type { Queryable } from "#platform/db/queryable.ts";
import type { Feature } from "#platform/feature/feature.ts";
import { features } from "../features.ts";

/** What the rooms hold beside a region, in Chinese; nothing where all are empty but for it. */
export async function heldBeside(
  db: Queryable,
  region: string,
  rooms: readonly Feature[] = features,
): Promise<readonly string[]> {
  const held: string[] = [];
  for (const { isEmpty } of rooms) {
    const found = await (await isEmpty?.())?.(db, region);
    if (found && !found.isEmpty) held.push(found.holds);
  }
  return held;
}
