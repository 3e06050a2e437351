import type { ReactNode } from "react";
import { ok, type Result } from "#kernel/result.ts";
import { sliceOf } from "#ui/lists/list-page.ts";
import { type ListedAgency, listAgencies } from "../../data/list-agencies.ts";
import { agenciesCounted } from "../../data/place-counts.ts";
import { type AgencyPageServices, besideAgencies } from "../contribution.ts";
import { loadPlace, type NoPlace, type Place, type PlaceAsked } from "../lists/load-place.ts";

/** A page of agencies with what its filters show. */
export interface AgencyList extends Place {
  readonly agencies: readonly ListedAgency[];
  /** What rooms show beside each, by its id. */
  readonly beside: ReadonlyMap<number, readonly ReactNode[]>;
}

/** What a page of agencies shows; or why there is no such page. */
export async function loadAgencies(
  services: AgencyPageServices,
  asked: Omit<PlaceAsked, "year">,
): Promise<Result<AgencyList, NoPlace>> {
  const { db } = services;
  const place = await loadPlace(db, { ...asked, year: agenciesCounted });
  if (!place.ok) return place;
  const { region, kind, counts } = place.value;
  const agencies = await listAgencies(db, { region: region.code, kind }, sliceOf(asked.page));
  return ok({
    ...place.value,
    counts: counts.filter(({ year }) => year === agenciesCounted),
    agencies,
    beside: await besideAgencies(services, agencies, "links"),
  });
}
