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
  const all = (pattern: RegExp, of: (id: string, title: string) => Result) =>
    [...main.matchAll(pattern)].map((one): Placed => {
      return { at: one.index, result: of(one[1] ?? "", plain(one[2])) };
    });
  const found = [
    ...all(places.item, (id, title) => ({ kind: "item", id: Number(id), title })),
    ...all(places.agency, (_, title) => ({ kind: "agency", title })),
    ...all(places.row, (_, title) => ({ kind: "row", title })),
    ...others.flatMap((other) => all(other, (_, title) => ({ kind: "other", title }))),
  ];
  return found.toSorted((one, other) => one.at - other.at).map(({ result }) => result);
}

interface Placed {
  readonly at: number;
  readonly result: Result;
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
