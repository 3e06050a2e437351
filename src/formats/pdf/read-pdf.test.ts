import { describe, expect, test } from "vitest";
import { blocksOf } from "#tests/support/office/pdf-blocks.ts";
import { gridRules, gridTexts, type PdfPage } from "#tests/support/office/pdf-file.ts";

const xs = [60, 200, 300, 400];
const ys = [100, 120, 140, 160];
const rows = [
  ["信息内容", "制发", "废止"],
  ["规章", "2", "0"],
  ["文件", "", "12"],
];
const table: PdfPage = { rules: gridRules(xs, ys), texts: gridTexts(xs, ys, rows) };
const without = (page: PdfPage, ...left: readonly number[]): PdfPage => ({
  ...page,
  rules: page.rules?.filter((_, index) => !left.includes(index)) ?? [],
});

describe("a table is what its ruling lines enclose", () => {
  /** Dashes of 3 points and gaps of 2 in place of each line. */
  const dashed = gridRules(xs, ys).flatMap(([x0, y0, x1, y1]) => {
    const length = x1 - x0 + (y1 - y0);
    return Array.from({ length: Math.ceil(length / 5) }, (_, index) => {
      const [from, to] = [index * 5, Math.min(length, index * 5 + 3)];
      return y0 === y1
        ? ([x0 + from, y0, x0 + to, y0] as const)
        : ([x0, y0 + from, x0, y0 + to] as const);
    });
  });
  const rectangles = (sign: string) =>
    ys
      .slice(1)
      .flatMap((y, row) =>
        xs
          .slice(1)
          .map((x, column) => [
            xs[column] ?? 0,
            842 - y,
            x - (xs[column] ?? 0),
            y - (ys[row] ?? 0),
          ]),
      )
      .map((box) => `${box.join(" ")} re ${sign}`)
      .join("\n");
  const thin = gridRules(xs, ys)
    .map(([x0, y0, x1, y1]) => `${x0} ${842 - y1} ${x1 - x0 || 0.5} ${y1 - y0 || 0.5} re`)
    .join("\n");
  const moved = "q 0.5 0 0 0.5 0 421 cm ";
  const halves = gridRules(xs, ys)
    .map(([x0, y0, x1, y1]) => `${2 * x0} ${842 - 2 * y0} m ${2 * x1} ${842 - 2 * y1} l S`)
    .join("\n");
  const { texts = [] } = table;
  const cases: readonly (readonly [string, PdfPage])[] = [
    ["strokes", table],
    ["a stroked rectangle a cell", { texts, content: rectangles("S") }],
    ["thin filled rectangles", { texts, content: `${thin} f` }],
    ["lines under a transformation", { texts, content: `${moved}${halves} Q` }],
    ["dashes", { texts, rules: dashed }],
    [
      "double lines",
      {
        texts,
        rules: [
          ...gridRules(xs, ys),
          ...gridRules(
            xs.map((x) => x + 2),
            ys.map((y) => y + 2),
          ),
        ],
      },
    ],
    [
      "lines that miss each other a little",
      {
        texts,
        rules: gridRules(xs, ys).map(([a, b, c, d]) =>
          a === c
            ? ([a, b + 1.5, c - 0.4, d - 1.5] as const)
            : ([a + 1.5, b, c - 1.5, d + 0.4] as const),
        ),
      },
    ],
    ["no lines at the left and the right", without(table, 4, 7)],
    ["an underline in a cell", { texts, rules: [...gridRules(xs, ys), [64, 134, 90, 134]] }],
    ["a page turned by its own sign", { ...turnedPage(table), rotate: 90 }],
    ["a table drawn upwards", turnedPage(table)],
  ];
  test.each(cases)("%s", async (_, page) => {
    expect(await blocksOf(page)).toEqual([rows]);
  });

  const given = [
    ["甲", "12", "3"],
    ["乙", "4", "5"],
    ["丙", "6", "7"],
  ];

  test("a figure that a line runs through is no number", async () => {
    const texts = gridTexts(xs, ys, given);
    const { x = 0, y = 0 } = texts.find(({ text }) => text === "12") ?? {};
    const struck = [x - 1, y - 4, x + 14, y - 4] as const;
    const [table] = await blocksOf({ texts, rules: [...gridRules(xs, ys), struck] });
    const cells = [table].flat(2).join();
    expect(cells).toContain("1\ufffd2\ufffd");
    expect(cells).toContain("3");
    expect(cells).not.toContain("3\ufffd");
  });

  test("a white figure is no number, and white words are words", async () => {
    const page = { texts: gridTexts(xs, ys, given), rules: gridRules(xs, ys) };
    const doubted = given.map((row) => row.map((text) => text.replaceAll(/\d/g, "$&\ufffd")));
    expect(await blocksOf(page)).toEqual([given]);
    expect(await blocksOf({ ...page, content: "1 1 1 rg" })).toEqual([doubted]);
  });

  test("a line that is not there merges the cells beside it", async () => {
    const rules = [
      ...gridRules(xs, [100, 160]),
      [60, 120, 400, 120],
      [200, 140, 400, 140],
    ] as const;
    const texts = gridTexts(xs, ys, [
      ["甲", "乙", "丙"],
      ["丁", "1", "2"],
      ["", "3", "4"],
    ]);
    expect(await blocksOf({ rules, texts })).toEqual([
      [
        ["甲", "乙", "丙"],
        ["丁(2×1)", "1", "2"],
        ["3", "4"],
      ],
    ]);
  });

  test("lines that leave a cell's extent in doubt make no table", async () => {
    const rules = [...(without(table, 1).rules ?? []), [60, 120, 130, 120]] as const;
    const blocks = await blocksOf({ texts, rules });
    expect(blocks).toContain("规章 2 0");
    expect(blocks.every((block) => typeof block === "string")).toBe(true);
  });

  test("white lines are not seen", async () => {
    const blocks = await blocksOf({ ...table, content: "1 1 1 RG" });
    expect(blocks).toEqual(["信息内容 制发 废止", "规章 2 0", "文件 12"]);
  });

  test("a frame around text is no table", async () => {
    const frame = gridRules([50, 500], [80, 200]);
    expect(await blocksOf({ rules: frame, texts: [{ x: 60, y: 100, text: "说明" }] })).toEqual([
      "说明",
    ]);
  });
});

/** The page's marks turned a quarter against the clock, as on a sheet put in sideways. */
function turnedPage({ texts = [], rules = [] }: PdfPage): PdfPage {
  return {
    texts: texts.map((text) => ({ ...text, x: text.y, y: 595 - text.x, turn: 90 })),
    rules: rules.map(([x0, y0, x1, y1]) => [y0, 595 - x0, y1, 595 - x1] as const),
  };
}

describe("the text of a cell", () => {
  const cell = async (texts: PdfPage["texts"]) => {
    const rules = gridRules([60, 130, 200], [100, 200]);
    const [block] = await blocksOf({
      rules,
      texts: [...(texts ?? []), { x: 150, y: 120, text: "0" }, { x: 60, y: 300, text: "其余文字" }],
    });
    return Array.isArray(block) ? block[0]?.[0] : block;
  };
  const cases: readonly (readonly [string, PdfPage["texts"], string])[] = [
    [
      "wrapped words are joined without a blank",
      [
        { x: 64, y: 120, text: "2.其他法律行" },
        { x: 64, y: 134, text: "政法规禁止公开" },
      ],
      "2.其他法律行政法规禁止公开",
    ],
    [
      "one character a line",
      ["自", "然", "人"].map((text, index) => ({ x: 90, y: 120 + index * 14, text })),
      "自然人",
    ],
    ["text that runs up", [{ x: 90, y: 180, text: "总计", turn: 90 }], "总计"],
    ["text that runs down", [{ x: 90, y: 110, text: "总计", turn: 270 }], "总计"],
    [
      "vertical writing, its columns from the right",
      [
        { x: 80, y: 110, text: "结果", font: "vertical" },
        { x: 100, y: 110, text: "办理", font: "vertical" },
      ],
      "办理结果",
    ],
    [
      "figures of two lines stay apart",
      [
        { x: 64, y: 120, text: "12" },
        { x: 64, y: 134, text: "3" },
      ],
      "12\n3",
    ],
    [
      "digits printed one by one are one number",
      ["1", "5"].map((text, i) => ({ x: 64 + 5 * i, y: 120, text })),
      "15",
    ],
    [
      "bold made by printing twice is one",
      [0, 0.3].map((shift) => ({ x: 64 + shift, y: 120, text: "11" })),
      "11",
    ],
    ["a gap is a blank", ["1", "113"].map((text, i) => ({ x: 64 + 8 * i, y: 120, text })), "1 113"],
    [
      "a raised small digit is a footnote's mark",
      [
        { x: 64, y: 120, text: "15" },
        { x: 74, y: 116, text: "2", size: 6 },
      ],
      "15²",
    ],
    ["a radical stands for its character", [{ x: 64, y: 120, text: "⼈⺠政府" }], "人民政府"],
    [
      "a font with PDF's own table for Unicode",
      [{ x: 64, y: 120, text: "行政许可", font: "gb" }],
      "行政许可",
    ],
    [
      "a font with PDF's own table for GBK",
      [{ x: 64, y: 120, text: "规章12", font: "gbk" }],
      "规章12",
    ],
  ];
  test.each(cases)("%s", async (_, texts, text) => {
    expect(await cell(texts)).toBe(text);
  });

  test("one text over several cells is shared out by place", async () => {
    const texts = [{ x: 62, y: 113, text: `规章${" ".repeat(26)}2${" ".repeat(19)}0` }];
    const [first] = await blocksOf({ rules: gridRules(xs, [100, 120]), texts });
    expect(first).toEqual([["规章", "2", "0"]]);
  });

  test("a number that runs over a line is in doubt on both sides", async () => {
    const texts = [{ x: 185, y: 113, text: "1234567" }];
    const [first] = await blocksOf({ rules: gridRules(xs, [100, 120]), texts });
    expect(first).toEqual([["123\ufffd", "4567\ufffd", ""]]);
  });

  test("a number that runs out of the table is in doubt", async () => {
    const texts = [
      { x: 391, y: 113, text: "16" },
      { x: 62, y: 113, text: "规章" },
    ];
    const [first] = await blocksOf({
      rules: gridRules(xs, [100, 120]),
      texts: [...texts, { x: 401, y: 113, text: "7" }],
    });
    expect(first).toEqual([["规章", "", "16\ufffd"]]);
  });
});
