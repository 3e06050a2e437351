import { isOn } from "../read/read-look.ts";
import { at, valueAt, type WordNode, within } from "./word-tree.ts";

/** What a style says of the structure of its paragraphs. */
interface StyleFacts {
  /** In lower case, without spaces. */
  readonly name: string;
  readonly basedOn: string | undefined;
  /** 1 to 9. */
  readonly level: number | undefined;
  readonly isBold: boolean | undefined;
}

/** The styles of a document by what they are for: headings, the title, a table of contents. */
export class StructureStyles {
  readonly #styles: ReadonlyMap<string, StyleFacts>;

  constructor(styles: WordNode | undefined) {
    const all = within(styles && at(styles, "w:styles"), "w:style");
    this.#styles = new Map(
      all.map((style) => [style.attributes.get("w:styleId") ?? "", factsOf(style)]),
    );
  }

  /** The level of headings of this style; 0: of the text. */
  levelOf(id: string | undefined): number {
    for (const { name, level } of this.#chain(id)) {
      const named = /^(?:heading|标题)([1-9])$/.exec(name)?.[1];
      const found = named === undefined ? level : Number(named);
      if (found !== undefined) return found;
    }
    return 0;
  }

  isTitle(id: string | undefined): boolean {
    return ["title", "标题"].includes(this.#chain(id)[0]?.name ?? "");
  }

  isOfContents(id: string | undefined): boolean {
    return /^(?:toc|目录)(?:[1-9]|heading|标题)$/.test(this.#chain(id)[0]?.name ?? "");
  }

  isBold(id: string | undefined): boolean {
    return this.#chain(id).find(({ isBold }) => isBold !== undefined)?.isBold ?? false;
  }

  /** The style and those it is based on, as deep as anybody builds them. */
  #chain(id: string | undefined): readonly StyleFacts[] {
    const chain: StyleFacts[] = [];
    let style = id === undefined ? undefined : this.#styles.get(id);
    while (style && chain.length < 20) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }
}

function factsOf(style: WordNode): StyleFacts {
  const bold = at(style, "w:rPr", "w:b");
  return {
    name: (valueAt(style, "w:name") ?? "").toLowerCase().replaceAll(" ", ""),
    basedOn: valueAt(style, "w:basedOn"),
    level: outlineLevel(valueAt(style, "w:pPr", "w:outlineLvl")),
    isBold: bold && isOn(bold.attributes),
  };
}

/** 0 to 8 are headings, 9 is text. */
export function outlineLevel(value: string | undefined): number | undefined {
  const level = Number(value);
  if (value === undefined || !Number.isInteger(level)) return undefined;
  return level >= 0 && level <= 8 ? level + 1 : 0;
}
