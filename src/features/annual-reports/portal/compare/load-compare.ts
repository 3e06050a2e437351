import {
  agenciesCounted,
  findRootRegion,
  type ListedAgency,
  listAgencies,
  placeCounts,
  searchAgencies,
  wholeOf,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { pageSize } from "#ui/lists/list-page.ts";
import { type ComparedAgency, compareAgencies } from "../../data/compared/compare-agencies.ts";
import { type AgencyWithYears, withReportYears } from "../lists/with-report-years.ts";
import { yearsOf } from "../reports/report-list.ts";
import { parseQuery, type QueryRefused } from "../search/query.ts";
import type { CompareAsked } from "./compare-query.ts";
import { overlaps } from "./overlaps.ts";

/** Agencies side by side, and who may be added. */
export interface Comparison {
  readonly asked: CompareAsked;
  /** Years shown, the latest first; at least one. */
  readonly shownYears: readonly number[];
  /** Years with reports, the latest first. */
  readonly years: readonly number[];
  readonly agencies: readonly ComparedAgency[];
  /** Ids asked for that no agency has. */
  readonly unknown: readonly number[];
  /** Whether a sum would count the same twice. */
  readonly isOverlapping: boolean;
  readonly search: AgenciesToTick | QueryRefused | undefined;
  /** Every agency of the site where they are few enough to choose from a list. */
  readonly all: readonly ListedAgency[];
}

/** Agencies that fit what was typed; `total` counts all that do. */
interface AgenciesToTick {
  readonly total: number;
  readonly agencies: readonly AgencyWithYears[];
}

/** Agencies that a list to choose from has at most: a county has about sixty. */
const longestList = 120;

/** `undefined` while no report is stored. */
export async function loadCompare(
  db: Queryable,
  asked: CompareAsked,
): Promise<Comparison | undefined> {
  const root = await findRootRegion(db);
  const counts = root ? await placeCounts(db, root.code) : [];
  const years = yearsOf(counts);
  const [latest] = years;
  if (!root || latest === undefined) return;
  const shownYears = asked.years.length > 0 ? asked.years : [latest];
  const isShort = wholeOf(counts.filter(({ year }) => year === agenciesCounted)) <= longestList;
  const [agencies, search, all] = await Promise.all([
    compareAgencies(db, { ids: asked.ids, years: shownYears }),
    asked.typed === "" ? undefined : searchFor(db, asked.typed),
    isShort ? listAgencies(db, { region: root.code }, { offset: 0, limit: longestList }) : [],
  ]);
  const found = new Set(agencies.map(({ id }) => id));
  return {
    asked,
    shownYears,
    years,
    agencies,
    unknown: asked.ids.filter((id) => !found.has(id)),
    isOverlapping: overlaps(agencies),
    search,
    all,
  };
}

async function searchFor(db: Queryable, typed: string): Promise<AgenciesToTick | QueryRefused> {
  const query = parseQuery(typed);
  if (!query.ok) return query.error;
  const slice = { offset: 0, limit: pageSize };
  const { total, agencies } = await searchAgencies(db, query.value.words, slice);
  return { total, agencies: await withReportYears(db, agencies) };
}
