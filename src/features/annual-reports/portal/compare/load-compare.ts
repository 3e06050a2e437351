import {
  type AgenciesFound,
  findRootRegion,
  placeCounts,
  searchAgencies,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { pageSize } from "#ui/lists/list-page.ts";
import { type ComparedAgency, compareAgencies } from "../../data/compare-agencies.ts";
import { yearsOf } from "../reports/report-list.ts";
import { parseQuery, type QueryRefused } from "../search/query.ts";
import type { CompareAsked } from "./compare-query.ts";
import { overlaps } from "./overlaps.ts";

/** Agencies side by side, and who may be added. */
export interface Comparison {
  readonly asked: CompareAsked;
  readonly year: number;
  /** Years with reports, the latest first. */
  readonly years: readonly number[];
  readonly agencies: readonly ComparedAgency[];
  /** Ids asked for that no agency has. */
  readonly unknown: readonly number[];
  /** Whether a sum would count the same twice. */
  readonly isOverlapping: boolean;
  readonly search: AgenciesFound | QueryRefused | undefined;
}

/** `undefined` while no report is stored. */
export async function loadCompare(
  db: Queryable,
  asked: CompareAsked,
): Promise<Comparison | undefined> {
  const root = await findRootRegion(db);
  const years = root ? yearsOf(await placeCounts(db, root.code)) : [];
  const year = asked.year ?? years[0];
  if (year === undefined || years.length === 0) return;
  const [agencies, search] = await Promise.all([
    compareAgencies(db, { ids: asked.ids, year }),
    asked.typed === "" ? undefined : searchFor(db, asked.typed),
  ]);
  const found = new Set(agencies.map(({ id }) => id));
  return {
    asked,
    year,
    years,
    agencies,
    unknown: asked.ids.filter((id) => !found.has(id)),
    isOverlapping: overlaps(agencies),
    search,
  };
}

async function searchFor(db: Queryable, typed: string): Promise<AgenciesFound | QueryRefused> {
  const query = parseQuery(typed);
  if (!query.ok) return query.error;
  return searchAgencies(db, query.value.words, { offset: 0, limit: pageSize });
}
