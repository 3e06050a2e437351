import type { Block, Content } from "#formats/document.ts";
import { limits } from "#formats/limits.ts";
import { apart, breaking, ofTables } from "./elements.ts";
import { type PageHandler, scan, type Tag } from "./scan.ts";
import { sourceCell } from "./source-cell.ts";
import { SourceTable } from "./source-table.ts";
import { tableBlocks } from "./table-blocks.ts";
import { TextRun } from "./text-run.ts";
import { isUnseen, Unseen } from "./unseen.ts";

/** Tags that make lines; a source without any, but with tables, is text and its own line ends count. */
const lineTags = /<(?:p|div|br|li|h[1-6]|body|html)[\s/>]/i;

/** The visible text of a web page in reading order: paragraphs as lines, tables as grids. */
export function readHtml(source: string): Content {
  const page = new Page(source);
  scan(source, page, () => page.goesOn());
  const blocks = page.finish();
  return page.goesOn() ? { blocks } : { blocks, truncated: true };
}

class Page implements PageHandler {
  readonly #source: string;
  readonly #blocks: Block[] = [];
  readonly #tables: SourceTable[] = [];
  readonly #run: TextRun;
  #unseen: Unseen | undefined;
  #deeper = 0;
  #preformatted = 0;
  readonly #isText: boolean;
  #count = 0;
  #characters = 0;
  #cells = 0;
  #places: number = limits.places;

  constructor(source: string) {
    this.#source = source;
    this.#run = new TextRun(source);
    this.#isText = !lineTags.test(source);
  }

  goesOn(): boolean {
    return this.#count < limits.blocks && this.#characters < limits.characters;
  }

  text(start: number, until: number): void {
    if (this.#unseen !== undefined) return;
    const end = Math.min(until, start + limits.characters - this.#characters);
    this.#characters += end - start;
    const keepsLines = this.#preformatted > 0 || (this.#isText && this.#tables.length === 0);
    if (keepsLines) this.#preformattedText(start, end);
    else this.#run.add(start, end);
  }

  character(text: string, start: number): void {
    if (this.#unseen !== undefined || this.#characters >= limits.characters) return;
    this.#characters += 1;
    this.#run.addDecoded(text, start);
  }

  open(tag: Tag): void {
    if (this.#unseen !== undefined) {
      if (!this.#unseen.endsBeforeOpen(tag.name)) return;
      this.#unseen = undefined;
    }
    const breaks = breaking.has(tag.name) || ofTables.has(tag.name);
    if (breaks) this.#endLine();
    if (isUnseen(tag)) {
      this.#unseen = new Unseen(tag.name, this.#tables.length > 0);
      return;
    }
    if (apart.has(tag.name)) this.#run.addDecoded(" ", tag.end);
    if (tag.name === "pre") this.#preformatted += 1;
    if (tag.name === "meta") this.#meta(tag);
    if (ofTables.has(tag.name)) this.#openOfTable(tag);
  }

  close(name: string, at: number): void {
    if (this.#unseen !== undefined) {
      const closes = this.#unseen.close(name);
      if (closes === "inside") return;
      this.#unseen = undefined;
      if (closes === "own") return;
    }
    if (breaking.has(name) || ofTables.has(name)) this.#endLine();
    if (apart.has(name)) this.#run.addDecoded(" ", at);
    if (name === "pre" && this.#preformatted > 0) this.#preformatted -= 1;
    if (ofTables.has(name)) this.#closeOfTable(name);
  }

  /** Ends what is still open, and numbers the grids. */
  finish(): Block[] {
    this.#endLine();
    while (this.#tables.length > 0) this.#closeTable();
    let table = 0;
    return this.#blocks.map((block) => {
      if (block.kind === "line") return block;
      table += 1;
      return { ...block, table };
    });
  }

  #endLine(): void {
    const line = this.#run.take();
    if (line === undefined) return;
    this.#count += 1;
    this.#add({ kind: "line", ...line });
  }

  #add(block: Block): void {
    const table = this.#tables.at(-1);
    if (table === undefined) this.#blocks.push(block);
    else table.add(block);
  }

  #preformattedText(start: number, end: number): void {
    let from = start;
    for (let at = start; at < end; at += 1) {
      const code = this.#source.charCodeAt(at);
      if (code !== 10 && code !== 13) continue;
      this.#run.addVerbatim(from, at);
      this.#endLine();
      from = at + 1;
    }
    this.#run.addVerbatim(from, end);
  }

  /** The title that government pages carry in `<meta name="ArticleTitle">`. */
  #meta({ attributes }: Tag): void {
    const content = attributes.get("content");
    if (attributes.get("name")?.value.toLowerCase() !== "articletitle" || !content) return;
    this.#endLine();
    this.#run.add(content.start, content.start + content.value.length);
    this.#endLine();
  }

  #openOfTable(tag: Tag): void {
    if (this.#deeper > 0 || this.#cells >= limits.cells) {
      if (tag.name === "table") this.#deeper += 1;
      return;
    }
    if (tag.name === "table") {
      this.#openTable();
      return;
    }
    const table = this.#openedTable(tag.name);
    if (tag.name === "td" || tag.name === "th") {
      this.#cells += 1;
      this.#count += 1;
      table?.openCell(sourceCell(tag));
    } else if (tag.name === "tr") table?.openRow();
    else if (tag.name === "caption") table?.closeRow();
    else table?.openGroup();
  }

  /** The innermost table; rows and cells whose table tag is lost make one. */
  #openedTable(name: string): SourceTable | undefined {
    const table = this.#tables.at(-1);
    if (table !== undefined || name === "caption") return table;
    this.#openTable();
    return this.#tables.at(-1);
  }

  #openTable(): void {
    const outer = this.#tables.at(-1);
    if (outer !== undefined && !outer.isInCell()) this.#closeTable();
    if (this.#tables.length < limits.depth) this.#tables.push(new SourceTable());
    else this.#deeper += 1;
  }

  #closeOfTable(name: string): void {
    if (this.#deeper > 0) {
      if (name === "table") this.#deeper -= 1;
      return;
    }
    const table = this.#tables.at(-1);
    if (table === undefined) return;
    if (name === "table") this.#closeTable();
    else if (name === "td" || name === "th") table.closeCell();
    else if (name === "tr") table.closeRow();
    else if (name !== "caption") table.closeGroup();
  }

  #closeTable(): void {
    const table = this.#tables.pop();
    if (table === undefined) return;
    const { blocks, places } = tableBlocks(table, this.#places);
    this.#places -= places;
    for (const block of blocks) this.#add(block);
  }
}
