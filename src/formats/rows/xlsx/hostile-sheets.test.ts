import { expect, test } from "vitest";
import { rowLimits } from "../limits.ts";
import { RowsUnreadable } from "../row.ts";
import { type Merge, MergedValues, readMerges } from "./merges.ts";
import { readSharedTexts } from "./shared-texts.ts";
import { sheetRows } from "./sheet-rows.ts";

/** A part that repeats itself; `given` counts the pieces that were asked for. */
function part(head: string, repeated: string, times: number) {
  const piece = Buffer.from(repeated.repeat(Math.floor(256_000 / repeated.length)));
  const part = {
    given: 0,
    async *pieces() {
      yield Buffer.from(head);
      for (; part.given < times; part.given += 1) yield piece;
    },
  };
  return part;
}

async function refusalOf(reading: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await reading();
  } catch (fault) {
    if (fault instanceof RowsUnreadable) return fault.refusal.kind;
    throw fault;
  }
  return undefined;
}

function rowsOf(pieces: AsyncIterable<Uint8Array>, merges: readonly Merge[] = []) {
  const context = { sharedTexts: [], formats: [], countsFrom1904: false, merges };
  return async () => {
    for await (const _ of sheetRows(pieces, context)) {
      // Only whether they come to an end.
    }
  };
}

async function* once(text: string) {
  yield Buffer.from(text);
}

const cell = '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t';

test.each([
  ["text", `${cell}>`],
  ["raw text", `${cell}><![CDATA[`],
  ["an attribute", `${cell} x="`],
  ["a comment", `${cell}><!--`],
])("%s without an end is refused soon", async (_, head) => {
  const endless = part(head, "a", 2_000);
  expect(await refusalOf(rowsOf(endless.pieces()))).toBe("too-much-inside");
  expect(endless.given).toBeLessThan(50);
});

test("shared texts are counted while they are read", async () => {
  const endless = part("<sst>", "<si/>", 2_000);
  expect(await refusalOf(() => readSharedTexts(endless.pieces()))).toBe("too-much-inside");
  expect(endless.given * 256_000).toBeLessThan((rowLimits.sharedTexts + 200_000) * 5);
});

test("merged cells over each other are refused, however many they are", async () => {
  const pieces = once(`<mergeCells>${'<mergeCell ref="A2:A1000000"/>'.repeat(200_000)}`);
  const merges = await readMerges(pieces);
  const rows = Array.from({ length: 3_000 }, (_, at) => `<row r="${at + 1}"/>`).join("");
  const sheet = `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
  const began = performance.now();
  expect(await refusalOf(rowsOf(once(sheet), merges))).toBe("damaged");
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("merged cells that fill more than any sheet holds are refused", () => {
  const merges = Array.from({ length: 1_000 }, (_, column) => ({ column, first: 1, last: 1e6 }));
  const merged = new MergedValues(merges);
  const fillAll = () => {
    for (let row = 1; row <= 20_000; row += 1) {
      merged.fill(
        row,
        Array.from({ length: 1_000 }, () => "甲"),
      );
    }
  };
  expect(fillAll).toThrow(RowsUnreadable);
});

test("a merged cell ends where its rows do, and another begins below it", () => {
  const merged = new MergedValues([
    { column: 0, first: 1, last: 2 },
    { column: 0, first: 3, last: 4 },
  ]);
  const filled = [["甲"], [], ["乙"], [], []].map((cells, at) => {
    merged.fill(at + 1, cells);
    return cells;
  });
  expect(filled).toEqual([["甲"], ["甲"], ["乙"], ["乙"], []]);
});

test("a gap of rows under a merged cell counts", async () => {
  const rows = Array.from({ length: 1_200 }, (_, at) => `<row r="${(at + 1) * 1_000}"/>`);
  const sheet = `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
  expect(await refusalOf(rowsOf(once(sheet)))).toBe("too-many-rows");
});

test("marks of merged cells that never end take no time", async () => {
  const began = performance.now();
  await readMerges(part("", "<mergeCell ref ", 40).pieces());
  expect(performance.now() - began).toBeLessThan(5_000);
});

test.each([
  ["its rows", (pieces: AsyncIterable<Uint8Array>) => rowsOf(pieces)()],
  ["its merged cells", readMerges],
])("a signal is heard while a long sheet is read for %s", async (_, read) => {
  let heard = 0;
  const listening = setInterval(() => {
    heard += 1;
  }, 1);
  // Pieces that are all there already: nothing else makes the reader wait.
  await refusalOf(() => read(part('<worksheet><sheetData><row r="1">', "<c/>", 40).pieces()));
  clearInterval(listening);
  expect(heard).toBeGreaterThan(2);
});
