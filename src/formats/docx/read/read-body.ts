import type { Extracted, ExtractedBlock, InsideUnreadable } from "#formats/extracted.ts";
import { limits } from "#formats/limits.ts";
import type { XmlAttributes, XmlHandler } from "#formats/ooxml/parse-xml.ts";
import type { XmlScope } from "#formats/ooxml/xml-names.ts";
import type { Result } from "#kernel/result.ts";
import type { Numbering } from "./lists/read-numbering.ts";
import { BodyText } from "./read-body-text.ts";
import { Drawings } from "./read-drawings.ts";
import { Flow } from "./read-flow.ts";
import { OpenRuns } from "./read-runs.ts";
import type { Styles } from "./read-styles.ts";
import { OpenTables } from "./read-tables.ts";
import { Unprinted } from "./read-unprinted.ts";

/** What a body is read with. */
export interface BodyContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** What is in the file that a relationship of the document embeds. */
  readonly embedded: (id: string) => Result<readonly ExtractedBlock[], InsideUnreadable>;
  /** Told of text that is in the file and not seen, with its paragraph counted from 1. */
  readonly onUnseen?: (found: UnseenInWord) => void;
}

export interface UnseenInWord {
  readonly paragraph: number;
  readonly text: string;
  readonly because: "hidden" | "unseen";
}

/** Reads the main part of a Word document: what is printed, in reading order, changes accepted. */
export class Body implements XmlHandler {
  /** Why nobody can say what is printed where: its elements do not stand where they must, or what it embeds is not read. */
  unreadable: InsideUnreadable | undefined;
  readonly #context: BodyContext;
  readonly #unprinted = new Unprinted();
  readonly #path: string[] = [];
  readonly #flows = [new Flow()];
  readonly #tables: OpenTables;
  readonly #runs: OpenRuns;
  readonly #drawings = new Drawings();
  readonly #text: BodyText;
  #hasBody = false;
  #hasPicture = false;
  #paragraphs = 0;

  constructor(context: BodyContext) {
    this.#context = context;
    this.#tables = new OpenTables(context.styles);
    const { styles, onUnseen } = context;
    this.#runs = new OpenRuns(
      styles,
      this.#tables,
      onUnseen && ((text, because) => onUnseen({ paragraph: this.#paragraphs, text, because })),
    );
    this.#text = new BodyText(this.#runs, this.#tables);
  }

  /** Not to be read, or longer than a document may become. */
  isDone(): boolean {
    return this.unreadable !== undefined || this.#isLong();
  }

  open(name: string, attributes: XmlAttributes, scope: XmlScope): void {
    const parent = this.#path.at(-1) ?? "";
    if (this.#unprinted.open(name, parent, { attributes, scope })) return;
    this.#path.push(name);
    if (name === "w:bdo") this.#runs.override(attributes.get("w:val"));
    if (parent === "w:rPr") this.#inRunProperties(name, attributes);
    else if (parent === "w:r" || parent === "m:r") this.#inRun(name, attributes);
    else if (parent === "w:pPr" || parent === "w:numPr") {
      this.#flow.paragraph?.property(name, attributes);
    } else if (!this.#tables.property(parent, name, attributes)) {
      this.#elsewhere(name, attributes, parent);
    }
  }

  close(name: string): void {
    if (this.#unprinted.close(name)) return;
    this.#path.pop();
    closers.get(name)?.(this);
  }

  text(text: string): void {
    if (!this.#unprinted.isInside) {
      this.#text.take(text, this.#path.at(-1) ?? "", this.#flow.paragraph);
    }
  }

  /** What was read; a picture without any text is a page of pictures. `undefined`: this is no document. */
  finish(): Extracted | undefined {
    if (!this.#hasBody || this.unreadable !== undefined) return undefined;
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
    if (this.#flow.paragraph !== undefined) this.unreadable ??= "damaged";
    this.#paragraphs += 1;
    this.#flow.openParagraph();
  }

  closeParagraph(): void {
    const { paragraph } = this.#flow;
    if (paragraph === undefined) return;
    const { styles, numbering } = this.#context;
    const style = styles.of(styles.ofParagraph(paragraph.style));
    paragraph.isJoined ??= style.look.isHidden === true;
    const isCounted = !paragraph.isJoined && !this.#tables.isGone;
    const number = isCounted ? numbering.next(paragraph) : "";
    this.#runs.characters += number.length;
    this.#flow.closeParagraph(number);
  }

  openRun(): void {
    this.#runs.open();
  }

  closeRun(): void {
    this.#runs.close();
  }

  endOverride(): void {
    this.#runs.endOverride();
  }

  closeText(): void {
    this.#text.end(this.#flow.paragraph);
  }

  openTable(): void {
    if (this.#flow.paragraph !== undefined) this.unreadable ??= "damaged";
    this.#tables.openTable();
  }

  closeTable(): void {
    this.#flow.add(this.#tables.closeTable());
  }

  openRow(): void {
    if (!this.#tables.openRow()) this.unreadable ??= "damaged";
  }

  closeRow(): void {
    this.#tables.closeRow();
  }

  openCell(): void {
    if (!this.#tables.openCell()) this.unreadable ??= "damaged";
    this.#flows.push(new Flow());
  }

  closeCell(): void {
    this.#tables.closeCell(this.#closeFlow());
  }

  openBox(): void {
    this.#tables.openBox();
    this.#flows.push(new Flow());
  }

  closeBox(): void {
    const blocks = this.#closeFlow();
    this.#tables.closeBox();
    if (blocks.length > 0) this.#drawings.holdText();
    const { paragraph } = this.#flow;
    if (paragraph === undefined) this.#flow.add(blocks);
    else for (const block of blocks) paragraph.boxes.push(block);
  }

  openDrawing(): void {
    this.#drawings.open();
    this.#hasPicture = true;
  }

  closeDrawing(): void {
    if (this.#drawings.close()) this.#text.standObject(this.#flow.paragraph);
  }

  openEquation(): void {
    this.#text.openEquation();
  }

  closeEquation(): void {
    this.#text.closeEquation(this.#flow.paragraph);
  }

  openControl(): void {
    this.#text.controls.open();
  }

  closeControl(): void {
    this.#text.controls.close();
  }

  get #flow(): Flow {
    const flow = this.#flows.at(-1);
    if (flow === undefined) throw new Error("The body's own flow is never closed.");
    return flow;
  }

  #closeFlow(): readonly ExtractedBlock[] {
    return this.#flows.pop()?.finish() ?? [];
  }

  #inRun(name: string, attributes: XmlAttributes): void {
    this.#text.element(name, attributes, this.#flow.paragraph);
    openers.get(name)?.(this);
  }

  #inRunProperties(name: string, attributes: XmlAttributes): void {
    const owner = this.#path.at(-3);
    if (owner === "w:r" || owner === "m:r") this.#runs.property(name, attributes);
    else if (owner === "w:pPr") this.#flow.paragraph?.markProperty(name, attributes);
  }

  #elsewhere(name: string, attributes: XmlAttributes, parent: string): void {
    openers.get(name)?.(this);
    if (name === "w:altChunk") this.#embed(attributes.get("r:id") ?? "");
    else if (name === "w:background") this.#tables.page = attributes.get("w:color") ?? "none";
    else if (name.startsWith("w14:") && this.#path.includes("w14:textFill")) {
      this.#runs.property(name, attributes);
    } else this.#text.elsewhere(name, attributes, { parent, paragraph: this.#flow.paragraph });
    this.#drawings.element(name, attributes);
  }

  #embed(id: string): void {
    const blocks = this.#context.embedded(id);
    if (!blocks.ok) {
      this.unreadable ??= blocks.error;
      return;
    }
    this.#runs.characters += sizeOf(blocks.value);
    this.#flow.add(blocks.value);
  }

  #isLong(): boolean {
    return (
      this.#text.isCut ||
      this.#runs.characters > limits.characters ||
      this.#paragraphs > 2 * limits.blocks ||
      this.#tables.cells > 2 * limits.cells
    );
  }
}

function sizeOf(blocks: readonly ExtractedBlock[]): number {
  const sizes = blocks.map((block) =>
    block.kind === "line"
      ? block.text.length
      : block.cells.reduce((sum, { text }) => sum + text.length, 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

type Act = (body: Body) => void;

const drawings = ["w:drawing", "w:pict", "w:object"];

const openers: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["w:body", (body) => body.openBody()],
  ["w:p", (body) => body.openParagraph()],
  ["w:r", (body) => body.openRun()],
  ["m:r", (body) => body.openRun()],
  ["w:tbl", (body) => body.openTable()],
  ["w:tr", (body) => body.openRow()],
  ["w:tc", (body) => body.openCell()],
  ["w:txbxContent", (body) => body.openBox()],
  ["m:oMath", (body) => body.openEquation()],
  ["w:sdt", (body) => body.openControl()],
  ...drawings.map((name): [string, Act] => [name, (body) => body.openDrawing()]),
]);

const closers: ReadonlyMap<string, Act> = new Map<string, Act>([
  ["w:t", (body) => body.closeText()],
  ["m:t", (body) => body.closeText()],
  ["w:p", (body) => body.closeParagraph()],
  ["w:r", (body) => body.closeRun()],
  ["w:bdo", (body) => body.endOverride()],
  ["m:r", (body) => body.closeRun()],
  ["w:tbl", (body) => body.closeTable()],
  ["w:tr", (body) => body.closeRow()],
  ["w:tc", (body) => body.closeCell()],
  ["w:txbxContent", (body) => body.closeBox()],
  ["m:oMath", (body) => body.closeEquation()],
  ["w:sdt", (body) => body.closeControl()],
  ...drawings.map((name): [string, Act] => [name, (body) => body.closeDrawing()]),
]);
