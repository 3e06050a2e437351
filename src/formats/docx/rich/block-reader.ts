import { isOn } from "../read/read-look.ts";
import type { Beside, ReadsBlocks, Surroundings } from "./beside.ts";
import { type LineContext, LineReader } from "./line-reader.ts";
import { type ListedLine, listsOf } from "./listed-lines.ts";
import { OpenFields } from "./open-fields.ts";
import type {
  RichBlock,
  RichDocument,
  RichInline,
  RichParagraph,
  RichPicture,
  Told,
} from "./rich-text.ts";
import { outlineLevel } from "./style-facts.ts";
import { readTable } from "./table-reader.ts";
import { at, valueAt, type WordNode, within, wordsIn } from "./word-tree.ts";

const onPage: Surroundings = { ground: "none", tableLook: {}, isInTable: false };

/** Reads blocks in their order: the body, and within it cells and text boxes. */
export class BlockReader implements ReadsBlocks {
  readonly #beside: Beside;
  readonly #fields = new OpenFields();
  readonly #told: Told[] = [];
  readonly #pictures: RichPicture[] = [];
  /** The line of a paragraph whose mark is deleted or hidden: the next goes on in it. */
  #joined: RichInline[] = [];

  constructor(beside: Beside) {
    this.#beside = beside;
  }

  read(body: WordNode): RichDocument {
    return { blocks: this.blocks(body, onPage), told: this.#told, pictures: this.#pictures };
  }

  get styles() {
    return this.#beside.styles;
  }

  tell(kind: Told["kind"], paragraph: number, quote: string): void {
    const last = this.#told.at(-1);
    const isSame = last?.kind === kind && last.paragraph === paragraph;
    if (isSame) this.#told[this.#told.length - 1] = { ...last, quote: last.quote + quote };
    else this.#told.push({ kind, paragraph, quote });
  }

  /** What an element holds, lists put together. */
  blocks(node: WordNode, around: Surroundings): readonly RichBlock[] {
    return listsOf(this.#lines(node, around));
  }

  #lines(node: WordNode, around: Surroundings): readonly (RichBlock | ListedLine)[] {
    return within(node).flatMap((child) => this.#block(child, around));
  }

  #block(node: WordNode, around: Surroundings): readonly (RichBlock | ListedLine)[] {
    switch (node.name) {
      case "w:p":
        return this.#paragraph(node, around);
      case "w:tbl":
        return readTable(this, node, around);
      case "w:sdt":
        return this.#lines(at(node, "w:sdtContent") ?? node, around);
      case "w:ins":
      case "w:moveTo":
      case "w:customXml":
        return this.#lines(node, around);
      case "w:altChunk":
        this.tell("embedded", node.paragraph, "");
        return [];
      default:
        return [];
    }
  }

  #paragraph(node: WordNode, around: Surroundings): readonly (RichBlock | ListedLine)[] {
    const { structure, styles, numbering } = this.#beside;
    const properties = at(node, "w:pPr");
    const style = styles.ofParagraph(valueAt(properties, "w:pStyle"));
    if (structure.isOfContents(style)) {
      this.tell("contents", node.paragraph, wordsIn(node));
      return [];
    }
    const { ground, tableLook } = around;
    const line = new LineReader(this.#contextOf(node), {
      paragraphStyle: style,
      ground,
      tableLook,
    });
    line.read(node);
    const inlines = [...this.#joined, ...line.inlines];
    this.#joined = [];
    const after = this.#after(line, node, around);
    if (isJoined(properties) && after.length === 0) {
      this.#joined = inlines;
      return [];
    }
    const numbered = {
      style,
      list: valueAt(properties, "w:numPr", "w:numId"),
      level: numberOf(valueAt(properties, "w:numPr", "w:ilvl")),
    };
    const number = numbering.next(numbered);
    if (!isWritten(inlines)) return after;
    const level = outlineLevel(valueAt(properties, "w:outlineLvl")) ?? structure.levelOf(style);
    if (level > 0 && !around.isInTable) {
      return [{ kind: "heading", level, inlines: withNumber(number, inlines) }, ...after];
    }
    const paragraph: RichParagraph = {
      kind: "paragraph",
      align: alignOf(valueAt(properties, "w:jc")),
      isTitle: structure.isTitle(style),
      inlines,
    };
    const listed = numbering.listed(numbered);
    if (!listed) return [{ ...paragraph, inlines: withNumber(number, inlines) }, ...after];
    return [{ kind: "listed", ...listed, number, paragraph }, ...after];
  }

  #contextOf({ paragraph }: WordNode): LineContext {
    return {
      ...this.#beside,
      fields: this.#fields,
      tell: (kind, quote) => this.tell(kind, paragraph, quote),
      picture: (picture) => this.#pictures.push({ ...picture, paragraph }) - 1,
    };
  }

  /** Pictures and text boxes stand behind the paragraph on which they hang. */
  #after(line: LineReader, { paragraph }: WordNode, around: Surroundings): readonly RichBlock[] {
    if (around.isInTable && line.pictures.length > 0) {
      this.tell("picture-in-table", paragraph, "");
    }
    const pictures = around.isInTable ? [] : line.pictures;
    const boxes = line.boxes.flatMap((box) => {
      this.tell("text-box", paragraph, wordsIn(box));
      return this.blocks(box, around);
    });
    return [...pictures.map((place) => ({ kind: "picture" as const, at: place })), ...boxes];
  }
}

function isWritten(inlines: readonly RichInline[]): boolean {
  return inlines.some((one) => one.kind === "text" && one.text.trim() !== "");
}

function withNumber(number: string, inlines: readonly RichInline[]): readonly RichInline[] {
  if (number === "") return inlines;
  const [first, ...rest] = inlines;
  if (first?.kind === "text" && first.href === undefined) {
    return [{ ...first, text: number + first.text }, ...rest];
  }
  const marks = { isBold: false, isUnderlined: false, href: undefined };
  return [{ kind: "text", text: number, ...marks }, ...inlines];
}

function alignOf(value: string | undefined): RichParagraph["align"] {
  if (value === "center") return "center";
  return value === "right" || value === "end" ? "right" : undefined;
}

function numberOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number.parseInt(value, 10) || 0;
}

/** Its mark is deleted or hidden. */
function isJoined(properties: WordNode | undefined): boolean {
  return within(at(properties, "w:rPr")).some(
    ({ name, attributes }) =>
      name === "w:del" || name === "w:moveFrom" || (name === "w:vanish" && isOn(attributes)),
  );
}
