import { describe, expect, test, vi } from "vitest";
import { blocksOf } from "#tests/support/office/pdf-blocks.ts";
import { gridRules, gridTexts, type PdfPage, pdfFile } from "#tests/support/office/pdf-file.ts";
import { readPdf } from "./read-pdf.ts";

const xs = [60, 200, 300, 400];
const ys = [100, 120, 140, 160];
const rows = [
  ["信息内容", "制发", "废止"],
  ["规章", "2", "0"],
  ["文件", "", "12"],
];
const table: PdfPage = { rules: gridRules(xs, ys), texts: gridTexts(xs, ys, rows) };

describe("a table over a page break", () => {
  const bottom = [740, 760, 780];
  const top = [60, 80, 100];
  const upper = (cells: readonly (readonly string[])[]): PdfPage => ({
    rules: gridRules(xs, bottom),
    texts: gridTexts(xs, bottom, cells),
  });
  const lower = (cells: readonly (readonly string[])[], columns = xs): PdfPage => ({
    rules: gridRules(columns, top),
    texts: gridTexts(columns, top, cells),
  });
  const first = [
    ["规章", "1", "2"],
    ["处罚", "3", "4"],
  ];
  const second = [
    ["强制", "5", "6"],
    ["收费", "7", "8"],
  ];

  test("the same columns go on", async () => {
    expect(await blocksOf(upper(first), lower(second))).toEqual([[...first, ...second]]);
  });

  test("page numbers do not part it", async () => {
    const numbered = (page: PdfPage, text: string): PdfPage => ({
      ...page,
      texts: [...(page.texts ?? []), { x: 290, y: 815, text }],
    });
    const pages = [numbered(upper(first), "— 1 —"), numbered(lower(second), "— 2 —")];
    expect(await blocksOf(...pages)).toEqual([[...first, ...second]]);
  });

  test("other columns are another table", async () => {
    const columns = [60, 180, 330, 400];
    expect(await blocksOf(upper(first), lower(second, columns))).toEqual([first, second]);
  });

  test("a line between them parts it", async () => {
    const heading = {
      ...lower(second),
      texts: [{ x: 60, y: 50, text: "四、复议" }, ...(lower(second).texts ?? [])],
    };
    expect(await blocksOf(upper(first), heading)).toEqual([first, "四、复议", second]);
  });

  const full = "申请人逾期未按收费通知要求";
  test("the rest of a label that filled its line joins it", async () => {
    const cut = await blocksOf(
      upper([first[0] ?? [], [full, "3", "4"]]),
      lower([
        ["缴纳费用", "", ""],
        ["收费", "7", "8"],
      ]),
    );
    expect(cut).toEqual([[first[0], [`${full}缴纳费用`, "3", "4"], ["收费", "7", "8"]]]);
  });

  test("a row with figures is a row of its own", async () => {
    const kept = await blocksOf(
      upper([first[0] ?? [], [full, "", ""]]),
      lower([
        ["缴纳费用", "3", "4"],
        ["收费", "7", "8"],
      ]),
    );
    expect(kept).toEqual([[first[0], [full, "", ""], ["缴纳费用", "3", "4"], ["收费", "7", "8"]]]);
  });

  test("figures without words at the top may be the rest of those above", async () => {
    const doubted = await blocksOf(
      upper([first[0] ?? [], ["总计", "1", "4"]]),
      lower([
        ["", "6", ""],
        ["收费", "7", "8"],
      ]),
    );
    expect(doubted).toEqual([
      [first[0], ["总计", "1\ufffd", "4"], ["", "6\ufffd", ""], ["收费", "7", "8"]],
    ]);
  });

  test("a label that begins anew is a row of its own", async () => {
    const kept = await blocksOf(
      upper([first[0] ?? [], [full, "3", "4"]]),
      lower([
        ["(七)总计", "", ""],
        ["收费", "7", "8"],
      ]),
    );
    expect(kept).toEqual([[first[0], [full, "3", "4"], ["(七)总计", "", ""], ["收费", "7", "8"]]]);
  });

  test("three pages", async () => {
    const middle: PdfPage = {
      rules: gridRules(xs, [60, 760]),
      texts: gridTexts(xs, [60, 760], [["行政", "9", "9"]]),
    };
    const last = [
      ["措施", "", ""],
      ["收费", "7", "8"],
    ];
    expect(await blocksOf(upper(first), middle, lower(last))).toEqual([
      [...first, ["行政", "9", "9"], ...last],
    ]);
  });

  test("a row without a line at the break is one row", async () => {
    const open = {
      ...upper([first[0] ?? [], ["信息", "3", ""]]),
      rules: gridRules(xs, bottom).filter(([, y0, , y1]) => y0 !== 780 || y1 !== 780),
    };
    const below = {
      ...lower([
        ["内容", "", "4"],
        ["收费", "7", "8"],
      ]),
      rules: gridRules(xs, top).filter(([, y0, , y1]) => y0 !== 60 || y1 !== 60),
    };
    expect(await blocksOf(open, below)).toEqual([
      [first[0], ["信息内容", "3", "4"], ["收费", "7", "8"]],
    ]);
  });
});

describe("what is not part of the text", () => {
  const body = { x: 60, y: 400, text: "正文" };
  const page = (...texts: PdfPage["texts"] & object): PdfPage => ({ texts: [body, ...texts] });
  const foot = (text: string) => page({ x: 280, y: 810, text });
  const cases: readonly (readonly [string, readonly PdfPage[], readonly string[]])[] = [
    ["a number between dashes", [foot("- 4 -")], ["正文"]],
    ["第 1 页 共 2 页", [foot("第 1 页 共 2 页"), foot("第 2 页 共 2 页")], ["正文", "正文"]],
    ["1/2", [foot("1/2"), foot("2/2")], ["正文", "正文"]],
    ["a bare number that is the page's", [foot("1"), foot("2")], ["正文", "正文"]],
    ["a bare number that is not stays", [foot("15")], ["正文", "15"]],
    [
      "a header on each page",
      [1, 2, 3].map(() => page({ x: 60, y: 40, text: "某局年报" })),
      ["正文", "正文", "正文"],
    ],
    ["a title on one page stays", [page({ x: 60, y: 40, text: "某局年报" })], ["某局年报", "正文"]],
    ["a watermark", [page({ x: 100, y: 600, text: "内部资料", turn: 45, size: 60 })], ["正文"]],
  ];
  test.each(cases)("%s", async (_, pages, lines) => {
    expect(await blocksOf(...pages)).toEqual(lines);
  });
});

describe("lines become paragraphs", () => {
  const line = (y: number, text: string, x = 60) => ({ x, y, text, size: 10 });
  const full = "全年主动公开政府信息一百余条并依法答复公开申请";
  const cases: readonly (readonly [string, readonly PdfPage[], readonly string[]])[] = [
    [
      "a line that fills its width goes on",
      [{ texts: [line(100, full, 80), line(116, `${full}二三`), line(132, "期。")] }],
      [`${full}${full}二三期。`],
    ],
    [
      "an indented line begins anew",
      [{ texts: [line(100, `${full}二三`), line(116, full, 80), line(132, `${full}二三`)] }],
      [`${full}二三`, `${full}${full}二三`],
    ],
    [
      "a short line ends its paragraph",
      [{ texts: [line(100, `${full}二三`), line(116, "完。"), line(132, `${full}二三`)] }],
      [`${full}二三完。`, `${full}二三`],
    ],
    [
      "a paragraph goes on over a page break",
      [
        { texts: [line(760, full, 80), line(780, `${full}二三`)] },
        { texts: [line(60, "期。"), line(76, full, 80)] },
      ],
      [`${full}${full}二三期。`, full],
    ],
    [
      "rows of figures are no paragraph",
      [{ texts: [line(100, `${full} 0 0`), line(116, `${full} 1 0`)] }],
      [`${full} 0 0`, `${full} 1 0`],
    ],
  ];
  test.each(cases)("%s", async (_, pages, lines) => {
    expect(await blocksOf(...pages)).toEqual(lines);
  });
});

describe("pages that are pictures", () => {
  const picture: PdfPage = { pictures: [[60, 100, 400, 500]] };
  const text: PdfPage = { texts: [{ x: 60, y: 100, text: "一、总体情况" }] };
  const scan: PdfPage = {
    pictures: [[0, 0, 595, 842]],
    texts: [{ x: 60, y: 100, text: "规章 2 0 7", mode: 3 }],
  };
  const curves: PdfPage = {
    content: Array.from(
      { length: 60 },
      (_, at) =>
        `${60 + at * 8} 400 m ${62 + at * 8} 410 ${64 + at * 8} 410 ${66 + at * 8} 400 c f`,
    ).join("\n"),
  };
  const mute: PdfPage = {
    texts: [{ x: 60, y: 100, text: "\u0003\u0005\u0011 2 0 7", font: "mute" }],
  };
  const cases: readonly (readonly [string, readonly PdfPage[], object])[] = [
    ["pictures alone", [picture, picture], { blocks: [], imagePages: [1, 2] }],
    ["a picture beside text", [text, { ...picture, texts: text.texts ?? [] }], { imagePages: [2] }],
    ["a hidden text layer is not used", [scan], { blocks: [], imagePages: [1] }],
    ["characters without a meaning are not used", [mute], { blocks: [], imagePages: [1] }],
    ["characters drawn as curves", [text, curves], { imagePages: [2] }],
    [
      "a page with nothing on it is none",
      [text, {}],
      { blocks: [{ kind: "line", text: "一、总体情况", page: 1 }] },
    ],
  ];
  test.each(cases)("%s", async (_, pages, value) => {
    const read = await readPdf(pdfFile(pages));
    expect(read).toMatchObject({ ok: true, value });
    expect(read.ok && read.value.imagePages).toEqual(
      "imagePages" in value ? value.imagePages : undefined,
    );
  });

  test("text on a picture that fills the page is read", async () => {
    const background = { ...table, pictures: [[0, 0, 595, 842]] as const };
    expect(await blocksOf(background)).toEqual([rows]);
  });
});

describe("what cannot be read", () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["no page", pdfFile([]), "empty"],
    ["pages with nothing on them", pdfFile([{}]), "empty"],
    [
      "more pages than a report has",
      pdfFile(Array.from({ length: 201 }, () => ({}))),
      "too-many-pages",
    ],
    ["a file with a password", pdfFile([table], { isLocked: true }), "encrypted"],
    ["a broken file", Buffer.from("%PDF-1.7\n1 0 obj"), "damaged"],
  ];
  test.each(cases)("%s", async (_, bytes, error) => {
    expect(await readPdf(bytes)).toEqual({ ok: false, error });
  });

  test("a file that takes a processor longer than any report, and not one that waits for it", async () => {
    const pages = pdfFile([table, table]);
    let spent = 0;
    const later = () => {
      spent += 10_000_000;
      return spent;
    };
    const clock = vi.spyOn(performance, "now").mockImplementation(later);
    expect((await readPdf(pages)).ok).toBe(true);
    clock.mockRestore();
    const work = vi.spyOn(process, "cpuUsage");
    work.mockImplementation(() => ({ user: later(), system: 0 }));
    expect(await readPdf(pages)).toEqual({ ok: false, error: "too-laborious" });
    work.mockRestore();
  });
});
