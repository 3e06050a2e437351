import type { Styled } from "./css/match-selector.ts";
import type { PageStyles } from "./css/page-styles.ts";
import { type ElementKind, inCell, kindOf, type TagName } from "./element-kinds.ts";
import { ElementMaker, type OpenElement } from "./open-element.ts";
import type { Tag } from "./scan.ts";
import type { Looks } from "./sight/looks.ts";

/** As deep as browsers let elements stand in each other; what is deeper is in doubt. */
const deepest = 512;
/** The page and its body, which are always open. */
const page = 2;

/**
 * The elements that are open, as browsers understand the tags of a page, so that each text is known to stand in all
 * whose look it takes: end tags may be missing, cross, or close nothing.
 */
export class OpenElements {
  readonly #styles: PageStyles;
  readonly #maker: ElementMaker;
  readonly #stack: OpenElement[] = [];
  /** What rules ask of each; empty where there are none. */
  readonly #path: Styled[] = [];
  #paragraphs = 0;
  #links = 0;
  #isTooDeep = false;

  constructor(styles: PageStyles) {
    this.#styles = styles;
    this.#maker = new ElementMaker(styles);
    this.#push(this.#maker.emptyPage("html"));
    this.#push(this.#maker.emptyPage("body"));
  }

  get top(): OpenElement {
    return this.#stack[this.#stack.length - 1] ?? this.#maker.emptyPage("body");
  }

  /** How text is seen that stands here. */
  get looks(): Looks {
    const { looks } = this.top;
    if (!this.#isTooDeep && !this.#styles.isExhausted) return looks;
    return looks.sight === "seen" ? { ...looks, sight: "doubt" } : looks;
  }

  holds(element: OpenElement): boolean {
    return this.#stack.includes(element);
  }

  /** The element that an open one stands in. */
  around(element: OpenElement): OpenElement | undefined {
    const at = element === this.top ? this.#stack.length - 1 : this.#stack.lastIndexOf(element);
    return this.#stack[at - 1];
  }

  /** An element with all it stands in, from the root down, as rules ask for them. */
  pathTo(element: OpenElement): readonly Styled[] {
    if (this.top === element || !element.styled) return this.#path;
    return [...this.#path, element.styled];
  }

  /** Opens the element of a tag, and ends what it ends. */
  open(tag: Tag): OpenElement {
    const { kind } = tag;
    if (kind.isPage) return this.#openPage(tag);
    this.#endBefore(tag);
    // A title among figures is not shown; elsewhere it is what the page is called.
    const isUnseen = tag.name === "title" && this.#lastOfTable() >= page;
    const own = isUnseen ? { ...tag, kind: kindOf("template") } : tag;
    const element = this.#maker.of(own, this.top, this.#path);
    if (!kind.isEmpty && !(tag.isClosed && kind.isForeign)) this.#push(element);
    return element;
  }

  /** The element that an end tag closes; none where it closes nothing. */
  close({ name, kind }: TagName): OpenElement | undefined {
    const { top } = this;
    if (top.name === name && this.#stack.length > page) {
      this.#takeLast();
      return top;
    }
    const at = this.#openedAt(name, kind);
    const element = this.#stack[at];
    if (element === undefined) return undefined;
    if (kind.isFormatting) this.#endFormatting(at);
    else this.#cutTo(at);
    return element;
  }

  #push(element: OpenElement): void {
    if (this.#stack.length >= deepest) {
      this.#isTooDeep = true;
      return;
    }
    this.#stack.push(element);
    if (element.styled) this.#path.push(element.styled);
    this.#count(element.name, 1);
  }

  /** A page has one of each; further tags of the kind say nothing. */
  #openPage(tag: Tag): OpenElement {
    const at = tag.name === "html" ? 0 : 1;
    const isFirst = this.#stack[at]?.style === undefined && this.#stack.length <= page + 1;
    if (!isFirst) return this.top;
    this.#taken(at);
    const around = this.#stack[at - 1]?.looks;
    const element = this.#maker.page(
      tag,
      around ?? this.#maker.emptyPage("html").looks,
      this.#path,
    );
    this.#push(element);
    if (at === 0) this.#push(this.#maker.emptyPage("body", element.looks));
    return element;
  }

  /** Ends what the element's start tag ends: a paragraph, a cell, an item of a list. */
  #endBefore({ name, kind }: TagName): void {
    if (kind.level < inCell) this.#endInTable(kind.level);
    if (kind.endsParagraph && this.#paragraphs > 0) this.#endOneOf(paragraph, paragraphScope);
    if (kind.endsAlike) this.#endOneOf(kind.endsAlike, listScope);
    else if (name === "a" && this.#links > 0) this.close({ name, kind });
  }

  /** A row ends the row before with all in it, a cell the cell, wherever their end tags are. */
  #endInTable(level: number): void {
    // A cell in its row, a row in its table.
    if (level > 0 && this.top.kind.level < level) return;
    if (level === 0) {
      this.#endTableAround();
      return;
    }
    let at = this.#lastOfTable();
    while (at >= page && (this.#stack[at]?.kind.level ?? 0) >= level) {
      this.#cutTo(at, true);
      at = this.#lastOfTable();
    }
    if (at >= page) this.#cutTo(at + 1, true);
  }

  /** A table stands in a cell, or ends the table around it. */
  #endTableAround(): void {
    const around = this.#stack[this.#lastOfTable()];
    if (around === undefined || around.kind.level === inCell - 1 || around.name === "caption")
      return;
    const table = this.#stack.findLastIndex(({ kind }) => kind.level === 0);
    if (table >= page) this.#cutTo(table, true);
  }

  #lastOfTable(): number {
    return this.#stack.findLastIndex(({ kind }) => kind.level < inCell);
  }

  #endOneOf(names: readonly string[], scope: ReadonlySet<string>): void {
    for (let at = this.#stack.length - 1; at >= page; at -= 1) {
      const { name, kind } = this.#stack[at] ?? this.top;
      if (names.includes(name)) {
        this.#cutTo(at);
        return;
      }
      if (kind.isScope || scope.has(name)) return;
    }
  }

  /** Where the element stands that an end tag of a name closes, or -1. */
  #openedAt(name: string, kind: ElementKind): number {
    for (let at = this.#stack.length - 1; at >= page; at -= 1) {
      const element = this.#stack[at] ?? this.top;
      if (element.name === name || (kind.isHeading && element.kind.isHeading)) return at;
      if (endsSearch(element.kind, kind)) return -1;
    }
    return -1;
  }

  /**
   * Ends the element at a place and all inside it. The looks of phrases whose end tags are missing go on behind it,
   * but not out of a cell.
   */
  #cutTo(at: number, inTable = false): void {
    if (at === this.#stack.length) return;
    if (at === this.#stack.length - 1 && !this.top.kind.isFormatting) {
      this.#takeLast();
      return;
    }
    const ended = this.#taken(at);
    if (inTable || ended.some(({ kind }) => kind.isScope)) return;
    this.#pushAgain(ended.filter(({ kind }) => kind.isFormatting));
  }

  /** Ends a phrase: what was opened inside it stays open where it is no phrase itself, or was not ended. */
  #endFormatting(at: number): void {
    const [, ...inside] = this.#taken(at);
    const staysOpen = inside.some(({ kind }) => kind.isSpecial);
    this.#pushAgain(staysOpen ? inside : inside.filter(({ kind }) => kind.isFormatting));
  }

  #pushAgain(elements: readonly OpenElement[]): void {
    for (const element of elements) {
      const alike = this.#stack.filter(
        ({ name, style }) => name === element.name && style === element.style,
      );
      if (element.kind.isFormatting && alike.length > 2) continue;
      this.#push(this.#maker.again(element, this.top.looks));
    }
  }

  #takeLast(): void {
    const last = this.#stack.pop();
    if (last) this.#count(last.name, -1);
    if (this.#path.length > 0) this.#path.pop();
  }

  #taken(at: number): readonly OpenElement[] {
    const taken = this.#stack.splice(at);
    for (const { name } of taken) this.#count(name, -1);
    if (this.#path.length > 0) this.#path.length = at;
    return taken;
  }

  #count(name: string, change: 1 | -1): void {
    if (name === "p") this.#paragraphs += change;
    else if (name === "a") this.#links += change;
  }
}

const paragraph = ["p"];
const paragraphScope: ReadonlySet<string> = new Set(["button"]);
const listScope: ReadonlySet<string> = new Set(["ul", "ol", "dl", "select"]);

/** Whether an end tag of a kind reaches nothing beyond an open element. */
function endsSearch(open: ElementKind, { level, isSpecial, isFormatting }: ElementKind): boolean {
  if (level < inCell) return open.level === 0;
  return open.isScope || (open.isSpecial && !isSpecial && !isFormatting);
}
