import { type Contributed, contributedOf } from "#platform/feature/contribution.ts";
import type { Feature } from "#platform/feature/feature.ts";

/** What rooms give to each other's places, loaded. */
export async function loadContributed(features: readonly Feature[]): Promise<Contributed> {
  const all = features.flatMap(({ contributes }) => contributes ?? []);
  return contributedOf((await Promise.all(all.map((load) => load()))).flat());
}
