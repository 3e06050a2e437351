import type { LocalDate } from "#kernel/local-date.ts";
import type { Queryable } from "../db/queryable.ts";
import { settingsHeld } from "../settings/setting-value.ts";
import type { FigureSource, SourceAsked } from "./figure.ts";
import type { FiguresAsked } from "./figures-asked.ts";

/** The question as a source takes it. */
export async function sourceAsked(
  db: Queryable,
  { settings = [] }: FigureSource,
  { agency, regions, year, today }: FiguresAsked,
): Promise<SourceAsked> {
  const held =
    settings.length === 0
      ? new Map<string, { readonly value: unknown }>()
      : await settingsHeld(db, settings, { agency, regions, year });
  const from = `${year}-01-01` as LocalDate;
  const end = `${year}-12-31` as LocalDate;
  return {
    year,
    from,
    through: today < end ? today : end,
    held: (setting) => setting.schema.parse(held.get(setting.name)?.value),
  };
}
