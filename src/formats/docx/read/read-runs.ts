import type { XmlAttributes } from "#formats/ooxml/parse-xml.ts";
import { type Shown, shownText } from "#formats/shown-text.ts";
import { addToLook, type Look } from "./read-look.ts";
import type { Paragraph } from "./read-paragraph.ts";
import type { Styles } from "./read-styles.ts";
import type { OpenTables } from "./read-tables.ts";
import { type Looks, shownRun, unseenRun } from "./shown-run.ts";

interface Run {
  readonly look: Look;
  style?: string | undefined;
}

/** Told of text that stands in the file and is not seen. */
export type OnUnseen = (text: string, because: "hidden" | "unseen") => void;

/** The runs that are open (one may hold a text box with others), while their elements are read. */
export class OpenRuns {
  /** Printed characters so far. */
  characters = 0;
  readonly #styles: Styles;
  readonly #tables: OpenTables;
  readonly #open: Run[] = [];
  /** For each override of the direction of writing that is open, whether it turns text round. */
  readonly #overrides: boolean[] = [];
  readonly #onUnseen: OnUnseen | undefined;

  constructor(styles: Styles, tables: OpenTables, onUnseen?: OnUnseen) {
    this.#styles = styles;
    this.#tables = tables;
    this.#onUnseen = onUnseen;
  }

  open(): void {
    this.#open.push({ look: {} });
  }

  close(): void {
    this.#open.pop();
  }

  override(direction: string | undefined): void {
    this.#overrides.push(direction === "rtl");
  }

  endOverride(): void {
    this.#overrides.pop();
  }

  /** A property of the open run. */
  property(name: string, attributes: XmlAttributes): void {
    const run = this.#open.at(-1);
    if (run === undefined) return;
    if (name === "w:rStyle") run.style = attributes.get("w:val");
    else addToLook(run.look, name, attributes);
  }

  /** What is read of a text in the open run; `isUnfilled`: it only says what to fill in. */
  read(text: string, paragraph: Paragraph, isUnfilled: boolean): string {
    if (!paragraph.fields.isPrinted) return "";
    const shown = isUnfilled ? "unfilled" : this.#shown(paragraph);
    if (this.#onUnseen && shown !== "plain" && !isUnfilled) this.#tellUnseen(text, paragraph);
    const read = shown === "plain" ? text : shownText(text, shown, this.#tables.isInTable);
    this.characters += read.length;
    return read;
  }

  #tellUnseen(text: string, paragraph: Paragraph): void {
    const because = unseenRun(this.#looks(this.#open.at(-1), paragraph));
    if (because && text.trim() !== "") this.#onUnseen?.(text, because);
  }

  /** What the open run holds is not printed. */
  isGone(paragraph: Paragraph): boolean {
    return !paragraph.fields.isPrinted || this.#shown(paragraph) === "gone";
  }

  #shown(paragraph: Paragraph): Shown {
    const run = this.#open.at(-1);
    const isPlain = run === undefined || (run.style === undefined && !run.look.isMarked);
    return isPlain && this.#isPlainPlace(paragraph) ? "plain" : this.#lookedAt(run, paragraph);
  }

  /** Text here is plain unless it says otherwise: asked for each run, and true of nearly all. */
  #isPlainPlace(paragraph: Paragraph): boolean {
    paragraph.isPlain ??= this.#isPlainParagraph(paragraph);
    return paragraph.isPlain && this.#tables.isPlain && !this.#isTurned;
  }

  get #isTurned(): boolean {
    return this.#overrides.includes(true);
  }

  #isPlainParagraph({ style, shade, isFlat }: Paragraph): boolean {
    if (shade !== undefined || isFlat || this.#styles.defaults.isMarked) return false;
    const own = this.#styles.of(this.#styles.ofParagraph(style));
    return own.shade === undefined && !own.isFlat && !own.look.isMarked;
  }

  #lookedAt(run: Run | undefined, paragraph: Paragraph): Shown {
    return shownRun(this.#looks(run, paragraph));
  }

  #looks(run: Run | undefined, paragraph: Paragraph): Looks {
    const own = this.#styles.of(this.#styles.ofParagraph(paragraph.style));
    const { style, ground, isFlat, isCrossed } = this.#tables.ground;
    const shade = paragraph.shade ?? own.shade ?? "none";
    const table = this.#styles.of(style);
    return {
      direct: run?.look ?? {},
      character: this.#styles.of(run?.style).look,
      paragraph: own.look,
      table: table.look,
      defaults: this.#styles.defaults,
      tablePart: table.partLook,
      ground: shade === "none" ? ground : shade,
      isOtherwise: isCrossed || this.#isTurned,
      isFlat: isFlat || (paragraph.isFlat ?? own.isFlat ?? false),
    };
  }
}
