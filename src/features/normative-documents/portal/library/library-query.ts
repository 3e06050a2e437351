import { z } from "zod";
import { type LocalDate, parseLocalDate, yearOf } from "#kernel/local-date.ts";
import type { LibraryFilters } from "../../data/library/list-library.ts";
import { validityStates } from "../../domain/validity/validity.ts";
import { libraryPath } from "../paths.ts";

/** The names that the query of the library has. */
export const libraryNames = [
  "agency",
  "type",
  "theme",
  "validity",
  "year",
  "q",
  "on",
  "page",
] as const;

const blank = (text: string | undefined) => text?.trim() || undefined;

const filters = {
  agency: z.stringFormat("id", /^[1-9]\d{0,8}$/).transform(Number),
  type: z.enum(["regulations", "normative"]),
  theme: z.string().max(100),
  validity: z.enum(validityStates),
  year: z.stringFormat("year", /^(19|20)\d{2}$/).transform(Number),
  q: z.string().max(100),
} as const;

/** A day that is none, or one that nobody can tell of yet. */
export type OnRefused = "not-a-day" | "in-future";

export interface LibraryQuery {
  readonly filters: LibraryFilters;
  readonly page: number;
  /** `on` as it was typed, where it is no day that has been. */
  readonly on?: { readonly typed: string; readonly refused: OnRefused };
}

/** Takes what can be understood; what is no day is told. */
export function parseLibrary(query: URLSearchParams, today: LocalDate): LibraryQuery {
  const of = <Name extends keyof typeof filters>(name: Name) =>
    filters[name].safeParse(blank(query.get(name) ?? undefined)).data;
  const typed = blank(query.get("on") ?? undefined);
  const day = typed === undefined ? undefined : parseLocalDate(typed);
  const isAhead = day !== undefined && day > today && yearOf(day) > yearOf(today) + 1;
  const refused: OnRefused | undefined =
    typed !== undefined && day === undefined ? "not-a-day" : isAhead ? "in-future" : undefined;
  return {
    filters: {
      ...{ agency: of("agency") as number | undefined, type: of("type") as LibraryFilters["type"] },
      ...{ theme: of("theme") as string | undefined },
      ...{ validity: of("validity") as LibraryFilters["validity"] },
      ...{ year: of("year") as number | undefined, q: of("q") as string | undefined },
      on: refused ? undefined : day,
    },
    page: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_000)
      .catch(1)
      .parse(query.get("page") ?? 1),
    ...(refused && typed !== undefined && { on: { typed, refused } }),
  };
}

/** Address of the library, narrowed so. */
export function libraryAddress(filters: LibraryFilters, page = 1): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) query.append(name, String(value));
  }
  if (page > 1) query.append("page", String(page));
  return query.size === 0 ? libraryPath : `${libraryPath}?${query}`;
}
