import { describe, expect, test } from "vitest";
import { parsePoints, standardPoints } from "./points.ts";
import { type Scored, scoreOf } from "./score.ts";

const points = parsePoints(standardPoints) ?? {};
const scored = (given: Partial<Scored> = {}): Scored => ({
  ...{ counts: {}, points, unchecked: {}, hasServices: true, bonus: [] },
  ...given,
});
const state = (given: Partial<Scored>, code: string) =>
  scoreOf(scored(given)).results.find(({ indicator }) => indicator.code === code);

describe("a veto fails a site and nothing else is scored", () => {
  test.each([
    [{ "serious-word": 1 }, ["安全、泄密事故等严重问题"]],
    [{ "home-stale": 1 }, ["首页不更新"]],
    [{ "stale-news": 2, "stale-notices": 2 }, []],
    [{ "stale-news": 3, "stale-notices": 2 }, ["栏目不更新"]],
    [{ "stale-long": 9, "empty-column": 4 }, []],
    [{ "stale-long": 10 }, ["栏目不更新"]],
    [{ "empty-column": 5 }, ["栏目不更新"]],
    [{ "unanswered-long": 1 }, ["互动回应差"]],
    // An account fails by itself, and not the site.
    [{ "media-stale": 1 }, []],
    [{ "home-down": 1 }, []],
  ])("%j", (counts, vetoes) => {
    const score = scoreOf(scored({ counts }));
    expect(score.vetoes).toEqual(vetoes);
    expect(score.total === null).toBe(vetoes.length > 0);
    expect(score.isPassed).toBe(vetoes.length === 0);
  });
});

test("faults cost their points, each indicator at most its own", () => {
  const counts = { "dead-link": 3, "broken-image": 2, "personal-data": 100 };
  const score = scoreOf(scored({ counts }));
  expect([score.deducted, score.total]).toEqual([10.5, 89.5]);
});

test("the bonus counts above 80 alone, and 30 points at most", () => {
  const bonus = [
    { name: "数据开放", points: 20 },
    { name: "创新", points: 20 },
  ];
  expect(scoreOf(scored({ bonus })).total).toBe(130);
  const counts = { "empty-column": 4 };
  expect(scoreOf(scored({ counts, bonus })).total).toBe(80);
});

test("who has no services is scored on 75, times 4/3", () => {
  const given = { counts: { "hidden-link": 1, "broken-attachment": 5 }, hasServices: false };
  expect(scoreOf(scored(given)).total).toBe(90);
});

test("below 60 a site fails", () => {
  const counts = {
    ...{ "empty-column": 4, "dead-link": 150, "broken-attachment": 20 },
  };
  const low = scoreOf(scored({ counts: { ...counts, "no-ipv6": 0, "no-title": 1 } }));
  expect([low.total, low.isPassed]).toEqual([54.9, false]);
});

test("what is not known is 未检 with its reason and costs nothing; what was looked for and not found is clean", () => {
  const unchecked = { "no-ipv6": "没有登记。" };
  expect(state({ unchecked }, "ipv6")).toMatchObject({ state: "unchecked", because: "没有登记。" });
  expect(state({}, "ipv6")).toMatchObject({ state: "clean" });
  expect(state({}, "veto.services")).toMatchObject({
    state: "unchecked",
    because: "办事指南由人检查。",
  });
});

test("points are typed in Chinese, and must be right", () => {
  expect(parsePoints("暗链 10/15；IPv6 0/0")).toMatchObject({ hidden: { each: 10, most: 15 } });
  expect(parsePoints("暗链 10/20")).toBeUndefined();
  expect(parsePoints("暗恋 1/2")).toBeUndefined();
  expect(parsePoints("暗链 1/2；暗链 1/3")).toBeUndefined();
  expect(parsePoints("暗链 一/2")).toBeUndefined();
});
