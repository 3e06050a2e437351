import type { Feature } from "#platform/feature/feature.ts";
import { type FigureList, newFigureList } from "#platform/figures/figure-list.ts";

/** The one list of figures (指标) over all rooms; throws where rooms get in each other's way. */
export async function loadFigures(features: readonly Feature[]): Promise<FigureList> {
  const ofRooms = await Promise.all(features.map(({ figures }) => figures?.() ?? []));
  let whole: FigureList | undefined;
  const list = () => {
    if (!whole) throw new Error("figures were asked for before the list is whole");
    return whole;
  };
  whole = newFigureList(
    ofRooms.flatMap((figures) => (typeof figures === "function" ? figures(list) : figures)),
  );
  return whole;
}
