import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { actionWords } from "./action-words.ts";
import { detailsText, isDetailNamed, subjectText } from "./detail-words.ts";

/** The program as it is written: what it records is named in it as literals. */
const sources = readdirSync("src/features", { recursive: true, encoding: "utf8" })
  .filter((path) => /(?<!\.test)\.ts$/.test(path))
  .map((path) => readFileSync(`src/features/${path}`, "utf8"));

const literals = (pattern: RegExp) => [
  ...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map(([, found = ""]) => found))),
];

test("whatever a room records has a Chinese word", () => {
  const actions = literals(/\baction: "([a-z-]+\.[a-z.-]+)"/g);
  expect(actions.length).toBeGreaterThan(100);
  expect(actions.filter((action) => !(action in actionWords))).toEqual([]);
});

test("what acts are on, and what they say beside who and when, have Chinese words", () => {
  const subjects = literals(/\bsubject(?:: | = )\{ kind: "([a-z-]+)"/g);
  expect(subjects.length).toBeGreaterThan(10);
  const unnamed = subjects.filter((kind) =>
    subjectText({ subjectKind: kind, subjectId: "" }).startsWith(kind),
  );
  expect(unnamed).toEqual([]);
  const names = literals(/\bdetails: \{([^{}]*)\}/g)
    .flatMap((inside) => inside.split(","))
    .map((part) => part.split(":")[0]?.trim() ?? "")
    .filter((name) => /^[a-zA-Z]+$/.test(name));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !isDetailNamed(name))).toEqual([]);
});

test("details are told in words: codes, yes and no, lists, and the beginning of a hash", () => {
  const details = {
    on: "2026-01-08",
    attribute: "proactive",
    demonstration: true,
    section: null,
    files: ["甲.csv", "乙.csv"],
    changes: { name: "新名" },
    contentHash: "0".repeat(64),
  };
  expect(detailsText(details)).toBe(
    "日期 2026-01-08；公开属性 主动公开；演示账号 是；文件 甲.csv、乙.csv；变动 （名称 新名）；内容校验值 000000000000…",
  );
});
