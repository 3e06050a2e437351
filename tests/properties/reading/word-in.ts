import type {
  Block,
  Inline,
  Paragraph,
  TextTable,
} from "#features/items/domain/draft/item-text.ts";
import { linesOfText } from "#features/items/domain/draft/lines-of-text.ts";
import { textOfWord } from "#features/items/word-in/text-of-word.ts";
import { readRichDocx } from "#formats/docx/rich/read-rich-docx.ts";
import { type ExpectedCell, type WordCase, wordCase } from "#tests/support/items/word-case.ts";
import type { Property } from "#tests/support/property.ts";

interface Tally {
  readonly documents: number;
  readonly headings: number;
  readonly cells: number;
  readonly paragraphs: number;
  readonly unseen: number;
  readonly faults: readonly string[];
}

const seed = 20_261_201;
const none: Tally = { documents: 0, headings: 0, cells: 0, paragraphs: 0, unseen: 0, faults: [] };

/** Word documents come into an item with every heading and every cell, and with nothing that nobody sees. */
export const property: Property<Tally> = {
  name: "word-in",
  says: "Every heading, paragraph and table cell of a Word document comes into an item where it stood, merged as it was; hidden, struck and deleted words do not.",
  seed,
  inCheck: 30,
  inProve: 1000,
  empty: () => none,
  run: (from, to) => {
    let tally = none;
    for (let number = from; number < to; number += 1) {
      tally = property.merge(tally, tallyOf(wordCase(seed, number), number));
    }
    return tally;
  },
  merge: (one, other) => ({
    documents: one.documents + other.documents,
    headings: one.headings + other.headings,
    cells: one.cells + other.cells,
    paragraphs: one.paragraphs + other.paragraphs,
    unseen: one.unseen + other.unseen,
    faults: [...one.faults, ...other.faults].slice(0, 20),
  }),
  failures: ({ faults, documents, cells, headings, unseen }, count) => [
    ...faults,
    ...(documents === count ? [] : [`${documents} of ${count} documents were read`]),
    ...(cells > count && headings >= count && unseen > 0 ? [] : ["too little was generated"]),
  ],
  report: ({ documents, headings, cells, paragraphs, unseen }) =>
    [
      "| documents | headings | table cells | paragraphs | hidden, struck or deleted |",
      "| ---: | ---: | ---: | ---: | ---: |",
      `| ${documents} | ${headings} | ${cells} | ${paragraphs} | ${unseen} |`,
    ].join("\n"),
};

function tallyOf(of: WordCase, number: number): Tally {
  const read = readRichDocx(of.bytes);
  if (!read.ok) return { ...none, faults: [`${number}: not read (${read.error})`] };
  const blocks = textOfWord(read.value, new Map());
  return {
    documents: 1,
    headings: of.headings.length,
    cells: of.tables.reduce((sum, cells) => sum + cells.length, 0),
    paragraphs: of.paragraphs.length,
    unseen: of.unseen.length,
    faults: faultsIn(of, blocks).map((fault) => `${number}: ${fault}`),
  };
}

function faultsIn(of: WordCase, blocks: readonly Block[]): readonly string[] {
  const levels = [...new Set(of.headings.map(({ level }) => level))].toSorted();
  const headings = of.headings.map(({ level, text }) => `${levels.indexOf(level) + 2} ${text}`);
  const found = blocks.flatMap((one) =>
    one.type === "heading" ? [`${one.attrs.level} ${wordsOf(one.content)}`] : [],
  );
  const tables = blocks.filter((one) => one.type === "table").map(cellsOf);
  const lines = linesOfText({ type: "doc", content: blocks });
  const told = lines.join("\n");
  return [
    ...differs("headings", headings, found),
    ...differs(
      "tables",
      of.tables.map((cells) => cells.map(cellWords)),
      tables,
    ),
    ...of.paragraphs.filter((text) => !lines.includes(text)).map((text) => `lacks ${text}`),
    ...of.unseen.filter((text) => told.includes(text)).map((text) => `shows ${text}`),
  ];
}

function differs(what: string, expected: unknown, found: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(found)];
  return one === other ? [] : [`${what}: ${one} came as ${other}`];
}

function cellWords({ row, column, rowspan, colspan, text, isHeader }: ExpectedCell): string {
  return `${row},${column} ${rowspan}x${colspan} ${isHeader ? "head" : "cell"} ${text}`;
}

/** The cells of a table as a browser lays them out. */
function cellsOf({ content }: TextTable): readonly string[] {
  const taken: boolean[][] = content.map(() => []);
  return content.flatMap((row, y) =>
    (row.content ?? []).map(({ type, attrs: { rowspan, colspan }, content: parts }) => {
      let x = 0;
      while (taken[y]?.[x]) x += 1;
      for (let down = y; down < y + rowspan; down += 1) {
        for (let right = x; right < x + colspan; right += 1) (taken[down] ?? [])[right] = true;
      }
      const text = parts.map((part) => wordsOf((part as Paragraph).content)).join("");
      const isHeader = type === "tableHeader";
      return cellWords({ row: y, column: x, rowspan, colspan, text, isHeader });
    }),
  );
}

function wordsOf(content: readonly Inline[] = []): string {
  return content.map((one) => (one.type === "text" ? one.text : "\n")).join("");
}
