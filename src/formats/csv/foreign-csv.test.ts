import { describe, expect, test } from "vitest";
import { spanOf } from "../document.ts";
import { readPlain } from "../read-plain.ts";

const sheet = [
  ["县水利局2023年政府信息公开工作年度报告"],
  ["一、总体情况"],
  ["本年度，公开信息；共三百条。"],
  ["信息内容", "本年制发件数", "本年废止件数"],
  ["规章", "0", "1"],
  ["行政规范性文件", "6", ""],
];

/** The sheet as spreadsheet programs save it: every record as long as the sheet is wide. */
function saved(separator: string, columns = 5): string {
  const filled = sheet.map((row) => [...row, ...Array<string>(columns - row.length).fill("")]);
  return `${filled.map((row) => row.join(separator)).join("\r\n")}\r\n`;
}

/** Lines, and rows of tables with their texts joined. */
function told(content: string | Uint8Array): unknown {
  const read = readPlain(Buffer.from(content));
  if (typeof read === "string") return read;
  return read.blocks.flatMap((block) =>
    block.kind === "line"
      ? [block.text]
      : block.rows.map((row) => row.map((cell) => cell?.text).join("|")),
  );
}

const expected = [
  ...sheet.slice(0, 3).map(([line]) => line),
  "信息内容|本年制发件数|本年废止件数",
  "规章|0|1",
  "行政规范性文件|6|",
];

describe("a sheet saved as text is read as the sheet is", () => {
  test.each([
    ["with commas", saved(",")],
    ["with semicolons", saved(";").replace("信息；", "信息；")],
    ["with a byte order mark", `\ufeff${saved(",")}`],
    ["with fields in quotes", saved(",").replace("规章", '"规章"')],
    ["without a line end behind the last record", saved(",").trimEnd()],
  ])("%s", (_, content) => {
    expect(told(content)).toEqual(expected);
  });

  test("in GB18030", () => {
    const line = Buffer.from("b9e6d5c22c302c310d0a", "hex");
    expect(told(Buffer.concat(Array(6).fill(line)))).toEqual(Array(6).fill("规章|0|1"));
  });

  test("each text stands in the file where it is said to", () => {
    const source = saved(",").replace("规章", '"规""章"');
    const read = readPlain(Buffer.from(source));
    if (typeof read === "string") throw new Error(read);
    const grid = read.blocks.find(({ kind }) => kind === "grid");
    const [label, figure] = grid?.kind === "grid" ? (grid.rows[1] ?? []) : [];
    expect(label?.text).toBe('规"章');
    expect(figure && spanOf(source, figure, 0, 1)).toEqual({
      start: source.indexOf(",0,") + 1,
      end: source.indexOf(",0,") + 2,
    });
  });

  test("a text longer than a document may become is cut", () => {
    const read = readPlain(Buffer.from(saved(",").replace("规章", "规".repeat(200_000))));
    expect(read).toMatchObject({ mediaType: "text/csv", truncated: true });
  });
});

describe("other text is no sheet", () => {
  test.each([
    ["prose with commas", "收到,办结,答复。\n收到,办结。\n".repeat(10)],
    ["two fields", "规章,1\n".repeat(10)],
    ["few records", "规章,1,2\n".repeat(4)],
    ["records of one field alone", "规章,,\n".repeat(10)],
    ["one record longer", `${"规章,1,2\n".repeat(10)}规章,1,2,3\n`],
  ])("%s", (_, content) => {
    expect(readPlain(Buffer.from(content))).toMatchObject({ mediaType: "text/plain" });
  });
});
