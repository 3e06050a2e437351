import type { NotAReport } from "../../annual-report.ts";
import type { FormEdition } from "../../form/cell-names.ts";
import { normaliseLabel, normaliseProse } from "../labels/normalise.ts";
import { announcedIn, clausesOf } from "./announcement.ts";

/** What the reading of tables and sections found, for telling a report from what looks like one. */
export interface KindCues {
  /** The first lines of the page. */
  readonly opening: readonly string[];
  /** The prose before section one. */
  readonly preface: string;
  /** The page's prose, normalised. */
  readonly text: string;
  readonly year: number | null;
  readonly agency: string | null;
  /** The sections' own texts. */
  readonly story: string;
  /** Headings of the six sections met. */
  readonly sections: number;
  /** Cells of the tables that are there, and those of them that hold a figure. */
  readonly present: number;
  readonly figures: number;
  /** The document has no text at all: all its pages are pictures. */
  readonly isPictures?: boolean;
}

export type DocumentKind =
  | { readonly kind: "report" }
  | { readonly kind: "pre-2019" | "blank-template" | "no-tables" }
  | { readonly kind: "not-a-report"; readonly reason: NotAReport };

/** Tells an agency's annual report from notices, templates, other bodies' reports and other years' forms. */
export function documentKind(cues: KindCues): DocumentKind {
  if (cues.isPictures) return { kind: "no-tables" };
  const head = normaliseProse(cues.opening.join("\n"));
  const { text } = cues;
  const reason = otherDocument(head, text, cues);
  if (isBlankTemplate(head, text, cues)) {
    return reason && reason !== "notice"
      ? { kind: "not-a-report", reason }
      : { kind: "blank-template" };
  }
  if (reason) return { kind: "not-a-report", reason };
  if (cues.present > 0) return { kind: "report" };
  if (isBefore2019(text, cues)) return { kind: "pre-2019" };
  if (cues.sections >= 2 || reportTitle.test(head) || announcesReport(cues)) {
    return { kind: "no-tables" };
  }
  return { kind: "not-a-report", reason: "no-report-content" };
}

const reportTitle = /(?:政府|政务)信息公开[^\n。]{0,12}(?:报告|年报)/;
/** Said in the preface, or without 政府: enough where a section of the form and public information follow. */
const reportNamed = /信息公开[^\n。]{0,12}(?:报告|年报)/;

function announcesReport({ opening, preface, story, sections }: KindCues): boolean {
  if (sections === 0 || !story.includes("信息")) return false;
  return (
    opening.some((line) => reportNamed.test(normaliseLabel(line))) ||
    clausesOf(normaliseProse(preface)).some((clause) => reportNamed.test(announcedIn(clause) ?? ""))
  );
}

/** Documents of other kinds, told by their title; words inside a report's prose do not count. */
const others: readonly {
  readonly reason: NotAReport;
  readonly title: RegExp;
  readonly unless?: RegExp;
}[] = [
  {
    reason: "university-report",
    title: /学年[^\n]{0,20}信息公开|(?:大学|学院|学校)[^\n]{0,16}信息公开[^\n]{0,10}(?:报告|年报)/,
  },
  {
    reason: "interpretation",
    title:
      /(?:报告|年报)[^\n]{0,4}(?:》)?的?(?:政策)?(?:文字|图文|图片|图)?解读|(?:^|\n)(?:\[?(?:文字|图文|图片)?解读\]?[:：]|一图读懂|图解)/,
  },
  { reason: "notice", title: /(?:^|\n)[^\n。]{2,60}的(?:紧急)?(?:通知|函|通报)(?:$|\n)/ },
  {
    reason: "half-year-statistics",
    title: /(?:上半年|下半年|半年度?|第[一二三四1-4]季度)[^\n]{0,24}(?:信息公开|统计|报告|情况)/,
  },
  { reason: "rule-of-law-report", title: /法治政府建设[^\n]{0,12}(?:报告|情况)(?:$|\n)/ },
  {
    reason: "work-plan",
    title:
      /(?:政务公开|政府信息公开|信息公开)[^\n]{0,12}(?:工作)?(?:要点|方案|计划|安排)(?:的通知)?(?:$|\n)/,
  },
  { reason: "work-summary", title: /(?:政务公开|政府信息公开)[^\n]{0,10}(?:工作)?总结(?:$|\n)/ },
];

function otherDocument(head: string, text: string, cues: KindCues): NotAReport | undefined {
  const { present, figures } = cues;
  const university = /高等学校信息公开办法/.test(text) && /学年/.test(text);
  if (university) return "university-report";
  if (isSampleText(head, text, cues)) return "sample-text";
  // A page with filled tables is a report, whatever its menus and related links are called.
  const isFilled = present > 0 && figures > 0;
  const title = isFilled ? titleLines(head) : head;
  return others.find((other) => other.title.test(title))?.reason;
}

/** Of a page with filled tables only the lines that name information disclosure count as its title. */
function titleLines(head: string): string {
  return head
    .split("\n")
    .slice(0, 6)
    .filter((line) => /信息公开/.test(line) && line.length < 60 && /学年|半年|季度|解读/.test(line))
    .join("\n");
}

function isSampleText(head: string, text: string, { agency, year }: KindCues): boolean {
  const title = head.split("\n").slice(0, 4).join("\n");
  if ((agency === null || year === null) && sampleTitle.test(title)) return true;
  if (/[(（](?:范文|样本|样例|参考范本)[)）]/.test(title)) return true;
  return countPlaceholders(title) > 0 && countPlaceholders(text) >= 3;
}

/** 政府信息公开工作年度报告范文三篇: what collections of samples print, without agency and year. A 模板 is a blank form. */
const sampleTitle =
  /(?:报告|年报|总结)[^\n。]{0,6}(?:范[文本例]|例文)|范[文例][^\n。]{0,12}(?:报告|年报)/;

function countPlaceholders(text: string): number {
  return text.match(placeholder)?.length ?? 0;
}

const placeholder =
  /(?:[xX×✕＊*○〇]{2}|某某?)(?:省|市|县|区|乡|镇|街道|局|委|办|单位|部门|机关|人民政府)/g;

/**
 * Tables without one figure, in a document that has placeholders, instructions or no story of its own. An agency
 * that names itself and the year and tells what it did has left its cells blank.
 */
function isBlankTemplate(head: string, text: string, cues: KindCues): boolean {
  if (cues.present === 0 || cues.figures > 0) return false;
  const isNotice = /的通知(?:$|\n)|附件\d?[:：]?/.test(head);
  if (isNotice || instructions.test(text) || countPlaceholders(text) > 1) return true;
  if (tellsItsStory(cues)) return false;
  return (wordsOfForms.test(text) && cues.story.length < longStory) || text.length < longStory;
}

const longStory = 260;
const instructions = /填报说明|填表说明|填写说明|单位名称|\(此处|字以内/;
/** Of a blank form, though a report's prose may hold them too. */
const wordsOfForms = /模板|样式|参考格式|示例/;

function tellsItsStory({ year, agency, story }: KindCues): boolean {
  return year !== null && agency !== null && /[^。\n]{10}。/.test(story) && !unfilled.test(story);
}

/** A figure or a name still to be written: xx, ××, ___. */
const unfilled = /[xX×✕＊*]{2}|_{2}|某[省市县区乡镇局]/;

/** The forms before 2019: chapters and annexes of their own (国办发〔2014〕32号), or an earlier year without tables. */
function isBefore2019(text: string, { year, sections }: KindCues): boolean {
  if (year !== null && year < 2019) return true;
  const annex = /主动公开政府信息数|指标名称[^。]{0,40}(?:计量)?单位|政府信息公开情况统计表/.test(
    text,
  );
  return annex && sections < 5;
}

/** The edition of the form that the normalised text cites: 国办公开办函〔2019〕60号 or 〔2021〕30号. */
export function citedEdition(text: string): FormEdition | undefined {
  const trial = /报告格式[》]?\(试行\)|报告格式\(试行\)|[〔[(]?2019[〕\])]?60号/.test(text);
  const current = /[〔[(]?2021[〕\])]?30号/.test(text);
  if (trial === current) return undefined;
  return trial ? "2019-trial" : "2021";
}
