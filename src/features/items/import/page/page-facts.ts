import { noFacts, type PageFacts } from "../../domain/import/found-page.ts";
import { localDay } from "./local-day.ts";
import { elementsIn, isShort, type PageElement, type PageTree, wordsOf } from "./tree.ts";

type Fact = keyof PageFacts;

/** Names of the head, as 《政府网站发展指引》 and the usual programs have them. */
const inHead: readonly (readonly [string, Fact])[] = [
  ["articletitle", "title"],
  ["og:title", "title"],
  ["pubdate", "publishedOn"],
  ["publishdate", "publishedOn"],
  ["contentsource", "agencyName"],
  ["columnname", "category"],
  ["columntype", "category"],
  ["keywords", "keywords"],
  ["description", "summary"],
  ["url", "address"],
  ["canonical", "address"],
];

/** Names of the table above a text, blanks left out. */
const inTable: Readonly<Record<string, Fact>> = {
  索引号: "indexNumber",
  信息索引号: "indexNumber",
  索引: "indexNumber",
  发布机构: "agencyName",
  发文机关: "agencyName",
  发布单位: "agencyName",
  公开主体: "agencyName",
  来源: "agencyName",
  成文日期: "formedOn",
  生成日期: "formedOn",
  生成时间: "formedOn",
  形成日期: "formedOn",
  发文日期: "formedOn",
  发布日期: "publishedOn",
  发布时间: "publishedOn",
  公开日期: "publishedOn",
  公开时间: "publishedOn",
  文号: "documentNumber",
  发文字号: "documentNumber",
  文件编号: "documentNumber",
  名称: "title",
  信息名称: "title",
  标题: "title",
  主题分类: "topic",
  分类: "topic",
  体裁分类: "genre",
  体裁: "genre",
  文种: "genre",
  公文种类: "genre",
  主题词: "keywords",
  关键词: "keywords",
  内容概述: "summary",
  摘要: "summary",
  栏目: "category",
  所属栏目: "category",
};

const days: ReadonlySet<Fact> = new Set(["publishedOn", "formedOn"]);

/** What a page says of itself: the table above its text first, then its head, then what stands around. */
export function pageFacts({ root, head, savedFrom }: PageTree): PageFacts {
  const facts = { ...noFacts };
  const take = (fact: Fact, value: string) => {
    const text = value.trim();
    if (facts[fact] !== "" || text === "" || text === "无" || text === "-") return;
    const kept = days.has(fact) ? localDay(text) : text;
    if (kept) (facts as Record<Fact, string>)[fact] = kept;
  };
  for (const [name, value] of pairsIn(root)) {
    const fact = inTable[name];
    if (fact) take(fact, value);
  }
  for (const [name, fact] of inHead) take(fact, head.get(name) ?? "");
  take("address", savedFrom ?? "");
  for (const element of elementsIn(root)) if (element.tag === "h1") take("title", wordsOf(element));
  take("title", titleOfWindow(head.get("title") ?? ""));
  take("publishedOn", dayBeside(root));
  return facts;
}

/** 索引号：… in cells beside each other, in lists of terms, in lines. */
function* pairsIn(root: PageElement): Generator<readonly [string, string]> {
  const placeOf = newPlaces();
  for (const element of elementsIn(root)) {
    yield* pairBeside(element, placeOf);
    yield* pairWithin(element);
  }
}

/** Signs of a name and its value, the blanks of the page among them. */
const longestPair = 3000;
const naming = new Set([..."td th dt label b strong span em i h6".split(" ")]);
const holding = new Set([..."li p div td span".split(" ")]);

/** A name in an element of its own, and its value in the next. */
function pairBeside(
  element: PageElement,
  placeOf: PlaceOf,
): readonly (readonly [string, string])[] {
  if (!naming.has(element.tag) || element.children.length > 3) return [];
  if (!isShort(element, longestPair)) return [];
  const name = nameOf(wordsOf(element));
  const next = Object.hasOwn(inTable, name) ? besideOf(element, placeOf) : undefined;
  return next === undefined ? [] : [[name, next]];
}

/** Name and value in one line. */
function pairWithin(element: PageElement): readonly (readonly [string, string])[] {
  if (!holding.has(element.tag) || element.children.length > 6) return [];
  if (!isShort(element, longestPair)) return [];
  const words = wordsOf(element);
  const found = words.length <= 300 && /^(.{2,8}?)\s*[：:]\s*(.+)$/.exec(words);
  return found ? [[nameOf(found[1] ?? ""), firstOf(found[2] ?? "")]] : [];
}

function nameOf(words: string): string {
  return words.replaceAll(/[\s【】[\]：:]/g, "");
}

/** The words of the next element, or what stands behind this one. */
function besideOf(element: PageElement, placeOf: PlaceOf): string | undefined {
  const all = element.parent?.children ?? [];
  for (let at = placeOf(element) + 1; at < all.length; at += 1) {
    const words = wordsOf(all[at] ?? "").replace(/^[：:]\s*/, "");
    if (words !== "") return words.length <= 500 ? words : undefined;
  }
  return;
}

type PlaceOf = (element: PageElement) => number;

/** Places of elements in their parents: each parent is looked through once, however many names stand in it. */
function newPlaces(): PlaceOf {
  const known = new Map<PageElement, ReadonlyMap<unknown, number>>();
  return (element) => {
    const { parent } = element;
    if (!parent) return 0;
    const places = known.get(parent) ?? new Map(parent.children.map((one, at) => [one, at]));
    known.set(parent, places);
    return places.get(element) ?? 0;
  };
}

/** Up to the next name, where several stand in a line. */
function firstOf(value: string): string {
  const next = /\s(?:\S{2,6})\s*[：:]/.exec(value);
  return next ? value.slice(0, next.index) : value;
}

/** Behind the title stands the site's name. */
function titleOfWindow(title: string): string {
  return title.split(/\s*[-_|–—]+\s*(?=[^-_|–—]*(?:网|政府|门户|局|厅|委|公开))/)[0] ?? title;
}

function dayBeside(root: PageElement): string {
  const words = wordsOf(root).slice(0, 20_000);
  return (
    /(?:发布|公开|更新|时间|日期)[^\d]{0,8}(\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2})/.exec(words)?.[1] ??
    ""
  );
}
