import { type ElementStyle, noStyle } from "./css/element-style.ts";
import type { Styled } from "./css/match-selector.ts";
import type { PageStyles } from "./css/page-styles.ts";
import { type ElementKind, isUnknown, kindOf, type TagName } from "./element-kinds.ts";
import type { Tag } from "./scan.ts";
import { childLooks } from "./sight/child-looks.ts";
import { type Edge, edgeOf } from "./sight/edges.ts";
import { type Looks, plainLooks } from "./sight/looks.ts";

/** An element whose end has not come. */
export interface OpenElement {
  readonly name: string;
  readonly kind: ElementKind;
  readonly style: ElementStyle | undefined;
  readonly styled: Styled | undefined;
  /** How it is seen itself. */
  readonly own: Looks;
  /** How its text is seen. */
  readonly looks: Looks;
  readonly edge: Edge;
  /** Counted where rules ask for it. */
  children: number;
}

type Declared = Pick<OpenElement, "name" | "kind" | "style" | "styled">;

/** Makes the elements of a page of their tags: how each is seen, by what is declared for it and what it stands in. */
export class ElementMaker {
  readonly #styles: PageStyles;
  readonly #plain = plainLooks();
  /** Of what is no text of the page. */
  readonly #unread: Looks = { ...plainLooks(), gone: 2, sight: "none" };
  /** The elements that nothing is declared for, by the look of what they stand in: alike ones are one object. */
  readonly #unstyled = new Map<Looks, Map<ElementKind, OpenElement>>();
  #aroundLast: Looks | undefined;
  #unstyledThere = new Map<ElementKind, OpenElement>();
  readonly #edges = new Map<ElementStyle, Edge>();
  readonly #classes = new Map<string, readonly string[]>();
  readonly #hasRules: boolean;

  constructor(styles: PageStyles) {
    this.#styles = styles;
    this.#hasRules = styles.hasRules;
  }

  /** The element of a tag, in another; `path`: that one and what it stands in, where rules ask for it. */
  of(tag: Tag, parent: OpenElement, path: Styled[]): OpenElement {
    const isPlain = tag.kind.isPlain && !tag.isStyled && !this.#hasRules;
    return isPlain
      ? this.#unstyledElement(tag, parent.looks)
      : this.#styledElement(tag, parent, path);
  }

  /** The page itself, which every document has, with or without its tags. */
  page(tag: Tag, around: Looks, path: Styled[]): OpenElement {
    const { name, kind } = tag;
    const styled = this.#styled(tag, path.length + 1);
    const style = this.#styleOf(tag, styled, path) ?? noStyle;
    return this.again({ name, kind, style, styled }, around);
  }

  emptyPage(name: string, around = this.#plain): OpenElement {
    const styled = this.#hasRules
      ? { name, id: undefined, classes: noClasses, place: 1 }
      : undefined;
    return this.again({ name, kind: kindOf(name), style: undefined, styled }, around);
  }

  /** An element as it is seen in another look. */
  again({ name, kind, style, styled }: Declared, around: Looks): OpenElement {
    const isTitle = name === "title" && !kind.isOpaque && around.gone < 2;
    const own = isTitle ? this.#plain : childLooks(around, kind, style);
    const looks = kind.isOpaque ? this.#unread : own;
    const edge = this.#edgeOf(kind, style);
    const isApart = edge === "none" && isOfOtherSize(own, around);
    return { name, kind, style, styled, own, looks, edge: isApart ? "apart" : edge, children: 0 };
  }

  #unstyledElement({ name, kind }: TagName, around: Looks): OpenElement {
    if (around !== this.#aroundLast) {
      this.#aroundLast = around;
      this.#unstyledThere = this.#unstyled.get(around) ?? new Map();
      this.#unstyled.set(around, this.#unstyledThere);
    }
    const known = this.#unstyledThere.get(kind);
    if (known !== undefined) return known;
    const element = this.again({ name, kind, style: undefined, styled: undefined }, around);
    if (!isUnknown(kind)) this.#unstyledThere.set(kind, element);
    return element;
  }

  #styledElement(tag: Tag, parent: OpenElement, path: Styled[]): OpenElement {
    const { name, kind } = tag;
    parent.children += 1;
    const styled = this.#styled(tag, parent.children);
    return this.again(
      { name, kind, style: this.#styleOf(tag, styled, path), styled },
      parent.looks,
    );
  }

  #styleOf(tag: Tag, styled: Styled | undefined, path: Styled[]): ElementStyle | undefined {
    if (styled) path.push(styled);
    const style = this.#styles.styleOf(tag, path);
    if (styled) path.pop();
    return style;
  }

  #edgeOf(kind: ElementKind, style: ElementStyle | undefined): Edge {
    if (style === undefined || kind.breaks) return kind.breaks ? "line" : "none";
    let edge = this.#edges.get(style);
    if (edge === undefined) {
      edge = edgeOf(kind, style);
      this.#edges.set(style, edge);
    }
    return edge;
  }

  #styled({ name, attributes }: Tag, place: number): Styled | undefined {
    if (!this.#hasRules) return undefined;
    const read = (attribute: string) => {
      const value = attributes.get(attribute)?.value;
      return this.#styles.isQuirks ? value?.toLowerCase() : value;
    };
    return { name, id: read("id")?.trim(), classes: this.#classesOf(read("class")), place };
  }

  #classesOf(written: string | undefined): readonly string[] {
    if (written === undefined) return noClasses;
    let classes = this.#classes.get(written);
    if (classes === undefined) {
      classes = [...new Set(written.split(/\s+/).filter(Boolean))];
      this.#classes.set(written, classes);
    }
    return classes;
  }
}

const noClasses: readonly string[] = [];

/** Figures of so different sizes may be two, or one a mark beside the other. */
function isOfOtherSize({ sizes: [least, most] }: Looks, { sizes }: Looks): boolean {
  return most > sizes[0] * 1.4 || least * 1.4 < sizes[1];
}
