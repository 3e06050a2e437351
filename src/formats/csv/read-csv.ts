import type { Block, Content, Line, PlacedText } from "../document.ts";
import { guardLength } from "../formula-guard.ts";
import { limits } from "../limits.ts";
import { part } from "./placed-part.ts";
import { scanRecords } from "./scan-records.ts";
import { gridOf } from "./to-grid.ts";

type Fields = readonly PlacedText[];

/**
 * Reads a CSV file that `writeCsv` wrote, perhaps saved again by a spreadsheet program: a record with nothing behind
 * its first field is a line, neighbouring other records are a table. `source` is one that `isOwnCsv` accepts.
 */
export function readCsv(source: string): Content {
  const reader = new Reader();
  let isFirst = true;
  for (const fields of scanRecords(source)) {
    if (!isFirst) reader.take(fields);
    isFirst = false;
    if (reader.isFull) break;
  }
  reader.endTable();
  return reader.isFull ? { blocks: reader.blocks, truncated: true } : { blocks: reader.blocks };
}

class Reader {
  readonly blocks: Block[] = [];
  #table: Fields[] = [];
  #tables = 0;
  #cells = 0;
  #characters = 0;

  get isFull(): boolean {
    return (
      this.#characters >= limits.characters ||
      this.#cells >= limits.cells ||
      this.blocks.length + this.#table.length >= limits.blocks
    );
  }

  take(fields: Fields): void {
    const [first, ...others] = fields;
    this.#characters += fields.reduce((sum, { text }) => sum + text.length, 0);
    if (others.some(({ text }) => text !== "")) {
      this.#table.push(fields.slice(0, limits.columns));
      this.#cells += fields.length;
    } else if (first && first.text !== "") {
      this.endTable();
      this.blocks.push(...linesOf(first));
    }
  }

  endTable(): void {
    if (this.#table.length === 0) return;
    this.#tables += 1;
    this.blocks.push(
      gridOf(
        this.#table.map((fields) => fields.map(own)),
        this.#tables,
      ),
    );
    this.#table = [];
  }
}

/** The text without the apostrophe that guards it. */
function own(field: PlacedText): PlacedText {
  return part(field, guardLength(field.text), field.text.length);
}

function linesOf(field: PlacedText): Line[] {
  const { text } = own(field);
  let from = guardLength(field.text);
  return text.split(/(?<=\n)/).map((line) => {
    const placed = part(field, from, from + line.replace(/\r?\n$/, "").length);
    from += line.length;
    return { kind: "line", ...placed };
  });
}
