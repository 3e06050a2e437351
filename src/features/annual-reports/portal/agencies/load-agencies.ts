import {
  agenciesCounted,
  type ListedAgency,
  listAgencies,
  loadPlace,
  type NoPlace,
  type Place,
  type PlaceAsked,
} from "#features/agencies/index.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { sliceOf } from "#ui/lists/list-page.ts";

/** A page of agencies with what its filters show. */
export interface AgencyList extends Place {
  readonly agencies: readonly ListedAgency[];
}

/** What a page of agencies shows; or why there is no such page. */
export async function loadAgencies(
  db: Queryable,
  asked: Omit<PlaceAsked, "year">,
): Promise<Result<AgencyList, NoPlace>> {
  const place = await loadPlace(db, { ...asked, year: agenciesCounted });
  if (!place.ok) return place;
  const { region, kind, counts } = place.value;
  const agencies = await listAgencies(db, { region: region.code, kind }, sliceOf(asked.page));
  return ok({
    ...place.value,
    counts: counts.filter(({ year }) => year === agenciesCounted),
    agencies,
  });
}
