import { type DutyClock, publicationClock, type WritingColumn } from "#features/catalogue/index.ts";
import type { LocalDate } from "#kernel/local-date.ts";
import { officeCalendar } from "#platform/calendar/office-calendar.ts";
import type { ItemContent } from "../domain/draft/item-content.ts";

/** What is known of a draft that is to be public in time. */
interface ToBePublic {
  readonly itemId: number | null;
  readonly content: Pick<ItemContent, "attribute" | "category" | "formedOn">;
}

/**
 * 公开时限: the last day on which a draft is public in time, by the limit of its column, else by 第二十六条, with what it follows from.
 * `null` where nothing is due: it is public already or not to be, has no day, or the calendar of that year is not announced.
 */
export function publicClock(
  { itemId, content: { attribute, category, formedOn } }: ToBePublic,
  columns: readonly WritingColumn[],
): DutyClock | null {
  if (itemId !== null || attribute !== "proactive" || formedOn === "") return null;
  const column = columns.find(({ words }) => words.includes(category));
  const limit = column ?? ({ limit: "regulation", limitDays: null } as const);
  const clock = publicationClock(limit, formedOn as LocalDate, officeCalendar());
  return clock.ok ? clock.value : null;
}

/** The last day alone. */
export function publicBy(draft: ToBePublic, columns: readonly WritingColumn[]): LocalDate | null {
  return publicClock(draft, columns)?.dueOn ?? null;
}
