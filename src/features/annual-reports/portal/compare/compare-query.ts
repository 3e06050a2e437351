import { z } from "zod";

/** Agencies side by side at the same time. */
export const agenciesAtOnce = 8;

/** Years at the same time: more make a table that nobody reads. */
export const yearsAtOnce = 10;

/** What is asked for by `?year=2024&year=2023&a=1&a=2&q=教育`. */
export interface CompareAsked {
  /** Each once, the latest first; the latest year with reports where none is asked for. */
  readonly years: readonly number[];
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
  | { readonly kind: "too-many"; readonly left: number }
  | { readonly kind: "too-many-years"; readonly left: number };

const id = z.stringFormat("id", /^[1-9]\d{0,8}$/).transform(Number);
const year = z.stringFormat("year", /^20\d{2}$/).transform(Number);

/** The names that the query has. */
export const compareNames = ["year", "a", "q"] as const;

/** Takes what can be understood; the rest is told. */
export function parseCompare(query: URLSearchParams): CompareAsked {
  const ids = parsedAll(query.getAll("a"), id);
  const years = parsedAll(
    query.getAll("year").filter((text) => text !== ""),
    year,
  );
  const latestFirst = [...years.values].sort((a, b) => b - a);
  return {
    years: latestFirst.slice(0, yearsAtOnce),
    ids: ids.values.slice(0, agenciesAtOnce),
    typed: (query.get("q") ?? "").trim(),
    ignored: [
      ...ids.others.map((text) => ({ kind: "not-an-id", text }) as const),
      ...years.others.map((text) => ({ kind: "not-a-year", text }) as const),
      ...tooMany("too-many", ids.values, agenciesAtOnce),
      ...tooMany("too-many-years", years.values, yearsAtOnce),
    ],
  };
}

/** Each value once, and what is none. */
function parsedAll(texts: readonly string[], schema: z.ZodType<number, string>) {
  const parsed = texts.map((text) => ({ text, value: schema.safeParse(text).data }));
  return {
    values: [...new Set(parsed.flatMap(({ value }) => value ?? []))],
    others: parsed.flatMap(({ text, value }) => (value === undefined ? [text] : [])),
  };
}

function tooMany(
  kind: "too-many" | "too-many-years",
  { length }: readonly number[],
  most: number,
): readonly CompareIgnored[] {
  return length > most ? [{ kind, left: length - most }] : [];
}

interface CompareAddress {
  readonly years: readonly number[];
  readonly ids: readonly number[];
  readonly typed?: string;
}

/** Address of a comparison. */
export function comparePath({ years, ids, typed = "" }: CompareAddress, file = ""): string {
  const query = new URLSearchParams();
  for (const one of years) query.append("year", String(one));
  for (const one of ids) query.append("a", String(one));
  if (typed) query.append("q", typed);
  return `/compare/${file}?${query}`;
}
