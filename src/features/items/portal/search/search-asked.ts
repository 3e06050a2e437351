import { z } from "zod";
import { parseLocalDate } from "#kernel/local-date.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import type { ItemFilters } from "../../data/search/item-query.ts";
import type { Newest } from "../../data/search/items-found.ts";
import { searchLimit } from "../../domain/search/search-words.ts";

/** What an address of the search asks for. */
export interface ItemSearchAsked {
  readonly typed: string;
  readonly filters: ItemFilters;
  readonly page: number;
  readonly before: Newest | undefined;
}

type TooLong = { readonly kind: "too-long"; readonly length: number };

/** The names that the search reads of its address. */
export const searchNames = ["q", "agency", "year", "category", "genre", "page", "before"];

const some = z.string().min(1).max(100).optional().catch(undefined);

/** What is none of these is as if it did not stand there. */
const schema = z.object({
  q: z.string().catch(""),
  agency: z.coerce.number().int().min(1).max(2_147_483_647).optional().catch(undefined),
  year: z.coerce.number().int().min(1949).max(2200).optional().catch(undefined),
  category: some,
  genre: some,
  page: z.coerce.number().int().min(1).max(500).catch(1),
  before: z.string().optional().catch(undefined),
});

export function searchAsked(
  query: Readonly<Record<string, string>>,
): Result<ItemSearchAsked, TooLong> {
  const { q, page, before, ...filters } = schema.parse(query);
  const typed = q.normalize("NFKC").trim();
  const length = [...typed].length;
  if (length > searchLimit) return err({ kind: "too-long", length });
  return ok({ typed, filters, page, before: newest(before) });
}

function newest(text = ""): Newest | undefined {
  const [, day = "", id = ""] = /^(\d{4}-\d\d-\d\d)_([1-9]\d{0,14})$/.exec(text) ?? [];
  const on = parseLocalDate(day);
  return on && { on, itemId: Number(id) };
}

type Changes = ItemFilters & {
  readonly page?: number | undefined;
  readonly before?: Newest | undefined;
};

/** The address of a search; another choice begins at the first page. */
export function itemSearchPath(typed: string, { page, before, ...filters }: Changes = {}): string {
  const query = new URLSearchParams({ q: typed });
  for (const [name, value] of Object.entries(filters)) {
    if (value !== undefined) query.set(name, String(value));
  }
  if (page !== undefined && page > 1) query.set("page", String(page));
  if (before) query.set("before", `${before.on}_${before.itemId}`);
  return `/items/search/?${query}`;
}
