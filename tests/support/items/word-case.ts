import { type Random, randomOf } from "../generator/random.ts";
import { docxFile } from "../office/docx-file.ts";

/** A generated document, and what a person reads on its pages: headings with their level, and the cells of tables. */
export interface WordCase {
  readonly bytes: Uint8Array;
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly tables: readonly (readonly ExpectedCell[])[];
  readonly paragraphs: readonly string[];
  /** Words that nobody sees, or that were deleted or struck out. */
  readonly unseen: readonly string[];
}

export interface ExpectedCell {
  readonly row: number;
  readonly column: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly text: string;
  readonly isHeader: boolean;
}

const styles = [
  `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>`,
  ...[1, 2, 3].map(
    (n) =>
      `<w:style w:type="paragraph" w:styleId="h${n}"><w:name w:val="heading ${n}"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
  ),
].join("");

const numbering =
  `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/></w:lvl></w:abstractNum>` +
  `<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

const words = "关于做好义务教育阶段学校招生工作通知各街道办事处财政补助资金公示名单年度计划".split(
  "",
);

/** A document of headings, paragraphs, lists and tables as Word writes them, with what Word leaves in them. */
export function wordCase(seed: number, number: number): WordCase {
  const random = randomOf(seed, number);
  const writing = new Writing(random);
  const blocks = random.int(3, 12);
  for (let n = 0; n < blocks; n += 1) {
    random.pick([
      () => writing.heading(),
      () => writing.paragraph(),
      () => writing.list(),
      () => writing.table(),
    ])();
  }
  writing.heading();
  writing.table();
  return writing.done();
}

class Writing {
  readonly #random: Random;
  readonly #headings: { level: number; text: string }[] = [];
  readonly #tables: ExpectedCell[][] = [];
  readonly #paragraphs: string[] = [];
  readonly #unseen: string[] = [];
  #body = "";
  #count = 0;

  constructor(random: Random) {
    this.#random = random;
  }

  done(): WordCase {
    const bytes = docxFile(this.#body, { styles, numbering });
    return {
      bytes,
      headings: this.#headings,
      tables: this.#tables,
      paragraphs: this.#paragraphs,
      unseen: this.#unseen,
    };
  }

  heading(): void {
    const level = this.#random.int(1, 3);
    const text = this.#text();
    this.#headings.push({ level, text });
    const named = this.#random.chance(0.7);
    const properties = named
      ? `<w:pStyle w:val="h${level}"/>`
      : `<w:outlineLvl w:val="${level - 1}"/>`;
    this.#body += this.#paragraphOf(text, properties);
  }

  paragraph(): void {
    const text = this.#text();
    this.#paragraphs.push(text);
    this.#body += this.#paragraphOf(text, this.#random.chance(0.2) ? '<w:jc w:val="center"/>' : "");
  }

  list(): void {
    let level = 0;
    for (let n = this.#random.int(1, 4); n > 0; n -= 1) {
      const text = this.#text();
      this.#paragraphs.push(text);
      this.#body += this.#paragraphOf(
        text,
        `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`,
      );
      level = this.#random.int(0, 1);
    }
  }

  table(): void {
    const random = this.#random;
    const [rows, columns] = [random.int(1, 5), random.int(1, 5)];
    const hasHeader = random.chance(0.6);
    const taken = Array.from({ length: rows }, () => Array<ExpectedCell | undefined>(columns));
    const cells: ExpectedCell[] = [];
    for (let place = 0; place < rows * columns; place += 1) {
      const [row, column] = [Math.floor(place / columns), place % columns];
      if (taken[row]?.[column]) continue;
      const cell = this.#cell({ row, column, isHeader: hasHeader && row === 0 }, taken);
      cells.push(cell);
      for (const line of taken.slice(row, row + cell.rowspan)) {
        line.fill(cell, column, column + cell.colspan);
      }
    }
    this.#tables.push(cells);
    const written = taken.map((_, row) => this.#row(taken, row, hasHeader));
    this.#body += `<w:tbl><w:tblPr/><w:tblGrid/>${written.join("")}</w:tbl>`;
    // Word joins tables that touch.
    this.paragraph();
  }

  /** A cell at a free place, merged as far as there is room; a head does not reach below its row. */
  #cell(
    place: Pick<ExpectedCell, "row" | "column" | "isHeader">,
    taken: readonly (readonly (ExpectedCell | undefined)[])[],
  ): ExpectedCell {
    const random = this.#random;
    const line = taken[place.row] ?? [];
    const next = line.findIndex((one, at) => at > place.column && one !== undefined);
    const room = (next < 0 ? line.length : next) - place.column;
    const colspan = random.chance(0.25) ? random.int(1, room) : 1;
    const down = taken.length - place.row;
    const rowspan = !place.isHeader && random.chance(0.25) ? random.int(1, down) : 1;
    return { ...place, rowspan, colspan, text: random.chance(0.9) ? this.#text() : "" };
  }

  #row(taken: readonly (ExpectedCell | undefined)[][], row: number, hasHeader: boolean): string {
    const own = [...new Set(taken[row])].flatMap((cell) => (cell ? [cell] : []));
    const head = hasHeader && row === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    const written = own.map((cell) => {
      const span = cell.colspan > 1 ? `<w:gridSpan w:val="${cell.colspan}"/>` : "";
      const merge =
        cell.rowspan === 1 ? "" : cell.row === row ? '<w:vMerge w:val="restart"/>' : "<w:vMerge/>";
      const content = cell.row === row ? this.#paragraphOf(cell.text, "") : "<w:p/>";
      return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${content}</w:tc>`;
    });
    return `<w:tr>${head}${written.join("")}</w:tr>`;
  }

  /** Its words in runs as Word cuts them, with marks of its own between. */
  #paragraphOf(text: string, properties: string): string {
    const random = this.#random;
    let runs = "";
    for (let from = 0; from < text.length; ) {
      const to = Math.min(text.length, from + random.int(1, 6));
      const part = text.slice(from, to);
      from = to;
      const run = `<w:r w:rsidR="00A1"><w:rPr><w:rFonts w:ascii="宋体"/><w:sz w:val="32"/>${random.chance(0.1) ? "<w:b/>" : ""}</w:rPr><w:t xml:space="preserve">${part}</w:t></w:r>`;
      runs += random.chance(0.1) ? `<w:ins w:id="1" w:author="某">${run}</w:ins>` : run;
      if (random.chance(0.1))
        runs += '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="b"/>';
      if (text !== "" && random.chance(0.05)) runs += this.#dirt();
    }
    return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
  }

  #dirt(): string {
    this.#count += 1;
    const hidden = `甭${this.#count}`;
    this.#unseen.push(hidden);
    return this.#random.pick([
      `<w:r><w:rPr><w:vanish/></w:rPr><w:t>${hidden}</w:t></w:r>`,
      `<w:r><w:rPr><w:strike/></w:rPr><w:t>${hidden}</w:t></w:r>`,
      `<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>${hidden}</w:t></w:r>`,
      `<w:del w:id="2" w:author="某"><w:r><w:delText>${hidden}</w:delText></w:r></w:del>`,
    ]);
  }

  /** Words that stand nowhere else. */
  #text(): string {
    this.#count += 1;
    const length = this.#random.int(2, 12);
    return `${Array.from({ length }, () => this.#random.pick(words)).join("")}${this.#count}号`;
  }
}
