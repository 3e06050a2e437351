import { describe, expect, test } from "vitest";
import { withoutTableWords } from "./without-table-words.ts";

const before = "本局主动公开信息126条，其中规范性文件2件。";
const behind = "规章1件、行政规范性文件2份，行政许可45宗，均已公开。";
const table =
  "第二十条第(一)项 | 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 规章 | 0 | 0 | 0 | " +
  "行政规范性文件 | 2 | | 6 | | 第二十条第(五)项 | 信息内容 | 本年处理决定数量 | 行政许可 | 45 | ||";

describe("a table on the line of its section is no prose", () => {
  test.each([
    ["with bars", table],
    ["with blanks alone", table.replaceAll("|", " ")],
    [
      "with labels that blanks have cut",
      table.replaceAll("二十条", "二十 条").replace("信息", "信 息"),
    ],
    [
      "with a note of several clauses in front",
      `(本列数据的勾稽关系为:第一项加第二项之和,等于第三项) | ${table}`,
    ],
    ["with labels whose bytes were shifted", table.replaceAll("行政许可", "?。ㄒ唬┲鲃庸_")],
    [
      "with instructions in a label",
      table.replace("行政许可", "行政许可(含新增的3项,由规章设定的除外)"),
    ],
  ])("%s", (_, printed) => {
    expect(withoutTableWords(printed)).toBe("");
    expect(withoutTableWords(`${before} ${printed} ${behind}`)).toBe(`${before}\n${behind}`);
  });

  test("prose between two tables stays", () => {
    expect(withoutTableWords(`${table} ${before} ${table}`)).toBe(before);
  });
});

describe("what is no table stays as it is", () => {
  test.each([
    before,
    behind,
    `${before} ${behind} ${before}`,
    "行政许可 45 行政处罚 3",
    "一是规章 二是行政规范性文件 三是行政许可 四是培训 五是行政处罚 六是考核。",
  ])("%s", (prose) => {
    expect(withoutTableWords(prose)).toBe(prose);
  });
});
