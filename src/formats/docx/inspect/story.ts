import type { XmlAttributes, XmlHandler } from "#formats/ooxml/parse-xml.ts";

/** A paragraph of a part, counted from 1 as they begin, with all text that it holds, seen or not. */
export interface StoryParagraph {
  readonly number: number;
  readonly text: string;
}

/** A change that was tracked and neither accepted nor rejected. */
export interface TrackedChange {
  readonly paragraph: number;
  readonly kind: "inserted" | "deleted" | "moved" | "look" | "cell";
  readonly by: string;
  readonly text: string;
}

export interface WordComment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
}

const kinds: ReadonlyMap<string, TrackedChange["kind"]> = new Map([
  ["w:ins", "inserted"],
  ["w:del", "deleted"],
  ["w:moveFrom", "moved"],
  ["w:moveTo", "moved"],
  ["w:cellIns", "cell"],
  ["w:cellDel", "cell"],
  ["w:cellMerge", "cell"],
  ["w:rPrChange", "look"],
  ["w:pPrChange", "look"],
  ["w:sectPrChange", "look"],
  ["w:tblPrChange", "look"],
  ["w:tblPrExChange", "look"],
  ["w:tblGridChange", "look"],
  ["w:trPrChange", "look"],
  ["w:tcPrChange", "look"],
  ["w:numberingChange", "look"],
]);

/** Reads a part of a Word document (body, header, notes, comments) for what it holds beside what it prints. */
export class Story implements XmlHandler {
  readonly paragraphs: StoryParagraph[] = [];
  readonly changes: TrackedChange[] = [];
  readonly comments: WordComment[] = [];
  /** Comments by their id, and the paragraph they hang on. */
  readonly anchors = new Map<string, number>();
  /** Paragraphs with a picture of which a part was cut off. */
  readonly cropped: number[] = [];
  readonly #open: { readonly number: number; text: string }[] = [];
  readonly #changes: { readonly kind: TrackedChange["kind"]; readonly by: string; text: string }[] =
    [];
  readonly #names: string[] = [];
  #comment: { readonly id: string; readonly by: string; text: string } | undefined;
  #count = 0;

  open(name: string, attributes: XmlAttributes): void {
    this.#names.push(name);
    if (name === "w:p") {
      this.#count += 1;
      this.#open.push({ number: this.#count, text: "" });
    } else if (name === "w:tab") this.#add("\t");
    else if (name === "w:br" || name === "w:cr") this.#add("\n");
    else if (name === "w:comment") {
      this.#comment = {
        id: attributeOf(attributes, "w:id"),
        by: attributeOf(attributes, "w:author"),
        text: "",
      };
    } else if (name === "w:commentReference" || name === "w:commentRangeStart") {
      const id = attributeOf(attributes, "w:id");
      if (!this.anchors.has(id)) this.anchors.set(id, this.#number);
    } else if (name === "a:srcRect" && isCropped(attributes)) this.cropped.push(this.#number);
    const kind = kinds.get(name);
    if (kind) this.#changes.push({ kind, by: attributeOf(attributes, "w:author"), text: "" });
  }

  close(name: string): void {
    this.#names.pop();
    if (name === "w:p") {
      const paragraph = this.#open.pop();
      if (paragraph) this.paragraphs.push(paragraph);
      if (this.#comment) this.#comment.text += "\n";
    } else if (name === "w:comment" && this.#comment) {
      this.comments.push({ ...this.#comment, text: this.#comment.text.trim() });
      this.#comment = undefined;
    }
    if (!kinds.has(name)) return;
    const change = this.#changes.pop();
    if (change) this.changes.push({ ...change, paragraph: this.#number });
  }

  text(text: string): void {
    const name = this.#names.at(-1);
    if (name === "w:t" || name === "w:delText" || name === "m:t") this.#add(text);
  }

  get #number(): number {
    return this.#open.at(-1)?.number ?? this.#count;
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) paragraph.text += text;
    if (this.#comment) this.#comment.text += text;
    for (const change of this.#changes) change.text += text;
  }
}

function attributeOf(attributes: XmlAttributes, name: string): string {
  return attributes.get(name) ?? "";
}

function isCropped(attributes: XmlAttributes): boolean {
  return ["l", "t", "r", "b"].some((side) => Number(attributes.get(side) ?? 0) > 0);
}
