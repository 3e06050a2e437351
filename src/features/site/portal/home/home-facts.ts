import type { Contributed } from "#platform/feature/contribution.ts";
import { atHome, type HomeServices, type Ways, waysIn } from "#platform/feature/site-places.ts";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import type { HomePart, HomeTask, HomeWords } from "#ui/home-part.ts";

/** What the home page tells of what is stored, all of it contributed. */
export interface HomeFacts {
  /** Newest first, each with how many there are. */
  readonly years: Ways | undefined;
  /** Next below the region the site is about. */
  readonly regions: readonly FilterOption[];
  /** What each room says of itself. */
  readonly words: readonly HomeWords[];
  /** What a visitor can do here. */
  readonly tasks: readonly HomeTask[];
  /** None while nothing is stored. */
  readonly parts: readonly HomePart[];
}

/** The kinds of content that the home page shows. */
export function shownAtHome(contributed: Contributed): readonly string[] {
  return [...new Set(contributed(atHome).flatMap(({ shows }) => shows))];
}

export async function homeFacts(services: HomeServices): Promise<HomeFacts> {
  const rooms = services.contributed(atHome);
  const [ways, parts] = await Promise.all([
    waysOf(services),
    Promise.all(rooms.map((room) => room.parts(services))),
  ]);
  const waysBy = (id: string) => ways.find((one) => one.id === id);
  return {
    years: waysBy("years"),
    regions: waysBy("regions")?.options ?? [],
    words: rooms.flatMap(({ words }) => words ?? []),
    tasks: rooms.flatMap(({ tasks }) => tasks),
    parts: parts.flat(),
  };
}

/** The ways into the lists of all rooms, in order. */
export async function waysOf({
  db,
  contributed,
}: Pick<HomeServices, "db" | "contributed">): Promise<readonly Ways[]> {
  const ways = await Promise.all(contributed(waysIn).map((load) => load(db)));
  return ways.flat().sort((a, b) => a.place - b.place);
}
