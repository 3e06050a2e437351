import type { LocalDate } from "#kernel/local-date.ts";
import type { DemonstrationAgency } from "../county/agency.ts";
import { lastYear } from "../county/agency.ts";
import { itemsOf, type ToldItem } from "./items-of.ts";
import { systemsOf } from "./systems.ts";

/** How many of each kind have a page: the county government has most. */
function mostOf({ character }: DemonstrationAgency): number {
  return character === "government" ? 60 : 16;
}

/** What an agency published until a day, the newest of each kind, the oldest first: those whose pages are on the site. */
export function newestItems(agency: DemonstrationAgency, today: LocalDate): readonly ToldItem[] {
  const years = Array.from(
    { length: Number(today.slice(0, 4)) - lastYear + 1 },
    (_, at) => lastYear + at,
  );
  const most = mostOf(agency);
  const kept = new Map<string, ToldItem[]>();
  for (const item of [...itemsOf(agency, years), ...systemsOf(agency, years)]) {
    if (item.on > today) continue;
    const some = kept.get(item.category) ?? [];
    kept.set(item.category, some);
    some.push(item);
    if (some.length > most) some.shift();
  }
  return [...kept.values()]
    .flat()
    .toSorted((left, right) => left.on.localeCompare(right.on) || left.at - right.at);
}
