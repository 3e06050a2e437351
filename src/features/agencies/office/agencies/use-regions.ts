import { useQuery } from "@tanstack/react-query";
import { ask } from "#office-ui/ask.ts";
import type { RegionsAnswer } from "./agency-answers.ts";

/** Regions to choose from; none until they are read. */
export function useRegions() {
  const path = "/api/agency-regions";
  const { data } = useQuery({ queryKey: [path], queryFn: () => ask<RegionsAnswer>(path) });
  const regions = data?.regions ?? [];
  return regions.map(({ code, name }) => ({ value: code, label: `${name}（${code}）` }));
}
