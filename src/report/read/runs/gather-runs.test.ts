import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { tokenise } from "../stream/tokens.ts";
import { gatherRuns } from "./gather-runs.ts";

/** Each run as its row and its slots: `t2.licensing 15`; `?` has no label, `_` is a kept empty cell, `!` no figure. */
function runsOf(page: string): string[] {
  return gatherRuns(tokenise(documentOf(page)).tokens).map(({ row, slots }) => {
    const words = slots.map((slot) =>
      slot.kind === "figure" ? slot.placed.text.slice(slot.from, slot.to) : signs[slot.kind],
    );
    return [row ?? "?", ...words].join(" ");
  });
}

const signs = { gap: "_", odd: "!" } as const;

describe("a cell of a table that should show a figure and does not holds its place", () => {
  const spoilt = ["#REF!", "=SUM(B2:G2)", "2024-01-31", "¥12", "TRUE"];
  test.each(spoilt)("%s", (text) => {
    const cells = ["行政强制", "", 13, text, 15].map((cell) => `<td>${cell}</td>`).join("");
    expect(runsOf(`<table><tr>${cells}</tr></table>`)).toEqual(["t2.coercion _ 13 ! 15"]);
  });
  test("in a row without a label as well", () => {
    const cells = ["", 12, "#REF!", 15].map((cell) => `<td>${cell}</td>`).join("");
    expect(runsOf(`<table><tr>${cells}</tr></table>`)).toEqual(["? _ 12 ! 15"]);
  });
  test("a remark behind all figures does not", () => {
    const cells = ["行政强制", 12, 13, 15, "=A1"].map((cell) => `<td>${cell}</td>`).join("");
    expect(runsOf(`<table><tr>${cells}</tr></table>`)).toEqual(["t2.coercion 12 13 15"]);
  });
});

describe("a run is a label and the figures up to the next", () => {
  test.each([
    [
      "rows on lines",
      "规章 | 2 | 0 | 7 |\n行政许可 | 15 |",
      ["t2.regulations 2 0 7", "t2.licensing 15"],
    ],
    ["cells on lines", "规章\n2\n0\n7\n行政许可\n15", ["t2.regulations 2 0 7", "t2.licensing 15"]],
    [
      "the last label before the figures counts",
      "三、本年度办理结果 | (一)予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      ["t3.granted 1 0 0 0 0 0 1"],
    ],
    ["a label without figures", "行政处罚 |\n行政强制 | 3 |", ["t2.penalty", "t2.coercion 3"]],
    [
      "figures without a label, behind its empty cell",
      "行政许可 | 15 |\n | 3 |\n行政强制 | 1 |",
      ["t2.licensing 15", "? _ 3", "t2.coercion 1"],
    ],
    ["digits glued to a label", "规章207\n行政许可15", ["t2.regulations 207", "t2.licensing 15"]],
  ])("%s", (_, page, runs) => {
    expect(runsOf(page)).toEqual(runs);
  });
});

describe("a label that is wrapped or carries more", () => {
  test.each([
    [
      "over two lines, its figures behind the second",
      "(二)部分公开(区分处理的,只计这一情\n形,不计其他情形) 12 1 0 0 0 0 13",
      ["t3.partial 12 1 0 0 0 0 13"],
    ],
    [
      "with a page's number and the rest of its group between",
      "(四)无法 1.本机关不掌握相关政府信息 4 1 0 0 0 0 5\n- 4 -\n提供 2.没有现成信息需要另行制作 0 0 0 0 0 0 0",
      ["t3.unavailableNotHeld 4 1 0 0 0 0 5", "t3.unavailableNotReady 0 0 0 0 0 0 0"],
    ],
    [
      "digits of an instruction in brackets are no figures",
      "行政许可(指2020年的决定,如8件) | 15 |",
      ["t2.licensing 15"],
    ],
  ])("%s", (_, page, runs) => {
    expect(runsOf(page)).toEqual(runs);
  });
});

describe("总计 and 其他", () => {
  const last = "5.要求行政机关确认或重新出具已获取信息 0 0 0 0 0 0 0";

  test("are column headers above the first row", () => {
    expect(runsOf("自然人\n其他\n总计\n规章\n2\n0\n7")).toEqual(["t2.regulations 2 0 7"]);
  });

  test("are rows behind the last result", () => {
    const page = `${last}\n2.申请人逾期未按收费通知要求缴纳费用 0 0 0 0 0 0 0\n其他 0 0 0 0 0 0 0\n总计 1 0 0 0 0 0 1`;
    expect(runsOf(page).slice(2)).toEqual(["t3.otherRest 0 0 0 0 0 0 0", "t3.total 1 0 0 0 0 0 1"]);
  });
});

test("words in a sentence are no labels", () => {
  expect(runsOf("2023年,行政许可办理32件,行政处罚5件。")).toEqual([]);
});

test("headers above a row are told with it, from the last block on", () => {
  const page =
    "信息内容 | 本年制发件数 |\n规章 | 0 | 0 | 0 |\n信息内容 | 本年处理决定数量 |\n行政许可 | 15 |";
  const runs = gatherRuns(tokenise(documentOf(page)).tokens);
  expect(runs.map(({ headers }) => headers.map(({ header }) => header))).toEqual([
    ["content", "documents-2021"],
    ["content", "decisions-2021"],
  ]);
});

test("half a group's name beside a row's figures, (六)其他, is not the group's third row", () => {
  const page =
    "2.申请人逾期未按收费通\n知要求缴纳费用\n(六)其他 7 0 0 0 5 0 12\n处理\n3.其他 1 0 0 0 0 0 1";
  expect(runsOf(page)).toContain("t3.otherRest 1 0 0 0 0 0 1");
  expect(runsOf(page)).not.toContain("t3.otherRest 7 0 0 0 5 0 12");
});

test("总计 at the end of a header that is repeated behind (五) is a column", () => {
  const header = "<tr><td>申请人</td><td>自然人</td><td>法人或其他组织</td><td>总计</td></tr>";
  const row = (label: string) => `<tr><td>${label}</td><td>1</td><td>0</td><td>1</td></tr>`;
  const page = `<table>${row("5.要求行政机关确认或重新出具已获取信息")}${header}${row("(七)总计")}</table>`;
  expect(runsOf(page)).toEqual(["t3.refusedConfirm 1 0 1", "t3.total 1 0 1"]);
});
