import type { LocalDate } from "#kernel/local-date.ts";
import { addMonths } from "./freshness.ts";

/** What a guide (公开指南) says in the agency's own words; the rest of article 12 the program knows: who is asked, and by which ways. */
export const guideParts = [
  "classification",
  "arrangement",
  "access",
  "requests",
  "supervision",
] as const;

export type GuidePart = (typeof guideParts)[number];

/** Parts that article 12 asks for: 政府信息的分类、编排体系、获取方式. */
export const neededParts: readonly GuidePart[] = ["classification", "arrangement", "access"];

/** The words of each part, a paragraph a line; `""` where a part that nobody asks for is left out. */
export type GuideWords = Readonly<Record<GuidePart, string>>;

/** What is signed of a guide: its words, and until when they are looked at again. */
export interface GuideContent {
  readonly words: GuideWords;
  /** 复核日期. */
  readonly reviewOn: LocalDate;
}

export type GuideFault =
  | { readonly kind: "part-missing"; readonly part: GuidePart }
  /** It is to be looked at again on a day to come, and before three years are over. */
  | { readonly kind: "review-day"; readonly lastOn: LocalDate };

const longestMonths = 36;

/** A guide is looked at again a year after it was made public, unless its agency chooses another day. */
export function usualReviewOn(today: LocalDate): LocalDate {
  return addMonths(today, 12);
}

/** The first thing that stands against a guide; `undefined` where nothing does. */
export function guideFault(
  { words, reviewOn }: GuideContent,
  today: LocalDate,
): GuideFault | undefined {
  const missing = neededParts.find((part) => paragraphsOf(words[part]).length === 0);
  if (missing) return { kind: "part-missing", part: missing };
  const lastOn = addMonths(today, longestMonths);
  return reviewOn > today && reviewOn <= lastOn ? undefined : { kind: "review-day", lastOn };
}

/** The paragraphs of a part: its lines that say something. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** Exactly what signers see, as the text whose hash they sign: the same words in the same order make the same text. */
export function signedText({ words, reviewOn }: GuideContent): string {
  const parts = guideParts.map((part) => [part, paragraphsOf(words[part]).join("\n")] as const);
  return JSON.stringify({ words: Object.fromEntries(parts), reviewOn });
}

/** 尚未编制、编制中、审签中、已公布, and 逾期未复核 of one that is public. */
export type GuideStanding = "none" | "draft" | "review" | "public" | "overdue";

interface GuideFacts {
  /** Of what is being written; `null` where nothing is. */
  readonly state: "draft" | "review" | "public" | null;
  /** Of what is public; `null` where nothing is. */
  readonly publicReviewOn: LocalDate | null;
}

/** How the guide of an agency stands: a public one is overdue from the day after its review, whatever is being written meanwhile. */
export function guideStanding(
  { state, publicReviewOn }: GuideFacts,
  today: LocalDate,
): GuideStanding {
  if (publicReviewOn !== null && publicReviewOn < today) return "overdue";
  if (state === "draft" || state === "review") return state;
  return publicReviewOn === null ? "none" : "public";
}
