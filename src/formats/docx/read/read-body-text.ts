import { limits } from "#formats/limits.ts";
import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { withoutOuterSpace } from "#formats/ooxml/xml-text.ts";
import { unreadObject } from "#kernel/unread-marks.ts";
import { Controls } from "./read-controls.ts";
import { Equation } from "./read-equation.ts";
import type { FieldEnd } from "./read-fields.ts";
import type { Paragraph } from "./read-paragraph.ts";
import { textOfElement } from "./read-run-text.ts";
import type { OpenRuns } from "./read-runs.ts";
import type { OpenTables } from "./read-tables.ts";

/** Where an element stands. */
interface Place {
  readonly parent: string;
  readonly paragraph: Paragraph | undefined;
}

/** What is drawn by hand, in a part of its own. */
const inks: ReadonlySet<string> = new Set(["w:contentPart", "w14:contentPart"]);
/** Elements of a run that print what only the program knows: the day of printing, the page's number. */
const unreadInRun: ReadonlySet<string> = new Set([
  ...inks,
  "w:dayLong",
  "w:dayShort",
  "w:monthLong",
  "w:monthShort",
  "w:yearLong",
  "w:yearShort",
  "w:pgNum",
]);

/** What the runs of a body say, on its way into the paragraphs; and what stands between it that is no text. */
export class BodyText {
  readonly controls = new Controls();
  /** A text was longer than a document may become. */
  isCut = false;
  readonly #runs: OpenRuns;
  readonly #tables: OpenTables;
  #equation: Equation | undefined;
  /** Of the text being read. */
  #text = "";
  #keepsSpace = false;

  constructor(runs: OpenRuns, tables: OpenTables) {
    this.#runs = runs;
    this.#tables = tables;
  }

  /** A piece of text in an element. */
  take(text: string, element: string, paragraph: Paragraph | undefined): void {
    if (element === "w:instrText") paragraph?.fields.instruct(text);
    if (element !== "w:t" && element !== "m:t") return;
    // What is longer than a document may become is cut there, and told to be.
    const room = limits.characters - this.#text.length;
    this.isCut ||= text.length > room;
    this.#text += text.length > room ? text.slice(0, room) : text;
  }

  /** Ends the text being read. */
  end(paragraph: Paragraph | undefined): void {
    const text = this.#keepsSpace ? this.#text : withoutOuterSpace(this.#text);
    this.#text = "";
    this.print(text.replaceAll(/[\r\n]+/g, " "), paragraph);
  }

  /** An element of a run. */
  element(name: string, attributes: XmlAttributes, paragraph: Paragraph | undefined): void {
    if (name === "w:t" || name === "m:t") {
      this.#keepsSpace = attributes.get("xml:space") === "preserve";
    } else if (name === "w:fldChar") {
      this.#endField(paragraph?.fields.mark(attributes.get("w:fldCharType")), paragraph);
    } else if (unreadInRun.has(name)) this.standObject(paragraph);
    else this.print(textOfElement(name, attributes), paragraph);
  }

  /** An element that stands neither in a run nor among properties. */
  elsewhere(name: string, attributes: XmlAttributes, { parent, paragraph }: Place): void {
    this.#equation?.element(name);
    if (inks.has(name)) this.standObject(paragraph);
    else if (parent === "w:sdtPr") this.controls.property(name, attributes);
    else if (parent === "w:ffData" || parent === "w:ddList") {
      paragraph?.fields.ofForm(name, attributes);
    } else if (name === "v:textpath") this.print(attributes.get("string") ?? "", paragraph);
  }

  print(text: string, paragraph: Paragraph | undefined): void {
    if (paragraph === undefined || text === "") return;
    const read = this.#runs.read(text, paragraph, this.controls.isUnfilled);
    if (read === "") return;
    paragraph.fields.print();
    if (this.#equation) this.#equation.text += read;
    else paragraph.text += read;
  }

  openEquation(): void {
    this.#equation ??= new Equation();
  }

  closeEquation(paragraph: Paragraph | undefined): void {
    const equation = this.#equation;
    this.#equation = undefined;
    if (equation === undefined || paragraph === undefined) return;
    paragraph.text += equation.isLinear ? equation.text : unreadObject;
  }

  /** Something that is no text stands in the open paragraph; in a cell it is told. */
  standObject(paragraph: Paragraph | undefined): void {
    if (paragraph && !this.#runs.isGone(paragraph)) this.#tables.standObject();
  }

  #endField(shown: FieldEnd, paragraph: Paragraph | undefined): void {
    if (shown === "object") this.standObject(paragraph);
    else if (shown !== undefined) this.print(shown.text, paragraph);
  }
}
