/**
 * A line without the marks of Markdown at its beginning: # of a heading, and ** around its first words; a rule (---) is
 * nothing. A tag of social media (#政务公开#) is no heading.
 */
export function withoutMarkdown(line: string): string {
  if (!/^[#>*_=-]/.test(line)) return line.length < longestHeading ? withoutBold(line) : line;
  if (rule.test(line)) return "";
  if (!/^[#>*_]/.test(line)) return line.length < longestHeading ? withoutBold(line) : line;
  const heading = /^(?:>\s?)*#{1,6}(?!#)\s*(?=\S)/.exec(line)?.[0];
  const isTag = /^#[^\s#]{1,20}#/.test(line);
  const plain = heading === undefined || isTag ? line : headingText(line.slice(heading.length));
  const first = /^(\*{1,3}|_{2,3})(?=\S)(.+?)(?<=\S)\1/.exec(plain);
  const [whole = "", mark = "", words = ""] = first ?? [];
  const bold = mark.length > 1 ? words + plain.slice(whole.length) : plain;
  return bold.length < longestHeading ? withoutBold(bold) : bold;
}

const longestHeading = 60;

/** 一、**总体情况** in a line that is short enough for a heading; 张**、李** are masked names. */
function withoutBold(line: string): string {
  return line.includes("**")
    ? line.replace(/\*\*([\p{Script=Han}\d].*?[^\s、,，])\*\*/gu, "$1")
    : line;
}

/** Behind the marks: closing #, an anchor, a link, signs that a backslash protects. */
function headingText(text: string): string {
  return text
    .replace(/\s+#+\s*$/, "")
    .replace(/\s*\{#[^}]*\}\s*$/, "")
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

/** A line across the page, or what underlines a heading: ---, ===. */
const rule = /^(?:-{3,}|={3,}|\*{3,})$/;

/** A line that may be a title without the number of its page, a bullet or a dash in front. */
export function withoutPageNumber(line: string): string {
  if (!mayBeFurniture.test(line)) return line;
  return line.replace(pageNumber, "").replace(marks, "");
}

/** Page 8, P. 8, 第8页 共12页, - 8 -, 8/12, and a bare number that a blank or a dash parts from what follows. */
const pageNumber =
  /^[\s\-–—―~·•|｜]*(?:(?:page|p\.?)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|第\s*\d{1,4}\s*页(?:[\s,，/、]*共\s*\d{1,4}\s*页)?|\d{1,3}(?:\s*\/\s*\d{1,3})?(?=\s|[-–—―~·•|｜]))(?=[\s\-–—―~·•|｜\p{Script=Han}])/iu;
/** The first character of either: most lines begin with Han. */
const mayBeFurniture = /^[\s\-–—―~·•●○◎■□◆◇▲△★☆※→►▶»*+|｜\dPp第]/;
const marks = /^[\s\-–—―~·•●○◎■□◆◇▲△★☆※→►▶»*+|｜]+/;

/**
 * How many of the last lines are a web page's own: from 扫一扫, 分享到 or 打印 on, with no sentence behind it, or from the
 * site's foot on (主办：…, 网站标识码), with few lines behind it.
 */
export function linksAtEnd(lines: readonly string[]): number {
  const foot = lines.findIndex((line) => siteFoot.test(line));
  if (foot >= 0 && lines.length - foot <= longestFoot) return lines.length - foot;
  const first = lines.findIndex((line) => pageLink.test(line));
  if (first < 0) return 0;
  return lines.slice(first).every(isShortLink) ? lines.length - first : 0;
}

/** Short and no sentence. */
export function isShortLink(line: string): boolean {
  return line.length <= longestLink && !/[。；]/.test(line);
}

const longestLink = 40;
/** Lines of a site's foot: who runs it, its numbers, and a notice. */
const longestFoot = 8;
const siteFoot =
  /^\s*(?:(?:主办|承办)(?:单位)?[:：]|网站标识码|版权所有|技术支持[:：]|\p{Script=Han}ICP备\d|\p{Script=Han}{1,2}公网安备)/u;
const pageLink =
  /^[\s【[（(]*(?:扫一扫|扫码|分享(?:到|至|[:：】\])）\s]|$)|打印(?:本[页文]|此[页文])?(?:$|[】\])）\s])|关闭(?:本页|此页|窗口)|返回(?:顶部|上一页|首页|列表)|上一[篇条]|下一[篇条]|责任编辑|浏览(?:次数|量)|(?:发布|更新)(?:时间|日期)|信息来源|来源[:：])/;
