import type { Services } from "#platform/feature/services.ts";
import { atHome, type Ways, waysIn } from "#platform/feature/site-places.ts";
import type { FilterOption } from "#ui/form/FilterStrip.tsx";
import type { HomePart, HomeTask, HomeWords } from "#ui/home-part.ts";

/** What the home page tells of what is stored, all of it contributed. */
export interface HomeFacts {
  /** Newest first, each with how many there are. */
  readonly years: readonly FilterOption[];
  /** Next below the region the site is about. */
  readonly regions: readonly FilterOption[];
  /** What each room says of itself. */
  readonly words: readonly HomeWords[];
  /** What a visitor can do here. */
  readonly tasks: readonly HomeTask[];
  /** None while nothing is stored. */
  readonly parts: readonly HomePart[];
}

/** What the frames of the site are filled from. */
export type FrameServices = Pick<Services, "db" | "today" | "contributed">;

export async function homeFacts(services: FrameServices): Promise<HomeFacts> {
  const { db, today, contributed } = services;
  const rooms = contributed(atHome);
  const day = today();
  const [ways, parts] = await Promise.all([
    waysOf(services),
    Promise.all(rooms.map((room) => room.parts(db, day))),
  ]);
  const optionsOf = (id: string) => ways.find((one) => one.id === id)?.options ?? [];
  return {
    years: optionsOf("years"),
    regions: optionsOf("regions"),
    words: rooms.map(({ words }) => words),
    tasks: rooms.flatMap(({ tasks }) => tasks),
    parts: parts.flat(),
  };
}

/** The ways into the lists of all rooms, in order. */
export async function waysOf({
  db,
  contributed,
}: Pick<FrameServices, "db" | "contributed">): Promise<readonly Ways[]> {
  const ways = await Promise.all(contributed(waysIn).map((load) => load(db)));
  return ways.flat().sort((a, b) => a.place - b.place);
}
