import type { AtHome, HomeServices } from "#platform/feature/site-places.ts";
import type { HomePart } from "#ui/home-part.ts";
import { waysToAgencies } from "../ways-to-agencies.ts";
import { AgenciesByKind } from "./AgenciesByKind.tsx";

/** What agencies have on the home page: the ways to them, by kind. */
export const agenciesAtHome: AtHome = {
  shows: ["agencies", "reports"],
  tasks: [],
  parts: agenciesByKind,
};

async function agenciesByKind({ db }: HomeServices): Promise<readonly HomePart[]> {
  const kinds = (await waysToAgencies(db)).find(({ id }) => id === "kinds")?.options ?? [];
  if (kinds.length === 0) return [];
  return [{ place: 15, isDoor: true, content: <AgenciesByKind kinds={kinds} /> }];
}
