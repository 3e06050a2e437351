import { addDays, type LocalDate } from "#kernel/local-date.ts";
import type { SiteFinding } from "./finding-kind.ts";

/** A column (栏目) as its page was seen. */
export interface ColumnSeen {
  readonly name: string;
  readonly page: string;
  /** Items on its page, dated or not. */
  readonly entries: number;
  /** The latest day that stands at its items, or on their pages. */
  readonly newest: LocalDate | null;
  readonly isEmpty: boolean;
}

export interface HomeSeen {
  readonly page: string;
  /** The latest day at its items, or on the pages that it leads to. */
  readonly newest: LocalDate | null;
}

/** Days without an update; the third as a setting, since the indicators name none. */
export interface StaleAfter {
  readonly news: number;
  /** 6 months. */
  readonly notices: number;
  readonly others: number;
}

const news = /动态|要闻|新闻|快讯|资讯/;
const notices = /通知|公告|公示|文件|政策|法规|规章/;

/** The home page without an update within two weeks; what bears no date counts as not updated. */
export function judgeHome(
  { page, newest }: HomeSeen,
  today: LocalDate,
  after: StaleAfter,
): readonly SiteFinding[] {
  if (newest !== null && newest >= addDays(today, -after.news)) return [];
  const text = newest === null ? "首页和它链接的页面都没有注明时间" : `首页最新的信息是 ${newest}`;
  return [{ kind: "home-stale", page, target: page, text, snapshot: "" }];
}

/** Columns that are empty, or not updated in time: 动态、要闻 in 2 weeks, 通知公告、政策文件 in 6 months, others in a time of the place. */
export function judgeColumns(
  columns: readonly ColumnSeen[],
  today: LocalDate,
  after: StaleAfter,
): readonly SiteFinding[] {
  return columns.flatMap((column): readonly SiteFinding[] => {
    const { name, page, newest, entries } = column;
    const shared = { page, target: name, snapshot: "" };
    if (column.isEmpty) return [{ ...shared, kind: "empty-column", text: `“${name}”没有内容` }];
    // A page that lists nothing is one text, and no column to be updated.
    if (entries === 0) return [];
    const [kind, days] = limitOf(name, after);
    if (newest !== null && newest >= addDays(today, -days)) return [];
    const text =
      newest === null ? `“${name}”的信息没有注明时间` : `“${name}”最新的信息是 ${newest}`;
    return [{ ...shared, kind, text }];
  });
}

function limitOf(name: string, after: StaleAfter) {
  if (news.test(name)) return ["stale-news", after.news] as const;
  if (notices.test(name)) return ["stale-notices", after.notices] as const;
  return ["stale-long", after.others] as const;
}
