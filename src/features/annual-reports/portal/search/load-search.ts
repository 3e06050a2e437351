import {
  type FoundByName,
  findRootRegion,
  type PlaceCount,
  placeCounts,
  type RegionFound,
  searchAgencies,
  searchRegions,
  wholeOf,
} from "#features/agencies/index.ts";
import type { Queryable } from "#platform/db/queryable.ts";
import { type ListPage, pagesOf, sliceOf } from "#ui/lists/list-page.ts";
import { type RowFigures, rowFigures } from "../../data/figures/row-figures.ts";
import { searchTexts, type TextsFound } from "../../data/search-texts.ts";
import type { YearRow } from "../agency/year-rows.ts";
import { type AgencyWithYears, withReportYears } from "../lists/with-report-years.ts";
import { yearsOf } from "../reports/report-list.ts";
import { findRows, namesAndRows } from "./find-rows.ts";
import type { SearchQuery } from "./query.ts";
import { type RowOfAgencies, rowsOfAgencies } from "./rows-of-agencies.ts";
import { textWords } from "./text-words.ts";

/** An agency that was found, with the years of its reports. */
export type AgencyInSearch = AgencyWithYears & FoundByName;

/** What was found. */
export interface SearchFound {
  readonly query: SearchQuery;
  readonly regions: readonly RegionFound[];
  readonly agencies: readonly AgencyInSearch[];
  /** The words by which the agencies were found. */
  readonly names: readonly string[];
  /** The agencies differ from these by one character. */
  readonly isNear: boolean;
  readonly at: ListPage;
  /** The year that rows and texts are of: the one asked for, or the latest. */
  readonly year: number | undefined;
  readonly rows: readonly RowFound[];
  /** Where an agency and a row were asked for: the row in the reports of the agencies of this page. */
  readonly rowsOfAgencies: readonly RowOfAgencies[];
  readonly texts: TextsFound | undefined;
  /** The year has more reports than texts are looked through. */
  readonly isTooMany: boolean;
  /** Years with reports, the latest first: for who asks for a year, or finds nothing. */
  readonly years: readonly number[];
}

/** A row of the tables, and what the reports of the year say of it. */
export interface RowFound {
  readonly row: YearRow;
  readonly figures: RowFigures;
}

/** Reports shown of those that have the words in their text. */
const textsShown = 20;

/** Reports of a year whose texts are looked through; more would keep the database busy for a second (ADR 0047). */
const mostTexts = 3_000;

/** The same for words with a digit, for which every text is first rid of its long numbers. */
const mostTextsForDigits = 500;

/** Regions shown of those that fit. */
const regionsShown = 10;

/** A page past the last shows the last. */
export async function loadSearch(
  db: Queryable,
  query: SearchQuery,
  asked: number,
): Promise<SearchFound> {
  const { words } = query;
  const [regions, { page, found, names, rowWords }, root] = await Promise.all([
    searchRegions(db, words, regionsShown),
    agenciesAndRows(db, words, asked),
    findRootRegion(db),
  ]);
  const counts = root ? await placeCounts(db, root.code) : [];
  const years = yearsOf(counts);
  const year = query.year === undefined || !years.includes(query.year) ? years[0] : query.year;
  const [{ rows, texts, isTooMany }, named] = await Promise.all([
    loadReports(db, { words, year, counts, isFirst: page === 1 }),
    year === undefined
      ? []
      : rowsOfAgencies(db, { agencies: found.agencies, rows: findRows(rowWords), year }),
  ]);
  const { total } = found;
  const at = { page, pages: pagesOf(total), total, hasWhole: false };
  const agencies = await withReportYears(db, found.agencies);
  const { isNear } = found;
  const inReports = { rows, rowsOfAgencies: named, texts, isTooMany };
  return { query, regions, agencies, names, isNear, at, years, year, ...inReports };
}

/** Agencies that fit all words; where none does, those that fit the words that are no row's, with the words that are. */
async function agenciesAndRows(db: Queryable, words: readonly string[], asked: number) {
  const all = await agenciesOn(db, words, asked);
  const parts = all.found.total === 0 || all.found.isNear ? namesAndRows(words) : undefined;
  const apart = parts && (await agenciesOn(db, parts.names, asked));
  if (!apart || apart.found.total === 0) return { ...all, names: words, rowWords: [] };
  return { ...apart, names: parts.names, rowWords: parts.rows };
}

async function agenciesOn(db: Queryable, words: readonly string[], asked: number) {
  const found = await searchAgencies(db, words, sliceOf(asked));
  const page = Math.min(asked, pagesOf(found.total));
  if (page === asked) return { page, found };
  return { page, found: await searchAgencies(db, words, sliceOf(page)) };
}

interface ReportsAsked {
  readonly words: readonly string[];
  readonly year: number | undefined;
  readonly counts: readonly PlaceCount[];
  readonly isFirst: boolean;
}

/** What the first page says of the reports themselves: rows of their tables, and their texts. */
async function loadReports(
  db: Queryable,
  { words, year, counts, isFirst }: ReportsAsked,
): Promise<Pick<SearchFound, "rows" | "texts" | "isTooMany">> {
  if (year === undefined || !isFirst) return { rows: [], texts: undefined, isTooMany: false };
  const inTexts = textWords(words);
  const reports = wholeOf(counts.filter((count) => count.year === year));
  const most = inTexts.some((word) => /\d/.test(word)) ? mostTextsForDigits : mostTexts;
  const isTooMany = inTexts.length > 0 && reports > most;
  const isSearched = inTexts.length > 0 && !isTooMany;
  const [rows, texts] = await Promise.all([
    Promise.all(
      findRows(words).map(async (row) => {
        return { row, figures: await rowFigures(db, { year, cells: row.cells }) };
      }),
    ),
    isSearched ? searchTexts(db, { year, words: inTexts, limit: textsShown }) : undefined,
  ]);
  return { rows, texts, isTooMany };
}
