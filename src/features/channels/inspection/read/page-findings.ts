import { type LocalDate, yearOf } from "#kernel/local-date.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";
import type { Dictionary } from "#text/proofreading/dictionary.ts";
import { misprints } from "#text/proofreading/misprints.ts";
import type { SiteFinding } from "../../domain/inspection/finding-kind.ts";
import { isOfState, targetOf } from "../address.ts";
import type { PageHandler } from "./page-handler.ts";

interface Read {
  readonly page: string;
  readonly html: string;
  readonly dictionary: Dictionary | undefined;
  /** The day of publication: words that were right in their time are judged by it. */
  readonly year: LocalDate | null;
}

/** Of one page no more are told of a kind. */
const most = 50;
const around = 40;

/** What is wrong on a page by itself: words, personal numbers, hidden links, what it lacks for those who do not see it. */
export function pageFindings(handler: PageHandler, read: Read): readonly SiteFinding[] {
  // Numbers are hidden in the whole before it is cut: half a number is none that would be known.
  const masked = maskedText(handler.text);
  return [
    ...wordFindings(handler, masked, read),
    ...personalFindings(handler, masked, read),
    ...hiddenFindings(handler, read),
    ...accessFindings(handler, read),
  ];
}

function wordFindings(
  { text }: PageHandler,
  masked: string,
  { page, dictionary, year }: Read,
): readonly SiteFinding[] {
  if (!dictionary) return [];
  const found = misprints(text, dictionary, year && yearOf(year));
  return found.slice(0, most).map(({ entry, start, end }): SiteFinding => {
    const kind = entry.level === "serious" ? "serious-word" : "wrong-word";
    const words = wordsAround(masked, start, end);
    // The same words in the same sentence are one fault, on however many pages they stand.
    const target = `${entry.word} → ${entry.suggestion}：${words}`;
    return { kind, page, target, text: words, snapshot: "" };
  });
}

function personalFindings(
  { text }: PageHandler,
  masked: string,
  { page }: Read,
): readonly SiteFinding[] {
  return personalNumbers(text)
    .slice(0, most)
    .map((number) => ({
      kind: "personal-data",
      page,
      target: `${number.masked} ${page}`,
      text: wordsAround(masked, number.start, number.end),
      snapshot: "",
    }));
}

/** 暗链: a link that nobody sees to a site that is none of the state's. */
function hiddenFindings({ links }: PageHandler, { page, html }: Read): readonly SiteFinding[] {
  return links
    .filter((link) => link.isUnseen && !link.isImage)
    .flatMap((link): readonly SiteFinding[] => {
      const target = targetOf(link.href, page);
      if (target === undefined || isOfState(target)) return [];
      if (new URL(target).host === new URL(page).host) return [];
      const text = maskedText(link.text.replaceAll(/\s+/g, " ").trim().slice(0, 100));
      return [{ kind: "hidden-link", page, target, text, snapshot: piece(html, link) }];
    })
    .slice(0, most);
}

function accessFindings(handler: PageHandler, { page, html }: Read): readonly SiteFinding[] {
  const shared = { page, target: page, text: "", snapshot: maskedText(html.slice(0, 300)) };
  return [
    ...(handler.title.trim() === "" ? [{ ...shared, kind: "no-title" } as const] : []),
    ...(handler.hasLanguage ? [] : [{ ...shared, kind: "no-language" } as const]),
    ...handler.withoutAlternative.slice(0, most).map((picture): SiteFinding => {
      const target = targetOf(picture.href, page) ?? picture.href.slice(0, 1000);
      return { kind: "no-alternative", page, target, text: "", snapshot: piece(html, picture) };
    }),
  ];
}

function wordsAround(masked: string, start: number, end: number): string {
  return masked
    .slice(Math.max(0, start - around), end + around)
    .replaceAll(/\s+/g, " ")
    .trim();
}

function piece(html: string, { start, end }: { readonly start: number; readonly end: number }) {
  return maskedText(html.slice(start, Math.min(end, start + 400)));
}
