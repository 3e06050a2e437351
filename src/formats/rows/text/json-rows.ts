import { rowLimits, rowsAtOnce } from "../limits.ts";
import { type ObjectRow, type RowCell, RowsUnreadable } from "../row.ts";

/** The objects of a JSON array, or those of NDJSON, one after another; throws `bad-json`. */
export async function* jsonRows(text: AsyncIterable<string>): AsyncGenerator<readonly ObjectRow[]> {
  const scan = new ObjectScan();
  let rows: ObjectRow[] = [];
  for await (const piece of text) {
    for (const source of scan.take(piece)) rows.push(objectRow(source, scan.count));
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  scan.end();
  if (rows.length > 0) yield rows;
}

function objectRow(source: string, row: number): ObjectRow {
  try {
    const value: unknown = JSON.parse(source);
    const fields = Object.entries(value as object).map(([name, field]) => [name, cellOf(field)]);
    return { kind: "fields", row, fields: new Map(fields as [string, RowCell][]) };
  } catch {
    throw new RowsUnreadable({ kind: "bad-json", row });
  }
}

/** Several words are joined as people write them; what is no value is left as it is written. */
function cellOf(value: unknown): RowCell {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (Array.isArray(value) && value.every((one) => typeof one === "string"))
    return value.join("、");
  return JSON.stringify(value);
}

const space = /\s/;

/** Finds where the objects of a text begin and end; between them only white space, commas and the array's brackets may stand. */
class ObjectScan {
  /** Objects found so far. */
  count = 0;
  #rest = "";
  #at = 0;
  #depth = 0;
  #isInText = false;
  #start = -1;
  #isArray = false;
  #hasEnded = false;
  #hasBegun = false;

  *take(piece: string): Generator<string> {
    this.#rest += piece;
    for (; this.#at < this.#rest.length; this.#at += 1) {
      const character = this.#rest[this.#at] ?? "";
      if (this.#isInText) this.#inText(character);
      else if (this.#depth > 0) {
        if (this.#inObject(character)) yield this.#object();
      } else this.#between(character);
    }
    if (this.#start < 0) this.#cut(this.#at);
    if (this.#rest.length > rowLimits.cellCharacters * 4) this.#bad();
  }

  end(): void {
    if (this.#depth > 0 || (this.#isArray && !this.#hasEnded)) this.#bad();
  }

  #inText(character: string): void {
    if (character === "\\") this.#at += 1;
    else if (character === '"') this.#isInText = false;
  }

  /** Whether the object ends here. */
  #inObject(character: string): boolean {
    if (character === '"') this.#isInText = true;
    else if (character === "{" || character === "[") this.#depth += 1;
    else if (character === "}" || character === "]") {
      this.#depth -= 1;
      return this.#depth === 0;
    }
    return false;
  }

  #between(character: string): void {
    if (character === "{" && !this.#hasEnded) {
      this.#start = this.#at;
      this.#depth = 1;
    } else if (character === "[" && !this.#hasBegun) this.#isArray = true;
    else if (character === "]" && this.#isArray && !this.#hasEnded) this.#hasEnded = true;
    else if (!space.test(character) && !(character === "," && this.#isArray)) this.#bad();
    if (!space.test(character)) this.#hasBegun = true;
  }

  #object(): string {
    const source = this.#rest.slice(this.#start, this.#at + 1);
    this.#cut(this.#at + 1);
    this.#at = -1;
    this.count += 1;
    return source;
  }

  #cut(at: number): void {
    this.#rest = this.#rest.slice(at);
    this.#start = -1;
    this.#at = 0;
  }

  #bad(): never {
    throw new RowsUnreadable({ kind: "bad-json", row: this.count + 1 });
  }
}
