import { describe, expect, test } from "vitest";
import { documentOf } from "#tests/support/reports/document-of.ts";
import { placed, table2, table3 } from "#tests/support/reports/placed-rows.ts";

/** A real table over two pages, `lastOfPage` its last row on the first. */
function paged(rows: readonly (readonly (string | number)[])[], lastOfPage: number) {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  const document = documentOf(`<table>${cells.join("")}</table>`);
  const blocks = document.blocks.map((block) => {
    if (block.kind !== "grid") return block;
    const pageOf = (row: number) => (row > lastOfPage ? 2 : 1);
    const printed = block.rows.map((row) =>
      row.map((cell) => cell && { ...cell, page: pageOf(cell.row) }),
    );
    return { ...block, rows: printed };
  });
  return { ...document, blocks };
}

const secret = "1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |";
const law = "2.其他法律行政法规禁止公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |";
const safety = "3.危及“三安全一稳定” | 3 | 0 | 0 | 0 | 0 | 0 | 3 |";
const party = "4.保护第三方合法权益 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |";

function unlabelled(line: string): string {
  return line.slice(line.indexOf(" |"));
}

describe("a row is certain by its label", () => {
  test("a row of a real table is one row, though it holds as many values as the rows without a label below", () => {
    const rows = [
      ["行政处罚", 979, 18, 8],
      ["?。ㄒ", 0],
      ["锟斤拷", 0],
    ];
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    const found = placed(`<table>${cells.join("")}</table>`, table2);
    expect(found["t2.penalty"]).toBe("ambiguous");
  });

  test("in the order of the form or not", () => {
    expect(placed([safety, law].join("\n"), table3)).toEqual({
      "t3.deniedLaw": "2 0 0 0 0 0 2",
      "t3.deniedSafety": "3 0 0 0 0 0 3",
    });
  });

  test("a label without values is a blank row", () => {
    expect(placed("规章 | 0 | 0 | 0 |\n行政规范性文件 |\n行政许可 | 15 |", table2)).toMatchObject({
      "t2.normative": "blank",
    });
  });

  test.each([
    ["its label", `${law}\n3.危及“三安全一稳定”`],
    ["its label and a bar", `${law}\n3.危及“三安全一稳定” |`],
    ["its label's instruction", `${law}\n（二）部分公开（区分处理的，只计`],
    ["its first empty cells", `${law}\n3.危及“三安全一稳定” |  |  |`],
  ])("a row of which the document holds no more than %s is missing", (_, page) => {
    expect(placed(page, table3)).toEqual({ "t3.deniedLaw": "2 0 0 0 0 0 2" });
  });

  test.each([
    ["glued to it behind dashes", "行政强制—+2121", "t2.coercion"],
    ["in its open bracket", "行政许可（填本年 15\n的数量）", "t2.licensing"],
    [
      "behind the rest of its instruction",
      "行政事业性收费(指\n第二十条第(八)项所列12项\n,单位:万元) 57",
      "t2.fees",
    ],
    [
      "that run into the next text",
      `${law}\n(七)总计 ３６ ３４ １０ ２９ ８ ２９ １４６四、结转下年度继续办理 ０ ０ ０ ０ ０ ０ ０\n四、政府信息公开行政复议、行政诉讼情况`,
      "t3.total",
    ],
    ["between its two lines", "6.属于四类\n0 0 0 0 0 0 1\n过程性信息", "t3.deniedProcess"],
    [
      "glued to the end of its instruction",
      "行政事业性收费（填本年\n的数量，单位万元）000\n行政许可 15",
      "t2.fees",
    ],
    [
      "behind what may be its instruction or another label",
      "行政许可（不含\n行政强制等项 7\n行政处罚 5",
      "t2.licensing",
    ],
    [
      "just in front, below the label above it",
      "3.补正后申请内容仍不明确\n理结\n果 11 11\n1.信访举报投诉类申请\n2.重复申请",
      "t3.refusedPetition",
    ],
  ])("a label with figures %s is not a blank row", (_, lines, row) => {
    expect(placed(lines, row.startsWith("t3") ? table3 : table2)[row]).toBe("ambiguous");
  });

  test.each([
    ["the number of its item", "(四)无法提供1.本机关不掌握相关政府信息"],
    ["a group's number in front", "（四）无法提供 1.本机关不掌握相关政府信息"],
  ])("a label with nothing but %s is a blank row", (_, label) => {
    const page = `${law}\n${label}\n（七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |`;
    expect(placed(page, table3)["t3.unavailableNotHeld"]).toBe("blank");
  });

  test("an instruction that goes on like another row's label is none", () => {
    const page =
      "其他对外管理服务事项(指除行政许可外的事项,含行政处罚\n、行政强制等5类) 8 0 2\n行政处罚 24\n行政强制 50";
    expect(placed(page, ["t2.otherServices", "t2.penalty", "t2.coercion"])).toEqual({
      "t2.otherServices": "8 0 2",
      "t2.penalty": "24",
      "t2.coercion": "50",
    });
  });

  test("a row of a real table in which nothing but an error stands is not blank", () => {
    const rows = [
      ["（六）其他处理", "", "", "", "", "", "", "#REF!"],
      ["（七）总计", 1, 0, 0, 0, 0, 0, 1],
    ];
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    const found = placed(`<table>${cells.join("")}</table>`, ["t3.other", "t3.total"]);
    expect(found["t3.other"]).toBe("_ _ _ _ _ _ #REF!");
  });

  test.each([
    ["on the page before", 1, "ambiguous"],
    ["on its own page", 4, "blank"],
  ])("an empty row below figures beside text that is no label, %s", (_, lastOfPage, found) => {
    const rows = [
      ["5.属于三类内部事务信息", 0, 0, 0, 0, 0, 0, 0],
      ["6.属于四类", 0, 0, 0, 0, 0, 0, 1],
      ["过程性信息", "", "", "", "", "", "", ""],
      ["7.属于行政执法案卷", 0, 0, 0, 0, 0, 0, 0],
    ];
    expect(placed(paged(rows, lastOfPage), table3)["t3.deniedProcess"]).toBe(found);
  });

  test("the same row twice with the same values is that row", () => {
    expect(placed([law, safety, law, safety].join("\n"), table3)).toMatchObject({
      "t3.deniedLaw": "2 0 0 0 0 0 2",
    });
  });

  test("the same row twice with other values is ambiguous", () => {
    const other = law.replaceAll("2 |", "5 |");
    expect(placed([law, safety, other, safety].join("\n"), table3)).toMatchObject({
      "t3.deniedLaw": "ambiguous",
      "t3.deniedSafety": "3 0 0 0 0 0 3",
    });
  });
});

describe("rows without a label", () => {
  test("may have lost their values to the last label where another label has none", () => {
    const cells = (values: string) => values.split(" ").join("\n\n");
    const page = ["2.其他法律行政法规禁止公开", cells("2 0 0 0 0 0 2")];
    const next = ["3.危及“三安全一稳定”", "4.保护第三方合法权益", cells("3 0 0 0 0 0 3")];
    expect(placed([...page, ...next].join("\n\n"), table3)["t3.deniedThirdParty"]).toBe(
      "ambiguous",
    );
  });

  test("the only one between two neighbours is the row between them", () => {
    expect(placed([secret, unlabelled(law), safety].join("\n"), table3)).toEqual({
      "t3.deniedSecret": "1 0 0 0 0 0 1",
      "t3.deniedLaw": "2 0 0 0 0 0 2",
      "t3.deniedSafety": "3 0 0 0 0 0 3",
    });
  });

  test("beside a row that is printed twice none is certain: nobody compared the other printing", () => {
    const found = placed([secret, unlabelled(law), safety, safety].join("\n"), table3);
    expect(found["t3.deniedLaw"]).toBe("ambiguous");
  });

  test.each([
    ["between bars", "规章 | 0 | 0 | 0 |\n行政规范性 | 3 | 1 | 8 |\n行政许可 | 9 |"],
    ["on a line", "规章 0 0 0\n行政规范性文 3 1 8\n行政许可 9"],
    ["a cell a line", "规章\n0\n0\n0\n行政规范\n3\n1\n8\n行政许可\n9\n行政处罚\n4"],
    ["in Traditional script", "規章 0 0 0\n行政規範性 3 1 8\n行政許可 9"],
    [
      "in a real table",
      "<table><tr><td>规章<td>0<td>0<td>0<tr><td>行政规<td>3<td>1<td>8<tr><td>行政许可<td>9</table>",
    ],
  ])("one whose label is cut is the row that its beginning and its place name: %s", (_, page) => {
    expect(placed(page, table2)).toMatchObject({ "t2.normative": "3 1 8", "t2.licensing": "9" });
  });

  test.each([
    ["another label", "5.属于三类", [secret, safety]],
    ["the beginning of a row further down", "保护第三", [secret, safety]],
    ["a single character", "其", [secret, safety]],
  ])("one behind %s is ambiguous", (_, label, [before, after]) => {
    expect(placed([before, `${label}${unlabelled(law)}`, after].join("\n"), table3)).toMatchObject({
      "t3.deniedLaw": "ambiguous",
    });
  });

  test("the only one with fewer values is ambiguous", () => {
    expect(placed([secret, " | 2 | 2 |", safety].join("\n"), table3)).toMatchObject({
      "t3.deniedLaw": "ambiguous",
    });
  });

  test.each([
    ["its column's or the label's", " |  | 2 | 0 | 0 | 0 | 0 | 2 |  |", "ambiguous"],
    [
      "certain where the last value fills the row",
      " |  | 2 | 0 | 0 |  | 0 | 0 | 2 |",
      "2 0 0 _ 0 0 2",
    ],
  ])("an empty cell in front is %s", (_, line, found) => {
    const kept = secret.replace("| 0 | 0 |", "|  | 0 |");
    expect(placed([kept, line, safety].join("\n"), table3)["t3.deniedLaw"]).toBe(found);
  });

  test("rows that were found further up are not lost below", () => {
    const page = [
      "行政许可 | 7 |",
      "行政处罚 | 8 |",
      "规章 | 0 | 0 | 0 |",
      "0 | 0 | 0 |",
      "行政强制 | 9 |",
    ];
    expect(placed(page.join("\n"), table2)).toEqual({
      "t2.regulations": "0 0 0",
      "t2.normative": "lost",
      "t2.licensing": "7",
      "t2.penalty": "8",
      "t2.coercion": "9",
    });
  });

  test("one in the place of a row that was found further up may be that row too", () => {
    const page = [law, secret, unlabelled(party), safety];
    expect(placed(page.join("\n"), table3)).toEqual({
      "t3.deniedSecret": "1 0 0 0 0 0 1",
      "t3.deniedLaw": "ambiguous",
      "t3.deniedSafety": "3 0 0 0 0 0 3",
    });
  });

  test("two are lost, even if every value is 0", () => {
    const zeros = " | 0 | 0 | 0 | 0 | 0 | 0 | 0 |";
    expect(placed([secret, zeros, zeros, party].join("\n"), table3)).toEqual({
      "t3.deniedSecret": "1 0 0 0 0 0 1",
      "t3.deniedLaw": "lost",
      "t3.deniedSafety": "lost",
      "t3.deniedThirdParty": "4 0 0 0 0 0 4",
    });
  });

  test("one where the form has two is lost: it may be either", () => {
    expect(placed([secret, unlabelled(law), party].join("\n"), table3)).toMatchObject({
      "t3.deniedLaw": "lost",
      "t3.deniedSafety": "lost",
    });
  });

  test("two where the form has one are not that row", () => {
    const page = [secret, unlabelled(law), unlabelled(party), safety].join("\n");
    expect(placed(page, table3)).toMatchObject({ "t3.deniedLaw": "ambiguous" });
  });
});

describe("words where a row's only value should stand are no blank", () => {
  const words = "由县行政审批局办理128件";
  test.each([
    ["in a cell between bars", `行政许可 | ${words} |\n行政处罚 | 35 |`],
    ["in a cell on a line of its own", `行政许可 |\n${words} |\n行政处罚 |\n35 |\n行政强制 |\n4 |`],
    ["on a line of their own", `行政许可\n\n${words}\n\n行政处罚\n\n35\n\n行政强制\n\n4`],
    ["behind the label on its line", `行政许可 ${words}\n行政处罚 35`],
    [
      "between bars on their own lines",
      `行政许可\n|\n${words}\n|\n行政处罚\n|\n35\n|\n行政强制\n|\n4\n|`,
    ],
    ["in a real table", `<table><tr><td>行政许可<td>${words}<tr><td>行政处罚<td>35</table>`],
    ["without a figure", "行政许可 | 由县行政审批局统一办理 |\n行政处罚 | 35 |"],
  ])("%s", (_, page) => {
    const { "t2.licensing": row = "", "t2.penalty": below } = placed(`${page}\n第二十条`, table2);
    expect(row === "ambiguous" || /[\u4e00-\u9fff]/.test(row)).toBe(true);
    expect(below).toBe("35");
  });

  test.each([
    ["the next section's heading", "三、收到和处理政府信息公开申请情况"],
    ["a sentence", "本年度未开展行政事业性收费工作，也没有调整收费标准。"],
  ])("%s below an empty row is none", (_, below) => {
    expect(placed(`行政强制 3\n行政事业性收费\n${below}`, table2)["t2.fees"]).toBe("blank");
  });
});

describe("a sign that says nothing holds its cell's place", () => {
  test.each([
    ["a picture", "规章 | \ufffc | 0 | 7 |", "\ufffc 0 7"],
    ["a doubt behind a figure", "规章 | 128\ufffd | 0 | 7 |", "128\ufffd 0 7"],
    ["a lost blank", "规章 | ? 0 | 0 | 7 |", "? 0 0 7"],
    ["a lost blank in a cell on its own line", "规章 |\n0 |\n?0 |\n7 |", "0 ?0 7"],
    ["a picture on a line of its own", "规章\n0\n\ufffc\n7", "0 \ufffc 7"],
  ])("%s", (_, line, found) => {
    expect(placed(`${line}\n行政规范性文件 | 1 | 1 | 1 |`, table2)["t2.regulations"]).toBe(found);
  });

  test("a line of figures with one among them has one value too many", () => {
    expect(placed("规章 0 ? 0 7\n行政许可 15", table2)["t2.regulations"]).toBe("ambiguous");
  });
});

describe("the number of values", () => {
  test.each([
    ["fewer than the columns, without a grid", "规章 | 2 | 7 |", "ambiguous"],
    ["fewer, though equal", "规章 | 0 | 0 |", "ambiguous"],
    ["more than the columns", "规章 | 2 | 0 | 7 | 9 |", "ambiguous"],
  ])("%s", (_, line, found) => {
    const page = `${line}\n行政规范性文件 | 1 | 1 | 1 |`;
    expect(placed(page, table2)).toMatchObject({ "t2.regulations": found });
  });

  test.each([
    ["several that are equal in a row of one column", "行政处罚 | 0 | 0 | 0 |", "0"],
    ["several that differ in a row of one column", "行政处罚 | 3 | 0 | 0 |", "ambiguous"],
  ])("%s", (_, line, found) => {
    const page = `行政许可 | 15 |\n${line}\n行政强制 | 1 |`;
    expect(placed(page, table2)).toMatchObject({ "t2.penalty": found });
  });

  test("a row left out is missing, and its neighbours stand", () => {
    const page = [secret, safety, party].join("\n");
    expect(placed(page, table3)).toEqual({
      "t3.deniedSecret": "1 0 0 0 0 0 1",
      "t3.deniedSafety": "3 0 0 0 0 0 3",
      "t3.deniedThirdParty": "4 0 0 0 0 0 4",
    });
  });

  test("values run together with the next row's, where no line ends show which", () => {
    const page = `规章\n2\n0\n行政规范性文件\n1\n1\n1\n1`;
    expect(placed(page, table2)).toMatchObject({
      "t2.regulations": "ambiguous",
      "t2.normative": "ambiguous",
    });
  });
});
