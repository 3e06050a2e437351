import { expect, test } from "vitest";
import { nearTitles } from "./near-titles.ts";

const titles = [
  "关于公布2026年义务教育招生办法的通知",
  "关于公布《2026年义务教育招生办法》的通知",
  "关于公布2025年义务教育招生办法的通知",
  "关于2026年义务教育招生办法的通知",
  "2026年财政预算",
  "",
].map((title) => ({ title }));

test("the same words in other marks, or one word more, are near; another year or another matter is not", () => {
  const found = nearTitles("关于公布2026年义务教育招生办法的通知", titles);
  expect(found.map(({ title }) => title)).toEqual([
    "关于公布2026年义务教育招生办法的通知",
    "关于公布《2026年义务教育招生办法》的通知",
    "关于2026年义务教育招生办法的通知",
  ]);
  expect(nearTitles("", titles)).toEqual([]);
  expect(nearTitles("第一季度检查情况", [{ title: "第二季度检查情况" }])).toEqual([]);
});
