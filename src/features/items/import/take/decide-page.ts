import { type LocalDate, parseLocalDate } from "#kernel/local-date.ts";
import { checkContent } from "../../domain/draft/check-content.ts";
import { emptyContent, type ItemContent } from "../../domain/draft/item-content.ts";
import { isEmptyText, linesOfText } from "../../domain/draft/lines-of-text.ts";
import type { FoundPage, Lost, PageFacts } from "../../domain/import/found-page.ts";
import type { Because } from "../../domain/import/outcome.ts";
import { cutText } from "../storable-text.ts";

/** As what pages are taken. */
export type TakenAs = "drafts" | "published";

export interface Deciding {
  readonly agencyName: string;
  readonly as: TakenAs;
  /** 栏目 of those that name none. */
  readonly category: string;
  readonly today: LocalDate;
}

/** A page as the item that it becomes. */
export interface DecidedPage {
  readonly isPublished: boolean;
  readonly content: ItemContent;
  readonly publishedOn: LocalDate | null;
  readonly because: readonly Because[];
}

/** Signs that a field of an item has at most. */
export const most = {
  title: 200,
  category: 100,
  topic: 100,
  genre: 50,
  documentNumber: 100,
  keywords: 200,
};
const summaryLength = 120;

/**
 * The item that a page becomes: what it lacks is taken from what it has, and said; published alone where nothing is missing that an item
 * must have, and nothing stands in it that somebody has to look at first.
 */
export function decidePage(page: FoundPage, deciding: Deciding): DecidedPage {
  const because: Because[] = [];
  const content = contentOf(page, deciding, because);
  const publishedOn = parseLocalDate(page.facts.publishedOn) ?? null;
  const { as, today, agencyName } = deciding;
  because.push(...agencyDoubt(page.facts, agencyName));
  const against = as === "drafts" ? [] : [...againstPublishing(content, { publishedOn, today })];
  return {
    isPublished: as === "published" && against.length === 0,
    content,
    publishedOn,
    because: [...because, ...against],
  };
}

function contentOf(
  { facts, text: whole }: FoundPage,
  { category }: Deciding,
  because: Because[],
): ItemContent {
  const text = withoutPictures(whole);
  const cut = (field: keyof typeof most, value: string) => {
    if (value.length > most[field]) because.push({ kind: "cut", field });
    return cutText(value, most[field]).trim();
  };
  if (facts.formedOn === "" && facts.publishedOn !== "")
    because.push({ kind: "formed-as-published" });
  if (facts.summary === "") because.push({ kind: "summary-of-text" });
  return {
    ...emptyContent,
    title: cut("title", facts.title),
    category: cut("category", facts.category || category),
    topic: cut("topic", facts.topic),
    genre: cut("genre", facts.genre),
    documentNumber: cut("documentNumber", facts.documentNumber),
    keywords: cut("keywords", facts.keywords),
    formedOn: facts.formedOn || facts.publishedOn,
    summary: cutText(facts.summary || beginning(text), 500).trim(),
    text,
  };
}

/** Pictures stand there again once their files were looked through: see `takeFiles`. */
function withoutPictures({ content }: FoundPage["text"]): FoundPage["text"] {
  const left = content.filter(({ type }) => type !== "picture");
  return { type: "doc", content: left.length > 0 ? left : [{ type: "paragraph" }] };
}

/** What is not taken of the words of a page. */
export function lostOf({ lost }: FoundPage): readonly Lost[] {
  return lost.filter(({ what }) => what !== "picture-moved");
}

function beginning(text: FoundPage["text"]): string {
  const words = linesOfText(text).join("").replaceAll(/\s+/g, " ").trim();
  return words.length > summaryLength ? `${cutText(words, summaryLength)}……` : words;
}

function* againstPublishing(
  content: ItemContent,
  { publishedOn, today }: { readonly publishedOn: LocalDate | null; readonly today: LocalDate },
): Generator<Because> {
  if (publishedOn === null) yield { kind: "not-as-published", field: "publishedOn" };
  else if (publishedOn > today) yield { kind: "future-day", on: publishedOn };
  if (content.category === "") yield { kind: "not-as-published", field: "category" };
  if (isEmptyText(content.text)) yield { kind: "not-as-published", field: "text" };
  for (const { kind, quote } of checkContent(content)) {
    if (kind !== "missing") yield { kind: "finding", what: kind, quote };
  }
}

/** Another name than the agency's: the page may be another's. */
function agencyDoubt({ agencyName }: PageFacts, own: string): readonly Because[] {
  const told = agencyName.replaceAll(/\s/g, "");
  const isOwn = told === "" || own.includes(told) || told.includes(own) || isShort(own, told);
  return isOwn ? [] : [{ kind: "other-agency", name: cutText(agencyName, 100) }];
}

/** 县教育局 for 青岚县教育局. */
function isShort(own: string, told: string): boolean {
  return told.length >= 3 && own.endsWith(told.slice(-4)) && told.length <= own.length;
}
