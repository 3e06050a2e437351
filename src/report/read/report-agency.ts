import { normaliseLabel } from "./normalise.ts";
import { mayBeTitle, titleCandidates } from "./title-lines.ts";

/** What the page's text offers for the agency's name. */
export interface AgencyCues {
  /** The first lines of the page. */
  readonly opening: readonly string[];
  readonly preface: string;
  /** The last lines of the page. */
  readonly ending: readonly string[];
  /** Lines of the metadata block and breadcrumb. */
  readonly chrome: readonly string[];
}

/**
 * The agency (行政机关) as the document names it: title, preface, signature, metadata, breadcrumb, in
 * this order. A form like 我局 is no name. `null`: the text does not say.
 */
export function reportAgency({ opening, preface, ending, chrome }: AgencyCues): string | null {
  const titles = titleCandidates(opening).filter(mayBeTitle);
  return (
    first(titles, inTitle) ??
    inPreface(normaliseLabel(preface)) ??
    inSignature(ending) ??
    inChrome(chrome) ??
    null
  );
}

function first(
  lines: readonly string[],
  find: (line: string) => string | undefined,
): string | undefined {
  for (const line of lines) {
    const found = find(normaliseLabel(line));
    if (found) return line.includes("（") ? withWideBrackets(found) : found;
  }
  return;
}

/** Labels are compared with narrow brackets; a name keeps those of its line. */
function withWideBrackets(name: string): string {
  return name.replaceAll("(", "（").replaceAll(")", "）");
}

const year = "(?:20[0-3]\\d|二[〇零○Oo0][^年]{2})年?度?";
const inTitleBefore = new RegExp(
  `^(?:关于)?(?:印发)?《?([^,。;:]{2,60}?)(?:关于)?(?:发布|公布)?${year}[^。;]{0,12}?(?:政府|政务)信息公开[^。;]{0,12}?(?:报告|年报|告年度)`,
);
const inTitleAfter = new RegExp(
  `^(?:关于)?《?${year}(?:的)?([^,。;:]{2,60}?)(?:关于)?(?:政府|政务)信息公开[^。;]{0,12}?(?:报告|年报|告年度)`,
);
const inTitleWithoutYear =
  /^《?([^,。;:]{2,40}?)(?:政府|政务)信息公开(?:工作)?(?:20[0-3]\d年?度?)?年度(?:工作)?报告/;

function inTitle(whole: string): string | undefined {
  // Hijacked copies put advertising and a colon in front of the title.
  const line = whole.slice(whole.lastIndexOf(":") + 1);
  if (line.length > 90 || /根据|按照|要求|格式/.test(line)) return;
  const found =
    inTitleBefore.exec(line) ?? inTitleAfter.exec(line) ?? inTitleWithoutYear.exec(line);
  return nameIn(found?.[1]);
}

const inPrefacePatterns: readonly RegExp[] = [
  /由([^,。、;]{3,40}?)(?:负责)?(?:编制|编写)/,
  /现(?:将|向社会公布|公布|发布)([^,。;]{3,40}?)(?:20[0-3]\d)年/,
  /(?:请与|请联系|请向)([^,。;(:]{3,40}?)(?:联系|\(|咨询|反映)/,
];

function inPreface(preface: string): string | undefined {
  for (const pattern of inPrefacePatterns) {
    const name = nameIn(pattern.exec(preface)?.[1]);
    if (name) return name;
  }
  return;
}

const date = /^(?:20[0-3]\d年\d{1,2}月\d{1,2}日|二[〇零○Oo0].{2}年.{1,2}月.{1,3}日)$/;

/** The line above the date at the end of the page. */
function inSignature(ending: readonly string[]): string | undefined {
  const lines = ending.map(normaliseLabel);
  const at = lines.findLastIndex((line) => date.test(line));
  return at > 0 ? nameIn(lines[at - 1]) : undefined;
}

const publisher = /\[?(?:发布机构|发布单位|发文机关|发文单位|编制单位)\]?[:|]*([^|,。;:[\]]{3,40})/;

function inChrome(chrome: readonly string[]): string | undefined {
  for (const line of chrome.map(normaliseLabel)) {
    const name = nameIn(publisher.exec(line)?.[1]) ?? nameIn(breadcrumb(line));
    if (name) return name;
  }
  return;
}

function breadcrumb(line: string): string | undefined {
  return line.includes(">")
    ? line.split(">").findLast((part) => nameIn(part) !== undefined)
    : undefined;
}

const ends =
  /(?:政府|委员会|管委会|局|办公室|办公厅|办事处|厅|委|部|镇|乡|街道|苏木|中心|院|所|公司|站|队|署|处|会|区|县|市|州|盟|旗|省|办|库|馆|社|学校|海关)$/;
const notAName =
  /^(?:我|本|该|全|各|关于|根据|现将|上一|首页|当前)|信息公开|年度报告|[。;,?!、]|通知|情况|工作$|的$|xx|××|某某/i;
const spam = /官网|娱乐|彩票|博彩|赌|葡京|bet|www|\.com|[a-z]\w*体育|体育_/i;

/** A candidate cleaned of digits, Latin letters and spam; `undefined` when what is left is no agency's name. */
function nameIn(candidate: string | undefined): string | undefined {
  if (!candidate) return;
  const own = spam.test(candidate)
    ? (candidate.split(/[:@_\s|>-]/).findLast((part) => !spam.test(part)) ?? "")
    : candidate;
  const name = own
    .replace(/^(?:中共)?\[?[\d\w]*\]?/, "")
    .replace(/[《》"“”[\]\d\w]/g, "")
    .replace(/关于$/, "");
  const [whole, first = "", second = ""] = bracketBehind.exec(name) ?? [];
  if (whole && isName(first) && isSecondName(second)) return name;
  const plain = name.replace(noteBehind, "");
  return isName(plain) ? plain : undefined;
}

function isName(name: string): boolean {
  return name.length >= 3 && name.length <= 40 && !notAName.test(name) && ends.test(name);
}

/** What stands in brackets behind an agency's name may be a name it also bears (加挂牌子), or its own part of it. */
function isSecondName(words: string): boolean {
  return isName(words) || /^(?:本级|机关|本部|海关)$/.test(words);
}

const bracketBehind = /^([^()]+)\(([一-鿿、]+)\)$/;
/** A note behind the name, (盖章) or (试行), or what is left of the year in brackets. */
const noteBehind = /\((?:(?:盖章|公章|章|试行|修订|修订版|征求意见稿|送审稿|定稿|年|年度)?\))?$/;
