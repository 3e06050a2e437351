import type { PageWanted } from "./questions.ts";

/** Something that a page of the search lists, as it stands there from the top: one place each. */
export type Result =
  | { readonly kind: "item"; readonly id: number; readonly title: string }
  | { readonly kind: "agency"; readonly title: string }
  | { readonly kind: "row"; readonly title: string }
  | { readonly kind: "other"; readonly title: string };

/** Each kind of result by its markup: the address where it has one, and the title. */
const places: Readonly<Record<Exclude<Result["kind"], "other">, RegExp>> = {
  item: /<a href="[^"]*\/items\/(\d+)\/[^"]*" class="found-title"[^>]*>(.*?)<\/a>/g,
  agency: /<span class="entry-title"><a href="\/agencies\/(\d+)\/">(.*?)<\/a>/g,
  row: /<p><(strong)>(.*?)<\/strong>/g,
};
const others = [
  /<span class="entry-title"><a href="\/(regions|annual-reports|agencies\/\d+\/\d)[^"]*">(.*?)<\/a>/g,
  /<li><a href="\/agencies\/(\d+)\/\d+\/[^"]*">(.*?)<\/a>/g,
];

/** Every result of a search page, in the order in which a reader meets them: items, agencies, regions, rows of reports, reports. */
export function resultsOf(html: string): readonly Result[] {
  const main = html.slice(html.indexOf("<main"));
  const found = [
    ...[...main.matchAll(places.item)].map((one) => [
      one.index,
      { kind: "item", id: Number(one[1]), title: plain(one[2]) } as const,
    ]),
    ...[...main.matchAll(places.agency)].map((one) => [
      one.index,
      { kind: "agency", title: plain(one[2]) } as const,
    ]),
    ...[...main.matchAll(places.row)].map((one) => [
      one.index,
      { kind: "row", title: plain(one[2]) } as const,
    ]),
    ...others.flatMap((other) =>
      [...main.matchAll(other)].map((one) => [
        one.index,
        { kind: "other", title: plain(one[2]) } as const,
      ]),
    ),
  ] as readonly (readonly [number, Result])[];
  return found.toSorted(([one], [other]) => one - other).map(([, result]) => result);
}

function plain(markup = ""): string {
  return markup.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&");
}

/** An item as the list of questions names it. */
export interface ItemNamed {
  readonly agency: string;
  readonly title: string;
}

/** Whether a result is the page that was wanted. */
export function isWanted(
  result: Result,
  wanted: PageWanted,
  items: ReadonlyMap<number, ItemNamed>,
): boolean {
  switch (wanted.kind) {
    case "item": {
      const item = result.kind === "item" ? items.get(result.id) : undefined;
      return item?.agency.includes(wanted.agency) === true && wanted.title.test(item.title);
    }
    case "agency":
      return result.kind === "agency" && result.title === wanted.name;
    case "row":
      return result.kind === "row" && result.title.includes(wanted.label);
  }
}
