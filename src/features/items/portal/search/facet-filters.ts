import type { Filter, FilterOption } from "#ui/form/FilterStrip.tsx";
import type { ItemFilters } from "../../data/search/item-query.ts";
import type { FacetCount, Facets } from "../../data/search/items-found.ts";
import { itemSearchPath } from "./search-asked.ts";

interface Searched {
  readonly typed: string;
  readonly filters: ItemFilters;
  readonly facets: Facets;
}

const facetNames = [
  { name: "机关", key: "agency", of: "agencies" },
  { name: "年份", key: "year", of: "years" },
  { name: "栏目", key: "category", of: "categories" },
  { name: "体裁", key: "genre", of: "genres" },
] as const;

/** What a search can be narrowed down by, each choice an address. */
export function facetFilters({ typed, filters, facets }: Searched): readonly Filter[] {
  return facetNames
    .map(({ name, key, of }) => {
      const chosen = filters[key];
      const to = (value: string | number | undefined) =>
        itemSearchPath(typed, { ...filters, [key]: value });
      const options = facets[of].map((facet) => optionOf(facet, to, chosen));
      const isChosen = options.some(({ current }) => current);
      const kept =
        chosen !== undefined && !isChosen
          ? [{ label: String(chosen), to: to(chosen), current: true }]
          : [];
      return {
        name,
        options: [
          { label: "全部", to: to(undefined), current: chosen === undefined },
          ...kept,
          ...options,
        ],
      };
    })
    .filter(
      ({ options }) =>
        options.length > 2 || options.some(({ current, label }) => current && label !== "全部"),
    );
}

function optionOf(
  { value, name, count }: FacetCount,
  to: (value: string) => string,
  chosen: string | number | undefined,
): FilterOption {
  const current = chosen !== undefined && String(chosen) === value;
  return { label: name, to: to(value), current, ...(count !== undefined && { count }) };
}
