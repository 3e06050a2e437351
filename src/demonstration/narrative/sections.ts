import { type LocalDate, localDate } from "#kernel/local-date.ts";
import type { Section } from "#report/annual-report.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { Character } from "../county/agency.ts";
import { randomOf } from "../random.ts";
import { beforeFees, feeStatement, otherMatter } from "./other-matters.ts";
import { overview } from "./overview.ts";
import { problemSection } from "./problem-section.ts";
import { chosen, type Pattern, type Story } from "./story.ts";
import { activeLead, disputeLead, requestLead } from "./table-leads.ts";

const headings = [
  "总体情况",
  "主动公开政府信息情况",
  "收到和处理政府信息公开申请情况",
  "政府信息公开行政复议、行政诉讼情况",
  "存在的主要问题及改进情况",
  "其他需要报告的事项",
] as const;

/** The information processing fee exists since 2021 (国办函〔2020〕109号). */
const feesSince = 2021;

/** The six sections of an agency's report, as officers of the county would have written them. */
export function sectionsOf(story: Story): readonly Section[] {
  const texts = [
    overview(story),
    story.year < 2021 ? "" : lead(activeLead, story, 20),
    lead(requestLead, story, 21),
    lead(disputeLead, story, 22),
    problemSection(story),
    [otherMatters(story), ...signature(story)].join("\n"),
  ];
  const { character } = story.agency;
  return headings.map((heading, at) => ({
    number: at + 1,
    heading,
    text: inTermsOf(character, texts[at] ?? ""),
  }));
}

/** What a department calls its 科室 is a 站所 in a town, and a department to the county government. */
function inTermsOf(character: Character, text: string): string {
  if (character === "town" || character === "township") return text.replaceAll("科室", "站所");
  return character === "government" ? text.replaceAll("科室", "部门") : text;
}

/** Most reports print their tables without a word. */
function lead(patterns: readonly Pattern[], story: Story, slot: number): string {
  const says = randomOf(`${story.agency.name} ${story.year} lead ${slot}`).chance(0.4);
  return says ? chosen(patterns, story, slot)(story) : "";
}

function otherMatters(story: Story): string {
  if (story.year < feesSince) return chosen(beforeFees, story, 25)(story);
  return chosen(feeStatement, story, 26)(story) + chosen(otherMatter, story, 27)(story);
}

/** 落款: who signs and when. */
function signature(story: Story): readonly string[] {
  const day = signingDay(story);
  if (day === undefined) return [];
  return [story.agency.name, dateWords(day)];
}

/** Departments and places sign in January, the county government in March; some do not sign. */
export function signingDay({ agency, year }: Story): LocalDate | undefined {
  const random = randomOf(`${agency.name} ${year} signed`);
  if (random.chance(0.4)) return;
  return localDate(year + 1, agency.character === "government" ? 3 : 1, random.whole(8, 28));
}
