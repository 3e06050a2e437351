import type { AtHome, HomeServices } from "#platform/feature/site-places.ts";
import type { HomePart, HomeWords } from "#ui/home-part.ts";
import { listItemPages } from "../../data/pages/item-pages.ts";
import { marksOf } from "../marks.ts";
import { NewestItems } from "./NewestItems.tsx";

/** Named at the most. */
const limit = 8;

const words: HomeWords = {
  lead: "按标题、文号和正文查各机关公开的信息。",
  about: "查找各行政机关主动公开的政府信息。",
};

/** What items have on the home page: those published last, each with what other rooms know of it today. */
export const itemsAtHome: AtHome = {
  shows: ["agencies", "items", "documents"],
  words,
  tasks: [],
  parts: newestItems,
};

async function newestItems(services: HomeServices): Promise<readonly HomePart[]> {
  const items = await listItemPages(services.db, { within: { offset: 0, limit } });
  if (items.length === 0) return [];
  const marks = await marksOf(services, items);
  return [{ place: 5, isHalf: true, content: <NewestItems items={items} marks={marks} /> }];
}
