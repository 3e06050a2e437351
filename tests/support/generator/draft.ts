import type { CellName, TableId } from "#report/form/cell-names.ts";
import { chromeAfter, chromeBefore } from "./chrome.ts";
import { numbersOf } from "./figures.ts";
import { sectionHeadings } from "./labels.ts";
import type { Figure, PrintedEdition, ReportModel } from "./model.ts";
import { placeOf } from "./places.ts";
import { otherMatters, overview, shortcomings } from "./prose.ts";
import type { Random } from "./random.ts";
import type { Sheet } from "./sheet.ts";
import { sheetsOf } from "./sheets.ts";
import { signatureOf } from "./signature.ts";
import { figureOf, type Spelling, spellingOf } from "./spellings.ts";

/** Where a report names its year, best evidence first. */
export type YearSource = "title" | "period" | "prose" | "none";

/** One document before it is laid out; damage changes it in place. */
export interface Draft {
  readonly model: ReportModel;
  readonly spelling: Spelling;
  readonly yearSource: YearSource;
  before: string[];
  title: string[];
  preface: string[];
  readonly sections: DraftSection[];
  after: string[];
  sheets: Sheet[];
  /** Tables that are a picture or simply not there. */
  readonly absent: Set<TableId>;
  /** Which form the prose cites. */
  cites: "2021" | "2019-trial" | null;
  /** The title names the agency as it is. */
  agencyStated: boolean;
  /** Names the document gives its agency beside those of its place. */
  readonly names: string[];
  /** The day it is signed, `2024-01-25`; absent where it names none. */
  signedOn: string | undefined;
  /** The rows of the paper on variants this document stands for. */
  readonly tags: Set<string>;
}

export interface DraftSection {
  heading: string;
  paragraphs: string[];
}

/** A clean report: edition, agency, figures and prose; of a random agency and year unless they are given. */
export function draftOf(
  edition: PrintedEdition,
  random: Random,
  given?: Pick<ReportModel, "place" | "year">,
): Draft {
  const place = given?.place ?? placeOf(random);
  const year = given?.year ?? yearOf(edition, random);
  const spelling = spellingOf(random);
  const model: ReportModel = {
    edition,
    year,
    place,
    figures: figuresOf(edition, spelling, random),
    procurementInWan: spelling.amount === "header",
  };
  const yearSource = sourceOfYear(random);
  const stale = ["title", "period"].includes(yearSource) && random.chance(0.08) ? 1 : 0;
  const story = { place, year: yearSource === "none" ? undefined : year - stale, random };
  const cites = random.chance(0.4) ? (edition === "2019-trial" ? "2019-trial" : "2021") : null;
  const signature = signatureOf(model, random);
  const titled = yearSource === "title" || random.chance(0.15);
  return {
    model,
    spelling,
    yearSource,
    before: chromeBefore(place, year, random),
    title: titled ? titleOf(model, yearSource, random) : [],
    preface: prefaceOf({ model, yearSource, cites, titled }, random),
    sections: sectionsOf([overview(story), [], [], [], shortcomings(story), otherMatters(story)]),
    after: [...signature.lines, ...chromeAfter(random)],
    sheets: sheetsOf(model),
    absent: new Set(),
    cites,
    agencyStated: titled,
    names: [],
    signedOn: signature.day,
    tags: new Set(),
  };
}

function yearOf(edition: PrintedEdition, random: Random): number {
  return edition === "2019-trial" ? random.int(2019, 2023) : random.int(2020, 2025);
}

function figuresOf(
  edition: PrintedEdition,
  spelling: Spelling,
  random: Random,
): Map<CellName, Figure> {
  const figures = new Map<CellName, Figure>();
  for (const [name, value] of numbersOf(edition, random)) {
    figures.set(name, figureOf(name, value, { spelling, random }));
  }
  return figures;
}

function sourceOfYear(random: Random): YearSource {
  const lot = random.fraction();
  if (lot < 0.6) return "title";
  if (lot < 0.8) return "period";
  return lot < 0.95 ? "prose" : "none";
}

function titleOf({ place, year }: ReportModel, source: YearSource, random: Random): string[] {
  const words = random.pick([
    "政府信息公开工作年度报告",
    "政府信息公开工作年度报告",
    "政府信息公开年度报告",
  ]);
  if (source !== "title") return [`${place.name}${words}`];
  return random.pick([
    [`${place.name}${year}年${words}`],
    [`${year}年${place.name}${words}`],
    [`${place.name}${year}年度${words}`],
    [`${place.name}`, `${year}年${words}`],
    [`${place.name}关于${year}年度政府信息公开工作的年度报告`],
    [`${place.full}${year}年${words}`],
    [`${place.name}${year}年${words}`, `${place.name}${year}年${words}`],
  ]);
}

interface PrefaceFacts {
  readonly model: ReportModel;
  readonly yearSource: YearSource;
  readonly cites: Draft["cites"];
  readonly titled: boolean;
}

function prefaceOf({ model, yearSource, cites, titled }: PrefaceFacts, random: Random): string[] {
  const { place, year } = model;
  const form =
    cites === "2021"
      ? "和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》(国办公开办函〔2021〕30号)"
      : cites === "2019-trial"
        ? "和《中华人民共和国政府信息公开工作年度报告格式(试行)》(国办公开办函〔2019〕60号)"
        : "";
  const period = `所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`;
  const maker = titled || random.chance(0.7) ? `由${place.name}编制。` : "";
  const contents = random.pick([
    "报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项六个部分。",
    "全文由1.总体情况;2.主动公开政府信息情况;3.收到和处理政府信息公开申请情况;4.政府信息公开行政复议、行政诉讼情况;5.存在的主要问题及改进情况;6.其他需要报告的事项组成。",
    "",
  ]);
  const stated = yearSource === "period" || (yearSource === "title" && random.chance(0.4));
  const text = `本报告根据《中华人民共和国政府信息公开条例》${form}的要求,${maker}${contents}${stated ? period : ""}`;
  return form === "" && maker === "" && contents === "" && !stated ? [] : [text];
}

function sectionsOf(prose: readonly string[][]): DraftSection[] {
  return sectionHeadings.map((heading, index) => ({ heading, paragraphs: prose[index] ?? [] }));
}
