import { addToLook, isOn, type Look } from "../read/read-look.ts";
import type { Styles } from "../read/read-styles.ts";
import { type Looks, shownRun, unseenRun } from "../read/shown-run.ts";
import { raisedText } from "./raised-text.ts";
import type { RichInline, ToldKind } from "./rich-text.ts";
import type { StructureStyles } from "./style-facts.ts";
import { at, valueAt, type WordNode, within, wordsIn } from "./word-tree.ts";

/** Where a run stands. */
export interface RunPlace {
  readonly paragraphStyle: string | undefined;
  /** What is painted behind it: a colour, `none`, or `unknown`. */
  readonly ground: string;
  readonly tableLook: Look;
}

/** How a run is taken: its marks, or why its words are not. */
export type TakenRun =
  | { readonly isBold: boolean; readonly isUnderlined: boolean; readonly vertical: string }
  | { readonly told: Extract<ToldKind, "hidden" | "unseen" | "struck"> };

/** Decides what of a run a person sees, by the rule that the reader of documents has. */
export function takenRun(
  run: WordNode,
  { paragraphStyle, ground, tableLook }: RunPlace,
  { styles, structure }: { readonly styles: Styles; readonly structure: StructureStyles },
): TakenRun {
  const properties = at(run, "w:rPr");
  const own = valueAt(properties, "w:rStyle");
  const paragraph = styles.of(styles.ofParagraph(paragraphStyle));
  const looks: Looks = {
    direct: lookOf(properties),
    character: styles.of(own).look,
    paragraph: paragraph.look,
    table: tableLook,
    defaults: styles.defaults,
    ground: paragraph.shade ?? ground,
    isFlat: paragraph.isFlat ?? false,
    isOtherwise: false,
  };
  const shown = shownRun(looks);
  if (shown === "gone") return { told: "hidden" };
  if (shown === "unseen") {
    return { told: unseenRun(looks) === undefined ? "struck" : "unseen" };
  }
  const bold = at(properties, "w:b");
  const underline = valueAt(properties, "w:u");
  return {
    isBold: bold ? isOn(bold.attributes) : structure.isBold(own),
    isUnderlined: underline !== undefined && underline !== "none",
    vertical: valueAt(properties, "w:vertAlign") ?? "baseline",
  };
}

function lookOf(properties: WordNode | undefined): Look {
  const look: Look = {};
  for (const { name, attributes } of within(properties)) addToLook(look, name, attributes);
  return look;
}

const signs: ReadonlyMap<string, string> = new Map([
  ["w:tab", "\u3000"],
  ["w:noBreakHyphen", "-"],
  ["w:cr", "\n"],
]);

/** What an element of a run says in characters; a line that ends is `\n`. */
export function charactersOf(node: WordNode): string {
  if (node.name === "w:t") return node.children.filter((one) => typeof one === "string").join("");
  if (node.name === "w:br") return isLineEnd(node) ? "\n" : "";
  return signs.get(node.name) ?? "";
}

function isLineEnd({ attributes }: WordNode): boolean {
  return !["page", "column"].includes(attributes.get("w:type") ?? "");
}

/** Adds characters to a line, those of one look together. */
export function addText(
  inlines: RichInline[],
  text: string,
  look: {
    readonly isBold: boolean;
    readonly isUnderlined: boolean;
    readonly href: string | undefined;
  },
): void {
  for (const [n, part] of text.split("\n").entries()) {
    if (n > 0) inlines.push({ kind: "break" });
    if (part === "") continue;
    const last = inlines.at(-1);
    const isSame =
      last?.kind === "text" &&
      last.isBold === look.isBold &&
      last.isUnderlined === look.isUnderlined &&
      last.href === look.href;
    if (isSame) inlines[inlines.length - 1] = { ...last, text: last.text + part };
    else inlines.push({ kind: "text", text: part, ...look });
  }
}

/** An equation as the characters in it; what stands above what is lost. */
export function equationText(node: WordNode): string {
  return wordsIn(node, "m:t");
}

/** Raised and lowered characters have signs of their own, or are told of. */
export function withVertical(text: string, vertical: string): string | undefined {
  return vertical === "superscript" || vertical === "subscript" ? raisedText(text, vertical) : text;
}
