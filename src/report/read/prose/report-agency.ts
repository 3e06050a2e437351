import { normaliseName } from "../labels/normalise.ts";
import { agencyBehind, agencyName } from "./agency-name.ts";
import { announcedIn, clausesOf } from "./announcement.ts";
import { firstSubject } from "./first-subject.ts";
import type { Signature } from "./signatures.ts";
import { mayBeTitle, titleCandidates } from "./title-lines.ts";

/** What the page's text offers for the agency's name. */
export interface AgencyCues {
  /** The first lines of the page. */
  readonly opening: readonly string[];
  readonly preface: string;
  /** Who signed, under the title or at the end. */
  readonly signatures: readonly Signature[];
  /** Lines of the metadata block and breadcrumb. */
  readonly chrome: readonly string[];
  /** Section one, 总体情况. */
  readonly overview: string;
}

/**
 * The agency (行政机关) as the document names it: title, preface, signature, whom to ask, metadata, breadcrumb, subject of
 * the first sentence, in this order. A form like 我局 is no name. `null`: the text does not say.
 */
export function reportAgency(cues: AgencyCues): string | null {
  const { opening, preface, signatures, chrome, overview } = cues;
  const titled = titledAgency(opening);
  if (titled) return titled;
  const clauses = clausesOf(preface).map(normaliseName);
  return (
    inPreface(clauses) ??
    inSignatures(signatures) ??
    fittingSelf(inContact(clauses) ?? inChrome(chrome), `${preface}${overview}`) ??
    firstSubject(overview) ??
    null
  );
}

function titledAgency(opening: readonly string[]): string | undefined {
  for (const line of titleCandidates(opening)) {
    if (!mayBeTitle(line)) continue;
    const found = inTitle(normaliseName(line));
    if (found) return line.includes("（") ? withWideBrackets(found) : found;
  }
  return;
}

/** Labels are compared with narrow brackets; a name keeps those of its line. */
function withWideBrackets(name: string): string {
  return name.replaceAll("(", "（").replaceAll(")", "）");
}

const year = "(?:20[0-3]\\d|二[〇零○Oo0][^年]{2})年?度?";
const subject = "(?:政府|政务)?信息公开[^。;]{0,12}?";
/** Year, agency and report in each order that titles have; `what` the report may be called. */
function reportsNamed(what: string): readonly RegExp[] {
  return [
    new RegExp(
      `^(?:关于)?《?([^,。;:]{2,60}?)(?:关于)?(?:发布|公布)?${year}[^。;]{0,12}?${subject}(?:${what})`,
    ),
    new RegExp(`^(?:关于)?《?${year}(?:的)?([^,。;:]{2,60}?)(?:关于)?${subject}(?:${what})`),
    /^《?([^,。;:]{2,40}?)(?:关于)?(?:政府|政务)?信息公开(?:工作)?(?:20[0-3]\d年?度?)?(?:年度(?:工作)?报告|年报)/,
  ];
}

const titles = reportsNamed("报告|年报|告年度");
const announcements = reportsNamed("报告|年报|告年度|情况");

function inTitle(whole: string): string | undefined {
  // Hijacked copies put advertising and a colon in front of the title.
  const line = whole.slice(whole.lastIndexOf(":") + 1);
  if (line.length > 90 || /根据|按照|要求|格式/.test(line)) return;
  return named(line, titles);
}

function named(line: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(line);
    if (found) return agencyName(found[1]);
  }
  return;
}

const author =
  /由([^,。、;]{3,40}?)(?:负责|组织|牵头|汇总|统一)?(?:(?:根据|按照|依据|依照).{0,60}?)?(?:编制(?!委员会|办)|编写|撰写)/;

function inPreface(clauses: readonly string[]): string | undefined {
  for (const clause of clauses) {
    const by = agencyName(author.exec(clause)?.[1]);
    const name = by === undefined ? named(announcedIn(clause) ?? "", announcements) : by;
    if (name) return agencyBehind(name);
  }
  return;
}

function inSignatures(signatures: readonly Signature[]): string | undefined {
  const names = new Set(signatures.flatMap(({ agency }) => agency ?? []));
  const [only] = names;
  return names.size === 1 && only !== undefined ? agencyBehind(only) : undefined;
}

const contact =
  /(?:请与|请联系|请向|请致电|敬请与|可与)([^,。;(:]{3,40}?)(?:联系|\(|咨询|反映|提出|$)/;

/** Whom the preface asks to be asked. The office of a county's government may speak for the government or for itself. */
function inContact(clauses: readonly string[]): string | undefined {
  for (const clause of clauses) {
    const asked = contact.exec(clause)?.[1];
    const name = asked && agencyName(agencyBehind(asked));
    if (name && !/政府办公[室厅]$/.test(name)) return name;
  }
  return;
}

const publisher = /\[?(?:发布机构|发布单位|发文机关|发文单位|编制单位)\]?[:|]*([^|,。;:[\]]{3,40})/;

function inChrome(chrome: readonly string[]): string | undefined {
  for (const printed of chrome) {
    const line = normaliseName(printed);
    const name = agencyName(publisher.exec(line)?.[1]) ?? agencyName(breadcrumb(line));
    if (name) return agencyBehind(name);
  }
  return;
}

function breadcrumb(line: string): string | undefined {
  return line.includes(">")
    ? line.split(">").findLast((part) => agencyName(part) !== undefined)
    : undefined;
}

/** A county's office publishes for its towns and bureaus: whoever writes 我镇 is not it. */
function fittingSelf(name: string | undefined, text: string): string | undefined {
  const [, self = ""] = /我(镇|乡|街道|局|委|厅)/.exec(text) ?? [];
  return name?.includes(self) ? name : undefined;
}
