import { describe, expect, test } from "vitest";
import { unreadObject } from "#kernel/unread-marks.ts";
import { relationships } from "#tests/support/office/office-file.ts";
import { sheetOf, xlsxFile } from "#tests/support/office/xlsx-file.ts";
import { readXlsx } from "../read-xlsx.ts";

const spaces =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const tie =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="d"';
const corner = (name: string, row: number, column: number, offset = 0) =>
  `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${offset}</xdr:rowOff></${name}>`;

/** Over the cells from one to another, both covered. */
const over = (from: readonly [number, number], to: readonly [number, number], content: string) =>
  `<xdr:twoCellAnchor>${corner("xdr:from", ...from, 9)}${corner("xdr:to", ...to, 9)}${content}</xdr:twoCellAnchor>`;
const picture = "<xdr:pic/>";
const box = (text: string) =>
  `<xdr:sp><xdr:txBody>${text
    .split("\n")
    .map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`)
    .join("")}</xdr:txBody></xdr:sp>`;

/** At a place of the sheet, whatever its rows and columns measure. */
const anywhere = (content: string) =>
  `<xdr:absoluteAnchor><xdr:pos x="99" y="99"/><xdr:ext cx="999" cy="999"/>${content}</xdr:absoluteAnchor>`;

const sheet = sheetOf([
  ["信息内容", "本年制发件数", "本年废止件数"],
  ["规章", 1, 2],
  ["行政许可", null, 5],
  ["没有其他事项。"],
  ["以上均已公开。"],
  ["特此报告。"],
  ["县水利局"],
]);

interface Given {
  readonly drawing?: string;
  readonly old?: string;
  readonly inSheet?: string;
}

/** Lines, and rows of tables with their texts joined. */
async function told({ drawing, old, inSheet = "" }: Given): Promise<readonly string[]> {
  const part = drawing === undefined ? old : `<xdr:wsDr ${spaces}>${drawing}</xdr:wsDr>`;
  const element = drawing === undefined ? "legacyDrawing" : "drawing";
  const xml = sheet + (part === undefined ? "" : `<${element} ${tie}/>`) + inSheet;
  const ties = relationships([["d", "drawing", "../drawings/d.xml"]]);
  const parts =
    part === undefined
      ? {}
      : { "xl/drawings/d.xml": part, "xl/worksheets/_rels/sheet1.xml.rels": ties };
  const read = await readXlsx(xlsxFile({ sheets: [{ xml }], parts }));
  if (!read.ok) return [read.error];
  return read.value.blocks.flatMap((block) => {
    if (block.kind === "line") return [block.text];
    const rows = Map.groupBy(block.cells, ({ row }) => row);
    return [...rows.values()].map((row) =>
      row
        .toSorted((a, b) => a.column - b.column)
        .map(({ text }) => text)
        .join("|"),
    );
  });
}

const head = "信息内容|本年制发件数|本年废止件数";
const plain = [
  head,
  "规章|1|2",
  "行政许可||5",
  "没有其他事项。",
  "以上均已公开。",
  "特此报告。",
  "县水利局",
];
const object = unreadObject;
/** Rows so near the figures that their empty places may be a table's. */
const wide = plain.slice(3, 6).map((text) => `${text}|${object}|${object}`);

describe("what is drawn over cells is told in them", () => {
  test.each<[string, Given, readonly string[]]>([
    ["nothing", {}, plain],
    [
      "a picture over a figure",
      { drawing: over([1, 1], [1, 1], picture) },
      [head, `规章|1${object}|2`, ...plain.slice(2)],
    ],
    [
      "a picture in an empty cell",
      { drawing: over([2, 1], [2, 1], picture) },
      [...plain.slice(0, 2), `行政许可|${object}|5`, ...plain.slice(3)],
    ],
    ["a picture over words", { drawing: over([0, 0], [0, 2], picture) }, plain],
    ["a seal beside the signature", { drawing: over([6, 1], [6, 2], picture) }, plain],
    ["a picture far away", { drawing: over([1, 9], [3, 12], picture) }, plain],
    [
      "one that is hidden",
      {
        drawing: over(
          [1, 1],
          [1, 1],
          '<xdr:pic><xdr:nvPicPr><xdr:cNvPr hidden="1"/></xdr:nvPicPr></xdr:pic>',
        ),
      },
      plain,
    ],
    [
      "a picture of a size, at one corner",
      {
        drawing: `<xdr:oneCellAnchor>${corner("xdr:from", 1, 1)}<xdr:ext cx="900000" cy="90000"/>${picture}</xdr:oneCellAnchor>`,
      },
      [head, `规章|1${object}|2${object}`, ...plain.slice(2)],
    ],
    [
      "one placed by measures, over any cell",
      { drawing: anywhere(box("128")) },
      [head, `规章|1${object}|2${object}`, `行政许可|${object}|5${object}`, ...wide, "县水利局"],
    ],
    [
      "one that ends at a cell's edge",
      {
        drawing: `<xdr:twoCellAnchor>${corner("xdr:from", 1, 1)}${corner("xdr:to", 2, 2)}${picture}</xdr:twoCellAnchor>`,
      },
      [head, `规章|1${object}|2`, ...plain.slice(2)],
    ],
    [
      "a figure in a box",
      { drawing: over([2, 1], [2, 1], box("128")) },
      [...plain.slice(0, 2), `行政许可|${object}|5`, ...plain.slice(3)],
    ],
    [
      "a text in a box where nothing stands",
      { drawing: over([8, 0], [9, 2], box("本年度没有\n其他事项。")) },
      [...plain, "本年度没有\n其他事项。"],
    ],
    [
      "a text in a box beside cells",
      { drawing: over([1, 4], [2, 5], box("填表说明")) },
      [...plain, "填表说明"],
    ],
    [
      "a control of a form",
      {
        inSheet: `<controls ${spaces}><control><controlPr><anchor>${corner("from", 2, 1, 1)}${corner("to", 2, 1, 5)}</anchor></controlPr></control></controls>`,
      },
      [...plain.slice(0, 2), `行政许可|${object}|5`, ...plain.slice(3)],
    ],
    [
      "a control in an old drawing",
      {
        old: '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 5, 2, 3, 1, 60, 2, 15</x:Anchor></x:ClientData></v:shape></xml>',
      },
      [...plain.slice(0, 2), `行政许可|${object}|5`, ...plain.slice(3)],
    ],
    [
      "a note in an old drawing",
      {
        old: '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 5, 2, 3, 1, 60, 2, 15</x:Anchor></x:ClientData></v:shape></xml>',
      },
      plain,
    ],
    ["a drawing that is broken", { drawing: "<xdr:pic>" }, plain],
  ])("%s", async (_, given, expected) => {
    expect(await told(given)).toEqual(expected);
  });
});
