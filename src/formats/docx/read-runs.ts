import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import type { Paragraph } from "./read-paragraph.ts";
import { textOfElement } from "./read-run-text.ts";
import { isOn, type Styles } from "./read-styles.ts";

interface Run {
  isHidden?: boolean;
  isRaised?: boolean;
  isStruck?: boolean;
  isWhite?: boolean;
  style?: string | undefined;
}

/** The runs that are open (one may hold a text box with others), while their elements are read. */
export class OpenRuns {
  /** Printed characters so far. */
  characters = 0;
  readonly #styles: Styles;
  readonly #open: Run[] = [];

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  open(): void {
    this.#open.push({});
  }

  close(): void {
    this.#open.pop();
  }

  /** A property of the open run. */
  property(name: string, attributes: XmlAttributes): void {
    const run = this.#open.at(-1);
    if (run === undefined) return;
    if (name === "w:vanish") run.isHidden = isOn(attributes);
    else if (name === "w:vertAlign") run.isRaised = attributes.get("w:val") !== "baseline";
    else if (name === "w:strike" || name === "w:dstrike") run.isStruck ||= isOn(attributes);
    else if (name === "w:position") run.isRaised ||= Number(attributes.get("w:val")) >= raised;
    else if (name === "w:color") run.isWhite = /^f{6}$/i.test(attributes.get("w:val") ?? "");
    else if (name === "w:rStyle") run.style = attributes.get("w:val");
  }

  /** An element of the open run that is no text. */
  element(name: string, attributes: XmlAttributes, paragraph: Paragraph | undefined): void {
    if (name === "w:fldChar") paragraph?.fields.mark(attributes.get("w:fldCharType"));
    else this.print(textOfElement(name, attributes), paragraph);
  }

  print(text: string, paragraph: Paragraph | undefined): void {
    if (paragraph === undefined || text === "") return;
    if (!paragraph.fields.isPrinted || this.#has("isHidden", paragraph)) return;
    const run = this.#open.at(-1);
    const struck = run?.isStruck || (run?.isWhite && figure.test(text)) ? struckOut(text) : text;
    // A raised 2 behind 15 is the mark of a note, and both together are not 152.
    const apart = this.#has("isRaised", paragraph) ? ` ${struck} ` : struck;
    this.characters += apart.length;
    paragraph.text += apart;
  }

  /** What the open run says of its text, or its style, or the paragraph's. */
  #has(property: "isHidden" | "isRaised", { style }: Paragraph): boolean {
    const run = this.#open.at(-1);
    return (
      run?.[property] ??
      this.#styles.of(run?.style, property) ??
      this.#styles.of(this.#styles.ofParagraph(style), property) ??
      false
    );
  }
}

/** Half-points; below, text is only moved to the middle of its line. */
const raised = 4;

/** A figure in white shows on no page, unless its cell is dark. */
const figure = /^[\d\s.,%+-]+$/;

/** Text with a line through it, each character with the stroke: nobody can say whether it is still meant. */
function struckOut(text: string): string {
  return text.replaceAll(/\S/gu, "$&\u0336");
}
