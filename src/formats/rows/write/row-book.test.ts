import { read, utils, type WorkBook } from "@e965/xlsx";
import { expect, test } from "vitest";
import { type RowBook, rowBook } from "./row-book.ts";

const columns = [
  { title: "代码", kind: "text" },
  { title: "数", kind: "number" },
] as const;

async function bytesOf(book: RowBook, rows: Parameters<typeof rowBook>[1]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of rowBook(book, rows)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

function cellsOf(book: WorkBook, name: string): unknown[][] {
  const sheet = book.Sheets[name];
  if (!sheet) throw new Error(`no sheet ${name}`);
  return utils.sheet_to_json(sheet, { header: 1, raw: true });
}

test("codes are text, figures are numbers, what there is none of is empty", async () => {
  const rows = [
    ["000000", 1],
    ["=1+1", null],
    ["甲<乙>&_x0041_", 0.5],
    [null, -3],
  ];
  const book = read(
    await bytesOf({ name: "地区", columns }, [rows.slice(0, 2), [], rows.slice(2)]),
  );
  expect(book.SheetNames).toEqual(["地区"]);
  expect(cellsOf(book, "地区")).toEqual([
    ["代码", "数"],
    ["000000", 1],
    ["=1+1"],
    ["甲<乙>&_x0041_", 0.5],
    [undefined, -3],
  ]);
});

test("what a sheet has no room for stands on the next, under the same head", async () => {
  const rows = [1, 2, 3, 4, 5].map((value) => [`第${value}`, value]);
  const book = read(await bytesOf({ name: "表", columns, rowsOnSheet: 2 }, [rows]));
  expect(book.SheetNames).toEqual(["表", "表（2）", "表（3）"]);
  expect(book.SheetNames.map((name) => cellsOf(book, name).length)).toEqual([3, 3, 2]);
  expect(cellsOf(book, "表（3）")).toEqual([
    ["代码", "数"],
    ["第5", 5],
  ]);
});

test("no records: the head alone; the same records, the same bytes", async () => {
  const none = await bytesOf({ name: "表", columns }, []);
  const again = await bytesOf({ name: "表", columns }, []);
  expect(Buffer.compare(none, again)).toBe(0);
  expect(cellsOf(read(none), "表")).toEqual([["代码", "数"]]);
});

test("marks that turn the direction of writing stand as marks", async () => {
  const book = read(await bytesOf({ name: "表", columns }, [[["青岚\u202e局", 1]]]));
  expect(cellsOf(book, "表")[1]).toEqual(["青岚〔U+202E〕局", 1]);
});
