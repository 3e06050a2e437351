import { expect, test } from "vitest";
import type { LocalDate } from "#kernel/local-date.ts";
import { type ColumnSeen, judgeColumns, judgeHome } from "./columns.ts";
import { freshnessOf } from "./media-freshness.ts";
import { isNight } from "./night.ts";

const after = { news: 14, notices: 183, others: 365 };
const today = "2024-03-20";
const column = (name: string, newest: LocalDate | null, given: Partial<ColumnSeen> = {}) => ({
  ...{ name, page: "http://a/", entries: 3, newest, isEmpty: false },
  ...given,
});

test.each([
  [column("部门动态", "2024-03-06"), undefined],
  [column("部门动态", "2024-03-05"), "stale-news"],
  [column("通知公告", "2023-09-19"), undefined],
  [column("通知公告", "2023-09-18"), "stale-notices"],
  [column("统计数据", "2023-03-21"), undefined],
  [column("统计数据", "2023-03-20"), "stale-long"],
  [column("统计数据", null), "stale-long"],
  [column("统计数据", null, { entries: 0 }), undefined],
  [column("统计数据", null, { entries: 0, isEmpty: true }), "empty-column"],
])("%j", (seen, kind) => {
  expect(judgeColumns([seen], today, after)[0]?.kind).toBe(kind);
});

test.each([
  ["2024-03-06", 0],
  ["2024-03-05", 1],
  [null, 1],
] as const)("a home page whose newest day is %s", (newest, found) => {
  expect(judgeHome({ page: "http://a/", newest }, today, after)).toHaveLength(found);
});

test.each([
  [{ "2024-03": 4 }, "posted"],
  [{ "2024-03": 0 }, "stale"],
  [{ "2024-02": 9 }, "unknown"],
] as const)("an account with %j, two weeks before 20 March", (posts, freshness) => {
  const account = { name: "微信 青禾发布", posts: new Map(Object.entries(posts)) };
  expect(freshnessOf(account, today, 14)).toBe(freshness);
});

test("two months are looked at where the days reach into both", () => {
  const posts = (told: Record<string, number>) => ({
    name: "",
    posts: new Map(Object.entries(told)),
  });
  expect(freshnessOf(posts({ "2024-03": 0 }), "2024-03-05", 14)).toBe("unknown");
  expect(freshnessOf(posts({ "2024-03": 0, "2024-02": 0 }), "2024-03-05", 14)).toBe("stale");
  expect(freshnessOf(posts({ "2024-02": 1 }), "2024-03-05", 14)).toBe("posted");
});

test.each([
  ["2024-03-20T13:59:59Z", false],
  ["2024-03-20T14:00:00Z", true],
  ["2024-03-20T21:59:59Z", true],
  ["2024-03-20T22:00:00Z", false],
])("%s is of the night in China: %s", (moment, night) => {
  expect(isNight(Date.parse(moment))).toBe(night);
});
