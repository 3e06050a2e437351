import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { tokenise } from "../stream/tokens.ts";
import { gatherRuns } from "./gather-runs.ts";
import { editionOf, editionsOf, gatherEvidence } from "./row-editions.ts";

function edition(...lines: readonly string[]) {
  const { tokens } = tokenise(documentOf(lines.join("\n")));
  return editionOf(gatherEvidence(gatherRuns(tokens)));
}

const documents2021 = [
  "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
  "规章 | 0 | 0 | 0 |",
];
const documentsTrial = [
  "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |",
  "规章 | 0 | 0 | 0 |",
];
const licensing2021 = ["信息内容 | 本年处理决定数量 |", "行政许可 | 15 |"];
const licensingTrial = [
  "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
  "行政许可 | 45 | 2 | 192 |",
];
const otherServices = "其他对外管理服务事项 | 12 | 0 | 60 |";
const unpaid =
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";

describe("the edition follows the headers of table 二", () => {
  test("2021", () => {
    expect(edition(...documents2021, ...licensing2021)).toBe("2021");
  });

  test("the trial edition", () => {
    expect(edition(...documentsTrial, ...licensingTrial, otherServices)).toBe("2019-trial");
  });

  test("both: each row in the edition its own header shows", () => {
    expect(edition(...documentsTrial, ...licensing2021)).toBe("hybrid");
    expect(edition(...documents2021, ...licensingTrial)).toBe("hybrid");
  });

  test("2021 beside a row of the trial edition alone", () => {
    expect(edition(...documents2021, otherServices)).toBe("hybrid");
  });

  test("with a header cut short", () => {
    expect(edition("信息内容 | 本年新 | 本年新 | 对外公开总数量 |", "规章 | 0 | 0 | 0 |")).toBe(
      "2019-trial",
    );
  });
});

describe("where no header can be read", () => {
  test("a row of the trial edition alone shows it", () => {
    expect(edition("行政许可 | 45 | 2 | 192 |", otherServices)).toBe("2019-trial");
  });

  test("three rows under (六)其他处理 are of 2021", () => {
    expect(edition(`(六)其他处理 | ${unpaid}`)).toBe("2021");
  });

  test("(六)其他处理 with values of its own is of the trial edition", () => {
    expect(edition("(六)其他处理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |")).toBe("2019-trial");
  });

  test("the labels both editions share show nothing", () => {
    expect(edition("规章 | 0 | 0 | 0 |", "行政处罚 | 3 |")).toBeUndefined();
  });

  test("a block under headers of both editions shows nothing of itself", () => {
    const { tokens } = tokenise(
      documentOf("信息内容 | 本年制发件数 | 对外公开总数量 |\n规章 | 0 | 0 | 0 |"),
    );
    expect(gatherEvidence(gatherRuns(tokens)).blocks.size).toBe(0);
  });
});

describe("table three is in the edition its row 其他处理 shows", () => {
  const single = "（六）其他处理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |";
  const total = "（七）总计 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |";
  const bare = " | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
  test.each([
    ["one row in front of 总计", [single, total], "hybrid", "2019-trial"],
    ["one empty row in front of it", ["（六）其他处理 |", total], "hybrid", "2019-trial"],
    [
      "one in front of 总计 with advertising",
      [single, `（七）总计bat365在线 ${total.slice(6)}`],
      "hybrid",
      "2019-trial",
    ],
    [
      "one whose values run into its label",
      ["(六)其他处理200000—", "(七)总计40000/4"],
      "hybrid",
      "2019-trial",
    ],
    ["a group's name with nothing to tell a row", ["（六）其他处理", "（七）总计"], "2021", "2021"],
    ["a group's name over three rows", ["（六）其他处理", unpaid, total], "2021", "2021"],
    ["rows without a label behind it", [single, bare, bare, total], "2021", "2021"],
    ["the table ends there", [single], "2021", "2021"],
  ])("%s", (_, lines, whole, requests) => {
    const { tokens } = tokenise(documentOf([...documents2021, ...lines].join("\n")));
    const evidence = gatherEvidence(gatherRuns(tokens));
    expect(editionsOf(evidence, "2021")).toEqual({ edition: whole, requests });
  });
});
