import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { type GridCell, type SourceDocument, spanOf } from "../document.ts";
import type { PrintedBlock, PrintedCell, PrintedDocument } from "../printed-document.ts";
import { readPlain } from "../read-plain.ts";
import { signature } from "./own-csv.ts";
import { writeCsv } from "./write-csv.ts";

const cell = (text: string, rowSpan = 1, columnSpan = 1): PrintedCell => {
  return { text, rowSpan, columnSpan, role: "label" };
};
const table = (rows: readonly (readonly PrintedCell[])[], columns: number): PrintedBlock => {
  return { kind: "table", name: "表", widths: Array(columns).fill(1), headerRows: 1, rows };
};
const paragraph = (text: string): PrintedBlock => ({ kind: "paragraph", text });
const documentWith = (...blocks: PrintedBlock[]): PrintedDocument => ({ title: "报告", blocks });

function read(bytes: Uint8Array): SourceDocument {
  const document = readPlain(bytes);
  if (typeof document === "string") throw new Error(document);
  return document;
}
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8").decode(bytes);
const written = (...blocks: PrintedBlock[]) => writeCsv(documentWith(...blocks));

/** Lines as text; grids as `text rows×columns` in each place, `-` where a cell only reaches. */
function shown({ blocks }: SourceDocument): unknown[] {
  return blocks.map((block) =>
    block.kind === "line" ? block.text : block.rows.map((row, y) => row.map(shownAt(y))),
  );
}

const shownAt = (y: number) => (place: GridCell | undefined, x: number) => {
  if (place?.row !== y || place.column !== x) return "-";
  const { text, rowSpan, columnSpan } = place;
  return rowSpan * columnSpan === 1 ? text : `${text} ${rowSpan}×${columnSpan}`;
};

const merged = table(
  [
    [cell("勾稽", 3, 2), cell("申请人", 1, 3)],
    [cell("自然人", 2, 1), cell("组织", 1, 2)],
    [cell("企业"), cell("总计")],
    [cell("新收", 1, 2), cell("1"), cell(""), cell("3")],
    [cell("结果", 2, 1), cell("公开"), cell("0"), cell("0"), cell("")],
    [cell("拒绝"), cell(""), cell(""), cell("")],
  ],
  5,
);
const mergedShown = [
  ["勾稽 3×2", "-", "申请人 1×3", "-", "-"],
  ["-", "-", "自然人 2×1", "组织 1×2", "-"],
  ["-", "-", "-", "企业", "总计"],
  ["新收 1×2", "-", "1", "", "3"],
  ["结果 2×1", "公开", "0", "0", ""],
  ["-", "拒绝", "", "", ""],
];

test("the file is UTF-8 with a byte order mark, its lines end in CRLF, its first record is ours", () => {
  const bytes = written(paragraph("一段"));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(textOf(bytes)).toBe(`"${signature[0]}","${signature[1]}"\r\n"报告"\r\n"一段"\r\n`);
  expect(read(bytes)).toMatchObject({ mediaType: "text/csv", encoding: "utf-8" });
});

describe("what was written is read back", () => {
  const blank = [cell(""), cell(""), cell("")];
  const cases: readonly (readonly [string, readonly PrintedBlock[], readonly unknown[]])[] = [
    [
      "headings and paragraphs",
      [{ kind: "heading", text: "一、总体情况" }, paragraph("甲，乙,丙")],
      ["一、总体情况", "甲，乙,丙"],
    ],
    ["quotes", [paragraph('他说"公开"。""')], ['他说"公开"。""']],
    ["merged cells in both directions", [merged], [mergedShown]],
    [
      "a cell beside one that reaches below stays one row high",
      [table([[cell("规章"), cell("2"), cell("7")], [cell("第五项", 1, 3)]], 3)],
      [
        [
          ["规章", "2", "7"],
          ["第五项 1×3", "-", "-"],
        ],
      ],
    ],
    [
      "a row whose figures are all empty",
      [
        table(
          [
            [cell("a"), cell("b"), cell("c")],
            [cell("规章"), cell(""), cell("")],
          ],
          3,
        ),
      ],
      [
        [
          ["a", "b", "c"],
          ["规章", "", ""],
        ],
      ],
    ],
    [
      "a row without any text",
      [table([[cell("a"), cell("b"), cell("c")], blank], 3)],
      [
        [
          ["a", "b", "c"],
          ["", "", ""],
        ],
      ],
    ],
    [
      "two tables with a line between",
      [table([[cell("a"), cell("1")]], 2), paragraph("说明"), table([[cell("b"), cell("2")]], 2)],
      [[["a", "1"]], "说明", [["b", "2"]]],
    ],
  ];
  test.each(cases)("%s", (_, blocks, expected) => {
    expect(shown(read(written(...blocks)))).toEqual(["报告", ...expected]);
  });
});

describe("no field is a formula in a spreadsheet program", () => {
  const risky = [
    "=1+1",
    "+a",
    "-10%左右",
    "@SUM(A1)",
    "＝1+1",
    "'=1",
    "''",
    " =1",
    "\t=1",
    "- 4 -",
    "\u3000－1",
    "\u200b＋1",
  ];
  test.each(risky)("%s", (text) => {
    const bytes = written(paragraph(text), table([[cell(text), cell("1")]], 2));
    const fields = textOf(bytes).split(/[,\r\n]+/);
    expect(fields.filter((field) => /^"?[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t]/u.test(field))).toEqual(
      [],
    );
    expect(shown(read(bytes))).toEqual(["报告", text, [[text, "1"]]]);
  });
  test("numbers with a sign stay numbers", () => {
    expect(textOf(written(table([[cell("增减"), cell("-8"), cell("+2.5")]], 3)))).toContain(
      '"增减",-8,+2.5\r\n',
    );
  });
});

describe("a copy that a spreadsheet program saved again is read as well", () => {
  const blocks = [paragraph('甲,"乙"'), merged, paragraph("其后")];
  const original = textOf(written(...blocks));
  const rows = original.split("\r\n").slice(0, -1);
  const padded = rows.map((row) => row + ",".repeat(9)).join("\r\n");
  const bare = rows.map((row) => row.replaceAll(/(?<=^|,)"([^",]*)"(?=,|$)/g, "$1")).join("\r\n");
  const expected = ["报告", '甲,"乙"', mergedShown, "其后"];
  test.each([
    ["without the mark", original.slice(1), "utf-8"],
    ["every record as wide as the widest", `${padded}\r\n`, "utf-8"],
    ["without needless quotes", bare, "utf-8"],
    ["lines end in LF", original.replaceAll("\r\n", "\n"), "utf-8"],
  ])("%s", (_, text, encoding) => {
    const document = read(new TextEncoder().encode(text));
    expect([document.mediaType, document.encoding]).toEqual(["text/csv", encoding]);
    expect(shown(document)).toEqual(expected);
  });
  test("in GB18030", () => {
    const document = read(iconv.encode(padded, "gb18030"));
    expect([document.mediaType, document.encoding]).toEqual(["text/csv", "gb18030"]);
    expect(shown(document)).toEqual(expected);
  });
});

test("every text stands in the source where its place says", () => {
  const document = read(written(paragraph('"甲"、""乙'), merged, paragraph("=公式")));
  for (const block of document.blocks) {
    const texts = block.kind === "line" ? [block] : block.rows.flat();
    for (const placed of texts) {
      for (const at of (placed?.text ?? "").split("").keys()) {
        const span = placed && spanOf(document.source, placed, at, at + 1);
        expect(span && document.source.slice(span.start, span.end)).toBe(placed?.text[at]);
      }
    }
  }
});

test.each([
  ["another CSV", "a,b\r\n1,2\r\n"],
  ["the first record elsewhere", `报告\r\n${signature.join(",")}\r\n`],
  ["another version", `${signature.join(",")}0\r\n1,2\r\n`],
])("%s is plain text", (_, text) => {
  expect(read(new TextEncoder().encode(text))).toMatchObject({ mediaType: "text/plain" });
});

describe("a damaged file is read as far as it goes", () => {
  test("cut anywhere", () => {
    const text = textOf(written(paragraph('甲"乙'), merged));
    for (let length = 60; length < text.length; length += 1) {
      expect(read(new TextEncoder().encode(text.slice(0, length))).blocks.length).toBeLessThan(5);
    }
  });
  test("a mark that no cell covers is an empty cell", () => {
    const text = `${signature.join(",")}\r\n\u3000,b,1\r\na,\u3000, \r\n`;
    expect(shown(read(new TextEncoder().encode(text)))).toEqual([
      [
        ["", "b 2×1", "1"],
        ["a", "-", ""],
      ],
    ]);
  });
  test("a million fields stop at the limits", () => {
    const text = `${signature.join(",")}\r\n${"1,".repeat(2_000_000)}\r\n${`${"1,2\r\n".repeat(100_000)}`}`;
    const began = performance.now();
    const document = read(new TextEncoder().encode(text));
    expect(document.truncated).toBe(true);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});
