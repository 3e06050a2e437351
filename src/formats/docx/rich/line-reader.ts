import type { Beside } from "./beside.ts";
import type { OpenFields } from "./open-fields.ts";
import { linkIn } from "./open-fields.ts";
import type { RichInline, RichPicture, ToldKind } from "./rich-text.ts";
import {
  addText,
  charactersOf,
  equationText,
  type RunPlace,
  takenRun,
  withVertical,
} from "./run-reader.ts";
import { all, at, type WordNode, within, wordsIn } from "./word-tree.ts";

export interface LineContext extends Beside {
  readonly fields: OpenFields;
  readonly tell: (kind: ToldKind, quote: string) => void;
  /** Takes a picture in; gives its place among them. */
  readonly picture: (picture: Omit<RichPicture, "paragraph">) => number;
}

/** A line of text as it is read, and what hangs on its paragraph. */
export class LineReader {
  readonly inlines: RichInline[] = [];
  /** Places of pictures that stand in it. */
  readonly pictures: number[] = [];
  /** Text boxes that hang on it. */
  readonly boxes: WordNode[] = [];
  readonly #context: LineContext;
  readonly #place: RunPlace;

  constructor(context: LineContext, place: RunPlace) {
    this.#context = context;
    this.#place = place;
  }

  /** Reads what a paragraph, or a part of it, holds. */
  read(node: WordNode, href?: string): void {
    for (const child of within(node)) this.#element(child, href);
  }

  #element(node: WordNode, href: string | undefined): void {
    const { linked, tell } = this.#context;
    switch (node.name) {
      case "w:r":
        this.#run(node, href);
        break;
      case "w:hyperlink":
        this.read(node, linked.get(node.attributes.get("r:id") ?? "") ?? href);
        break;
      case "w:fldSimple":
        this.read(node, linkIn(node.attributes.get("w:instr") ?? "") ?? href);
        break;
      case "w:sdt":
        if (!at(node, "w:sdtPr", "w:showingPlcHdr"))
          this.read(at(node, "w:sdtContent") ?? node, href);
        break;
      case "m:oMath":
      case "m:oMathPara":
        addText(this.inlines, equationText(node), { ...plain, href });
        tell("equation", equationText(node));
        break;
      default:
        if (passed.has(node.name)) this.read(node, href);
    }
  }

  #run(run: WordNode, href: string | undefined): void {
    const taken = takenRun(run, this.#place, this.#context);
    for (const child of within(run)) {
      if (child.name === "w:fldChar") this.#context.fields.mark(child);
      else if (child.name === "w:instrText") {
        this.#context.fields.instruct(wordsOf(child));
      } else if (!this.#object(child)) this.#words(child, taken, href);
    }
  }

  #words(node: WordNode, taken: ReturnType<typeof takenRun>, given: string | undefined): void {
    const { fields, tell } = this.#context;
    const text =
      node.name === "w:ruby" ? wordsIn(at(node, "w:rubyBase") ?? node) : charactersOf(node);
    if (text === "" || !fields.isPrinted) return;
    if ("told" in taken) {
      if (text.trim() !== "") tell(taken.told, text);
      return;
    }
    const { vertical, ...marks } = taken;
    const written = withVertical(text, vertical);
    if (written === undefined) tell("raised", text);
    addText(this.inlines, written ?? text, { ...marks, href: given ?? fields.href });
  }

  /** What is no text; whether it was that. */
  #object(node: WordNode): boolean {
    const { tell } = this.#context;
    switch (node.name) {
      case "w:drawing":
      case "w:pict":
        this.#drawing(node);
        return true;
      case "w:object":
        this.#drawing(node);
        tell("object", "");
        return true;
      case "mc:AlternateContent":
        this.#alternatives(node);
        return true;
      case "w:footnoteReference":
      case "w:endnoteReference":
        tell("note", "");
        return true;
      case "w:sym":
        tell("symbol", "");
        return true;
      default:
        return false;
    }
  }

  /** The same drawing for newer and for older programs: once. */
  #alternatives(node: WordNode): void {
    const [choice, fallback] = [at(node, "mc:Choice"), at(node, "mc:Fallback")];
    const holds = (one: WordNode | undefined) =>
      one && drawn.some((name) => !all(one, name).next().done);
    for (const child of within(holds(choice) ? choice : (fallback ?? choice))) this.#object(child);
  }

  #drawing(node: WordNode): void {
    const box = all(node, "w:txbxContent").next();
    if (!box.done) {
      this.boxes.push(box.value);
      return;
    }
    const says = describedIn(node);
    for (const name of ["a:blip", "v:imagedata"]) {
      for (const { attributes } of all(node, name)) this.#picture(attributes, says);
    }
  }

  #picture(attributes: WordNode["attributes"], says: string): void {
    const { part, picture, tell } = this.#context;
    const bytes = part(attributes.get("r:embed") ?? attributes.get("r:id") ?? "");
    if (bytes === undefined) tell("linked-picture", says);
    else this.pictures.push(picture({ bytes, says }));
  }
}

const plain = { isBold: false, isUnderlined: false };

/** Elements around runs that say nothing of their own; what was deleted or moved away is not among them. */
const passed: ReadonlySet<string> = new Set([
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:dir",
  "w:bdo",
]);

const drawn = ["w:txbxContent", "a:blip", "v:imagedata"];

/** 替代文字 of a drawing; what programs put there of themselves (a file's name) says nothing. */
function describedIn(node: WordNode): string {
  const described = all(node, "wp:docPr").next();
  const says = described.done ? "" : (described.value.attributes.get("descr") ?? "");
  return /[.](png|jpe?g|bmp|gif|emf|wmf)$/i.test(says) ? "" : says.trim().slice(0, 200);
}

function wordsOf({ children }: WordNode): string {
  return children.filter((child) => typeof child === "string").join("");
}
