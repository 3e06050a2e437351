import { z } from "zod";

/** Agencies side by side at the same time. */
export const agenciesAtOnce = 8;

/** What is asked for by `?year=2024&a=1&a=2&q=教育`. */
export interface CompareAsked {
  /** The latest year with reports unless told. */
  readonly year: number | undefined;
  /** Each once. */
  readonly ids: readonly number[];
  /** Whom to add; empty where nobody is looked for. */
  readonly typed: string;
  /** What of the address was not understood, or is too much. */
  readonly ignored: readonly CompareIgnored[];
}

export type CompareIgnored =
  | { readonly kind: "not-an-id"; readonly text: string }
  | { readonly kind: "not-a-year"; readonly text: string }
  | { readonly kind: "too-many"; readonly left: number };

const id = z.stringFormat("id", /^[1-9]\d{0,8}$/).transform(Number);
const year = z.stringFormat("year", /^20\d{2}$/).transform(Number);

/** The names that the query has. */
export const compareNames = ["year", "a", "q"] as const;

/** Takes what can be understood; the rest is told. */
export function parseCompare(query: URLSearchParams): CompareAsked {
  const parsed = query.getAll("a").map((text) => ({ text, id: id.safeParse(text).data }));
  const ids = [...new Set(parsed.flatMap((one) => one.id ?? []))];
  const yearText = query.get("year") ?? "";
  const asked = year.safeParse(yearText).data;
  return {
    year: asked,
    ids: ids.slice(0, agenciesAtOnce),
    typed: (query.get("q") ?? "").trim(),
    ignored: [
      ...parsed.flatMap(({ text, id }): CompareIgnored[] =>
        id === undefined ? [{ kind: "not-an-id", text }] : [],
      ),
      ...(yearText !== "" && asked === undefined
        ? [{ kind: "not-a-year", text: yearText } as const]
        : []),
      ...(ids.length > agenciesAtOnce
        ? [{ kind: "too-many", left: ids.length - agenciesAtOnce } as const]
        : []),
    ],
  };
}

/** Address of a comparison. */
export function comparePath(
  { year, ids, typed = "" }: { year: number; ids: readonly number[]; typed?: string },
  file = "",
): string {
  const query = new URLSearchParams({ year: String(year) });
  for (const one of ids) query.append("a", String(one));
  if (typed) query.append("q", typed);
  return `/compare/${file}?${query}`;
}
