import { Parser } from "htmlparser2";
import { decode } from "#formats/text/decode.ts";
import type { JobSettings } from "#platform/jobs/thread-job.ts";
import { maskedText } from "#text/privacy/masked-text.ts";
import { targetOf } from "../address.ts";
import { dayIn, publicationDayIn } from "./dates.ts";
import { pageFindings } from "./page-findings.ts";
import { PageHandler, type RawLink, TooDeep } from "./page-handler.ts";
import type { LinkSeen, PageSeen } from "./page-seen.ts";

/** A page as it was fetched. */
export interface PageToRead {
  readonly address: string;
  readonly bytes: Uint8Array;
}

/** Reads a page of a site: its links, the items of its lists, and what is wrong on it; `null` where the bytes are no text, or no page that anybody wrote. */
export function readPage(
  { address, bytes }: PageToRead,
  { dictionary }: JobSettings,
): PageSeen | null {
  const html = decode(bytes)?.text;
  const page = html === undefined ? undefined : gathered(html);
  if (html === undefined || !page) return null;
  const publishedOn = publicationDay(page);
  const base = { page: address, html };
  return {
    title: page.title.trim().slice(0, 200),
    publishedOn,
    entries: page.entries.slice(0, 200).flatMap(({ link, on }) => {
      const target = targetOf(link.href, address);
      return target === undefined ? [] : [{ target, on }];
    }),
    isEmpty: isEmpty(page),
    links: page.links.flatMap((link) => linkOf(link, base) ?? []),
    findings: pageFindings(page, { ...base, dictionary, year: publishedOn }),
    isCut: page.isCut,
  };
}

/** `undefined` where its elements stand too deep within each other. */
function gathered(html: string): PageHandler | undefined {
  const page = new PageHandler();
  const parser: Parser = new Parser(
    {
      onopentag: (tag, attributes) =>
        page.opened(tag, attributes, parser.startIndex, parser.endIndex + 1),
      ontext: (text) => page.words(text),
      onclosetag: (tag) => page.closed(tag, parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  try {
    parser.end(html);
  } catch (fault) {
    if (fault instanceof TooDeep) return undefined;
    throw fault;
  }
  return page;
}

/** Names by which sites tell when a page was published. */
const dayNames = ["pubdate", "publishdate", "article:published_time", "maketime"];

function publicationDay(page: PageHandler) {
  const told = dayNames.flatMap((name) => dayIn(page.meta.get(name) ?? "") ?? []);
  return told[0] ?? publicationDayIn(page.text.slice(0, 20_000));
}

const nothingYet = /暂无(?:相关)?(?:内容|信息|数据|文章)|栏目(?:正在)?建设中|内容(?:正在)?更新中/;
/** Fewer signs than these, and no item, are no content. */
const fewestSigns = 60;

/** A page without a text, an item or a link of its own: what stands on every page is not counted. */
function isEmpty(page: PageHandler): boolean {
  const own = page.links.filter((link) => !link.isFrame && !link.isUnseen && !link.isImage);
  if (page.entries.length > 0 || own.some(({ text }) => text.trim().length >= 4)) return false;
  return page.ownSigns < fewestSigns || nothingYet.test(page.text);
}

const noColumn =
  /首页|地图|登录|注册|无障碍|长者|English|繁体|简体|收藏|RSS|联系|关于|更多|上一页|下一页|尾页|邮箱/i;

function linkOf(link: RawLink, { page, html }: { page: string; html: string }) {
  const target = targetOf(link.href, page);
  if (target === undefined) return undefined;
  const text = link.text.replaceAll(/\s+/g, " ").trim();
  const isColumn =
    link.isNavigation && /\p{Script=Han}/u.test(text) && text.length >= 2 && text.length <= 12;
  const seen: LinkSeen = {
    target,
    text: maskedText(text.slice(0, 100)),
    column: isColumn && !noColumn.test(text) ? text : null,
    isImage: link.isImage,
    snapshot: maskedText(html.slice(link.start, Math.min(link.end, link.start + 400))),
  };
  return seen;
}
