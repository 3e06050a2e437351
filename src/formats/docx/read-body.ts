import type { Extracted } from "#formats/extracted.ts";
import { limits } from "#formats/limits.ts";
import type { XmlAttributes, XmlHandler } from "#formats/ooxml/parse-xml.ts";
import { withoutOuterSpace } from "#formats/ooxml/xml-text.ts";
import { Flow } from "./read-flow.ts";
import type { Numbering } from "./read-numbering.ts";
import { OpenRuns } from "./read-runs.ts";
import type { Styles } from "./read-styles.ts";
import { OpenTables } from "./read-tables.ts";
import { Unprinted } from "./read-unprinted.ts";

const pictures: ReadonlySet<string> = new Set(["w:drawing", "w:pict", "w:object"]);

/** Reads the main part of a Word document: what is printed, in reading order, changes accepted. */
export class Body implements XmlHandler {
  /** Its elements do not stand where they must; nobody can say what is printed where. */
  isDamaged = false;
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #unprinted = new Unprinted();
  readonly #path: string[] = [];
  readonly #flows = [new Flow()];
  readonly #tables = new OpenTables();
  readonly #runs: OpenRuns;
  #hasBody = false;
  #hasPicture = false;
  #paragraphs = 0;
  /** Of the `w:t` being read. */
  #text = "";
  #keepsSpace = false;
  #isCut = false;

  constructor(styles: Styles, numbering: Numbering) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#runs = new OpenRuns(styles);
  }

  /** Damaged, or longer than a document may become. */
  isDone(): boolean {
    return this.isDamaged || this.#isLong();
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1) ?? "";
    if (this.#unprinted.open(name, parent)) return;
    this.#path.push(name);
    if (parent === "w:r") this.#inRun(name, attributes);
    else if (parent === "w:rPr") this.#inRunProperties(name, attributes);
    else if (parent === "w:pPr" || parent === "w:numPr") {
      this.#flow.paragraph?.property(name, attributes);
    } else if (parent === "w:trPr") this.#tables.ofRow(name, attributes);
    else if (parent === "w:tcPr") this.#tables.ofCell(name, attributes);
    else openers.get(name)?.(this);
  }

  close(name: string): void {
    if (this.#unprinted.close(name)) return;
    this.#path.pop();
    closers.get(name)?.(this);
  }

  text(text: string): void {
    if (this.#unprinted.isInside || this.#path.at(-1) !== "w:t") return;
    // What is longer than a document may become is cut there, and told to be.
    const room = limits.characters - this.#text.length;
    this.#isCut ||= text.length > room;
    this.#text += text.length > room ? text.slice(0, room) : text;
  }

  /** What was read; a picture without any text is a page of pictures. `undefined`: this is no document. */
  finish(): Extracted | undefined {
    if (!this.#hasBody || this.isDamaged) return undefined;
    this.#unprinted.end();
    while (this.#path.length > 0) this.close(this.#path.at(-1) ?? "");
    const blocks = this.#flow.finish();
    const isPicture = blocks.length === 0 && this.#hasPicture;
    return {
      blocks,
      ...(isPicture ? { imagePages: [1] } : {}),
      ...(this.#isLong() ? { truncated: true } : {}),
    };
  }

  openBody(): void {
    this.#hasBody = true;
  }

  openParagraph(): void {
    this.isDamaged ||= this.#flow.paragraph !== undefined;
    this.#paragraphs += 1;
    this.#flow.openParagraph();
  }

  closeParagraph(): void {
    const { paragraph } = this.#flow;
    if (paragraph === undefined) return;
    const style = this.#styles.ofParagraph(paragraph.style);
    paragraph.isJoined ??= this.#styles.of(style, "isHidden") === true;
    const isCounted = !paragraph.isJoined && !this.#tables.isGone;
    const number = isCounted ? this.#numbering.next(paragraph) : "";
    this.#runs.characters += number.length;
    this.#flow.closeParagraph(number);
  }

  openRun(): void {
    this.#runs.open();
  }

  closeRun(): void {
    this.#runs.close();
  }

  closeText(): void {
    const text = this.#keepsSpace ? this.#text : withoutOuterSpace(this.#text);
    this.#runs.print(text.replaceAll(/[\r\n]+/g, " "), this.#flow.paragraph);
    this.#text = "";
  }

  openTable(): void {
    this.isDamaged ||= this.#flow.paragraph !== undefined;
    this.#tables.openTable();
  }

  closeTable(): void {
    this.#flow.add(this.#tables.closeTable());
  }

  openRow(): void {
    this.isDamaged ||= !this.#tables.openRow();
  }

  closeRow(): void {
    this.#tables.closeRow();
  }

  openCell(): void {
    this.isDamaged ||= !this.#tables.openCell();
    this.#flows.push(new Flow());
  }

  closeCell(): void {
    this.#tables.closeCell(this.#closeFlow());
  }

  openBox(): void {
    this.#flows.push(new Flow());
  }

  closeBox(): void {
    const blocks = this.#closeFlow();
    const { paragraph } = this.#flow;
    if (paragraph === undefined) this.#flow.add(blocks);
    else for (const block of blocks) paragraph.boxes.push(block);
  }

  get #flow(): Flow {
    const flow = this.#flows.at(-1);
    if (flow === undefined) throw new Error("The body's own flow is never closed.");
    return flow;
  }

  #closeFlow(): ReturnType<Flow["finish"]> {
    return this.#flows.pop()?.finish() ?? [];
  }

  #inRun(name: string, attributes: XmlAttributes): void {
    if (name === "w:t") this.#keepsSpace = attributes.get("xml:space") === "preserve";
    else this.#runs.element(name, attributes, this.#flow.paragraph);
    this.#hasPicture ||= pictures.has(name);
  }

  #inRunProperties(name: string, attributes: XmlAttributes): void {
    const owner = this.#path.at(-3);
    if (owner === "w:r") this.#runs.property(name, attributes);
    else if (owner === "w:pPr") this.#flow.paragraph?.markProperty(name, attributes);
  }

  #isLong(): boolean {
    return (
      this.#isCut ||
      this.#runs.characters > limits.characters ||
      this.#paragraphs > 2 * limits.blocks ||
      this.#tables.cells > 2 * limits.cells
    );
  }
}

type Act = (body: Body) => void;

const openers: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["w:body", (body) => body.openBody()],
  ["w:p", (body) => body.openParagraph()],
  ["w:r", (body) => body.openRun()],
  ["w:tbl", (body) => body.openTable()],
  ["w:tr", (body) => body.openRow()],
  ["w:tc", (body) => body.openCell()],
  ["w:txbxContent", (body) => body.openBox()],
]);

const closers: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["w:t", (body) => body.closeText()],
  ["w:p", (body) => body.closeParagraph()],
  ["w:r", (body) => body.closeRun()],
  ["w:tbl", (body) => body.closeTable()],
  ["w:tr", (body) => body.closeRow()],
  ["w:tc", (body) => body.closeCell()],
  ["w:txbxContent", (body) => body.closeBox()],
]);
