import { describe, expect, test } from "vitest";
import { placed, table2, table3 } from "#tests/support/reports/placed-rows.ts";

const granted = "| （一）予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |";
const partial = "（二）部分公开（区分处理的，只计这一情\n形，不计其他情形）";
const secret = "1.属于国家秘密";
const law = "| 2.其他法律行政法规禁止公开 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |";
const [five, six] = [row(5), row(6)];

function row(value: number): string {
  return `| ${value} | 0 | 0 | 0 | 0 | 0 | ${value} |`;
}

function unframed(line: string): string {
  return line.replaceAll(/^\| /gm, "");
}

function read(...lines: readonly string[]): Record<string, string> {
  return placed(lines.join("\n"), table3);
}

describe("a label that stands outside its row", () => {
  const found = { "t3.partial": "5 0 0 0 0 0 5", "t3.deniedSecret": "6 0 0 0 0 0 6" };

  test.each([
    ["above it", [granted, partial, five, `| ${secret} ${six}`]],
    ["below it", [granted, five, partial, `| ${secret} ${six}`]],
    [
      "above it, a rule under each row",
      [granted, partial, five, "|---|---|", `| ${secret} ${six}`],
    ],
    [
      "below it, between unframed bars",
      [unframed(granted), unframed(five), partial, `${secret} ${six}`],
    ],
    ["above it, twice", [granted, partial, five, secret, six, law]],
    ["below it, twice", [granted, five, partial, six, secret, law]],
  ])("is its label: %s", (_, lines) => {
    expect(read(...lines)).toMatchObject(found);
  });

  test.each([
    ["an unlabelled row on both sides", [granted, five, partial, six, `| ${secret} ${six}`]],
    ["the form's next row not there", [granted, partial, five, law]],
    ["too few values", [granted, partial, "| 5 | 5 |", `| ${secret} ${six}`]],
    ["an uncertain neighbour", [granted.replace("| 9", "| "), partial, five, `| ${secret} | 6 |`]],
    [
      "a group's name in front of the row",
      [granted, partial, `| (三)不予公开 ${five}`, `| ${secret} ${six}`],
    ],
    ["no row below", [granted, partial, five]],
  ])("is uncertain with %s", (_, lines) => {
    expect(read(...lines)["t3.partial"]).toBe("ambiguous");
  });

  test("takes no value of the next row, which stands in front of its own label", () => {
    const lines = [granted, five, partial, six, secret, law].map(unframed);
    const { "t3.partial": own, "t3.deniedSecret": next } = read(...lines);
    expect([own, next]).toEqual(["ambiguous", "ambiguous"]);
  });
});

describe("labels without values beside rows without labels", () => {
  const cells = (values: string) => values.split(" ").join("\n\n");

  test("are not blank, nor are the values certain that stand between them", () => {
    const page = [
      "自然人",
      cells("21 0 0 0 0 0 21"),
      "二、上年结转政府信息公开申请数量",
      cells("0 0 0 0 0 0 0"),
      "（一）予以公开",
      cells("5 0 0 0 0 0 5"),
      "三、本年度办理结果",
      "一、本年新收政府信息公开申请数量",
      "1.属于国家秘密",
      "2.其他法律行政法规禁止公开",
    ];
    expect(placed(page.join("\n\n"), table3)).toEqual({
      "t3.new": "ambiguous",
      "t3.carriedIn": "ambiguous",
      "t3.granted": "ambiguous",
      "t3.deniedSecret": "ambiguous",
      "t3.deniedLaw": "ambiguous",
    });
  });

  test.each([
    [
      "below the empty cell of the row above",
      "行政许可 | 7 |\n行政处罚 |  |\n8 |\n行政强制\n行政事业性收费 | 1 |",
    ],
    [
      "behind more values than the row above has",
      "行政许可 | 7 |\n行政处罚 | 3 | 8 |\n行政强制\n行政事业性收费 | 1 |",
    ],
  ])("are not blank %s", (_, page) => {
    expect(placed(page, table2)).toEqual({
      "t2.licensing": "7",
      "t2.penalty": "ambiguous",
      "t2.coercion": "ambiguous",
      "t2.fees": "1",
    });
  });

  test("leave it open whether each row belongs to the label below it", () => {
    const page = ["本年处理决定数量", "5", "行政处罚", "3", "行政强制", "第二十条第（八）项"];
    expect(placed(page.join("\n"), table2)).toMatchObject({
      "t2.penalty": "ambiguous",
      "t2.coercion": "ambiguous",
    });
  });

  test("leave open what stands between a header and the second label, where every value stands above its own", () => {
    const page = ["自然人", cells("7 0 0 0 0 0 7"), "一、本年新收政府信息公开申请数量"];
    const next = [cells("0 0 0 0 0 0 0"), "二、上年结转政府信息公开申请数量", "（一）予以公"];
    expect(placed([...page, ...next].join("\n\n"), table3)).toEqual({
      "t3.new": "ambiguous",
      "t3.carriedIn": "ambiguous",
    });
  });

  test("a row above another table's header is none of them", () => {
    const page = ["本年收费金额", "5", "自然人", "一、本年新收政府信息公开申请数量"];
    const next = [
      cells("7 0 0 0 0 0 7"),
      "二、上年结转政府信息公开申请数量",
      cells("0 0 0 0 0 0 0"),
    ];
    expect(placed([...page, ...next].join("\n\n"), table3)).toEqual({
      "t3.new": "7 0 0 0 0 0 7",
      "t3.carriedIn": "0 0 0 0 0 0 0",
    });
  });

  test("are not blank in another order than the form's", () => {
    const page = ["（二）部分公开", granted, law, "| （七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |"];
    expect(read(...page)["t3.partial"]).toBe("ambiguous");
  });
});

test("a figure alone in front of a table of many columns is the last of the table above, and no row of it", () => {
  const above = [
    "| 行政处罚",
    "|",
    "0",
    "|",
    "||",
    "| 0",
    "|",
    "|||",
    "| ����",
    "|",
    "6.1",
    "|",
    "||",
  ];
  const each = (label: string) => [`${label} |`, ...Array(6).fill("1 |"), "6 | ||||||"];
  const rows = [
    ...each("一、本年新收政府信息公开申请数量"),
    ...each("二、上年结转政府信息公开申请数量"),
    ...each("四、结转下年度继续办理"),
  ];
  const page = read(
    ...above,
    "三、收到和处理政府信息公开申请情况",
    "自然人 |",
    "总计 | ||||",
    ...rows,
  );
  expect([page["t3.new"], page["t3.carriedOut"]]).toEqual(["1 1 1 1 1 1 6", "1 1 1 1 1 1 6"]);
});

test("values in front of their labels are told from the labels' own where a header above them is broken", () => {
  const page = [
    "信息内容 | 本 年制发件数 | 本年废止件数 | 现行有效件 数 |",
    "3180 | 3182 | 0 | |",
    "规 章",
    "0 | 321 | 3446 | |",
    "行政规范性文",
    "件",
  ];
  const rows = placed(page.join("\n"), table2);
  expect([rows["t2.regulations"], rows["t2.normative"]]).toEqual(["ambiguous", "ambiguous"]);
});

describe("a row that holds the values of two", () => {
  const rest = "6.属于四类过程性信息 | 7 | \n | 0 | 0 | 0 | \n | 7 |";
  const loose = "\n | 1 | 0 | 0 | 0 | \n | 1 |";

  test("may have its neighbours': rows below it are open up to the one without values", () => {
    const found = read(
      rest,
      loose,
      "7.属于行政执法案卷",
      "9 | 0 | 0 | 0 | 0 | 0 | 9 |",
      "8.属于行政查询事项",
    );
    expect(found).toMatchObject({
      "t3.deniedProcess": "ambiguous",
      "t3.deniedEnforcement": "ambiguous",
      "t3.deniedInquiry": "ambiguous",
    });
  });

  test("leaves those alone that have their values on their own line", () => {
    const found = read(
      rest,
      loose,
      "7.属于行政执法案卷 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |",
      "8.属于行政查询事项 |",
    );
    expect(found["t3.deniedEnforcement"]).toBe("9 0 0 0 0 0 9");
  });
});

test("an empty cell in front of a row on a line of its own may be its label's", () => {
  const at = read(`${secret}\n\n | \n | 4 | 0 | 0 | 0 | 0 | 4 | \n | \n |`, law);
  expect(at["t3.deniedSecret"]).toBe("ambiguous");
});

test("words with a number above a label without values may be its value", () => {
  const rows = [
    "行政许可 | 5 |",
    "第二十条第（六）项 |",
    "见政务服务网,117件 |",
    "行政处罚",
    "行政强制 | 0 |",
  ];
  expect(placed(rows.join("\n"), table2)["t2.penalty"]).toBe("ambiguous");
  const without = rows.filter((line) => !line.startsWith("见"));
  expect(placed(without.join("\n"), table2)["t2.penalty"]).toBe("blank");
});

test("values behind the empty cells of the row above may be the next label's", () => {
  const above = `6.属于四类过程性信息 |${" |".repeat(9)} 52 | 51 | 30 | 133 |`;
  expect(read(`${above} 7.属于行政执法案卷 8.属于行政查询事项`)["t3.deniedEnforcement"]).toBe(
    "ambiguous",
  );
});
