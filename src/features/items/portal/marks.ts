import type { Services } from "#platform/feature/services.ts";
import { type ItemMarked, type ItemToMark, itemMarks } from "#platform/feature/site-places.ts";

/** What other rooms know of items, all of them together; of which none knows anything there is no entry. */
export async function marksOf(
  { db, today, contributed }: Pick<Services, "db" | "today" | "contributed">,
  items: readonly ItemToMark[],
): Promise<ReadonlyMap<number, ItemMarked>> {
  const all = await Promise.all(contributed(itemMarks).map((marks) => marks(db, items, today())));
  const marked = new Map<number, ItemMarked>();
  for (const [id, one] of all.flatMap((marks) => [...marks])) {
    const before = marked.get(id);
    const badge = before?.badge ?? one.badge;
    marked.set(id, { notes: [...(before?.notes ?? []), ...one.notes], ...(badge && { badge }) });
  }
  return marked;
}
