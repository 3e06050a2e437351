import type { Block } from "#formats/document.ts";
import { limits } from "#formats/limits.ts";
import type { PageStyles } from "./css/page-styles.ts";
import { inCell, type TagName } from "./element-kinds.ts";
import { type ControlText, inputText, type OpenControl, openControl } from "./objects/controls.ts";
import { drawnMark, hangsMark } from "./objects/drawn-mark.ts";
import { drawsObject, formulaPart, mayWrite, paintsPicture } from "./objects/objects.ts";
import type { OpenElement } from "./open-element.ts";
import { OpenElements } from "./open-elements.ts";
import { PageTables } from "./page-tables.ts";
import { decodeEntities, type PageHandler, type Tag } from "./scan.ts";
import { isUndone, reachOf } from "./sight/placing.ts";
import { TextRun } from "./text-run.ts";

/** Tags that make lines; a source without any, but with tables, is text and its own line ends count. */
const lineTags = /<(?:p|div|br|li|h[1-6]|body|html)[\s/>]/i;

/** Takes the tags and texts of a page and gives its blocks. */
export class PageReader implements PageHandler {
  readonly #source: string;
  readonly #styles: PageStyles;
  readonly #blocks: Block[] = [];
  readonly #tables = new PageTables(this.#blocks);
  readonly #elements: OpenElements;
  readonly #run: TextRun;
  readonly #isText: boolean;
  /** The control that is open, and what is collected of it. */
  #control: { readonly element: OpenElement; readonly text: OpenControl } | undefined;
  #formula: OpenElement | undefined;
  #preformatted = 0;
  #count = 0;
  #characters = 0;

  constructor(source: string, styles: PageStyles) {
    this.#source = source;
    this.#styles = styles;
    this.#elements = new OpenElements(styles);
    this.#run = new TextRun(source);
    this.#isText = !lineTags.test(source);
  }

  /** The attributes that say more than how text is seen. */
  get attributes(): readonly string[] {
    return ownAttributes;
  }

  goesOn(): boolean {
    const { cells } = this.#tables;
    return this.#count + cells < limits.blocks && this.#characters < limits.characters;
  }

  text(start: number, until: number): void {
    const { looks } = this.#elements;
    if (looks.sight === "none") {
      this.#control?.text.text(start, until);
      return;
    }
    if (this.#elements.top.name === "button" && !this.#tables.isInCell) return;
    if (looks.sight === "gap") {
      if (/\S/.test(this.#source.slice(start, until))) this.#run.apart();
      return;
    }
    const end = Math.min(until, start + limits.characters - this.#characters);
    this.#characters += end - start;
    this.#run.isDoubtful = looks.sight === "doubt" || !this.#hasRoom(start, end);
    const keepsLines = this.#preformatted > 0 || (this.#isText && !this.#tables.isInTable);
    if (keepsLines) this.#linesOfText(start, end);
    else this.#run.add(start, end);
  }

  character(text: string, start: number): void {
    const { looks } = this.#elements;
    if (looks.sight === "none" || this.#characters >= limits.characters) return;
    if (looks.sight === "gap") {
      if (text.trim() !== "") this.#run.apart();
      return;
    }
    this.#characters += 1;
    this.#run.isDoubtful = looks.sight === "doubt";
    this.#run.addDecoded(text, start);
  }

  open(tag: Tag): void {
    const { kind } = tag;
    // Where scripts run, all up to its end is text that is not shown, tags too.
    if (this.#elements.top.name === "noscript") return;
    const element = this.#elements.open(tag);
    this.#endInner();
    if (this.#control) {
      this.#control.text.open(tag);
      return;
    }
    this.#edge(element);
    if (element.own.gone === 2) return;
    if (tag.name === "meta") this.#meta(tag);
    if (tag.name === "pre") this.#preformatted += 1;
    if (kind.level < inCell || tag.name === "col") this.#openOfTable(tag, element);
    if (element.own.displaced > 0) this.#openMoved(element);
    this.#openObject(tag, element);
  }

  close(tag: TagName): void {
    const { name, kind } = tag;
    if (this.#elements.top.name === "noscript" && name !== "noscript") return;
    const element = this.#elements.close(tag);
    this.#endInner();
    if ((element?.own ?? this.#elements.looks).gone === 2) return;
    if (element) this.#edge(element);
    else if (kind.breaks) this.#endLine();
    if (name === "pre" && this.#preformatted > 0) this.#preformatted -= 1;
    if (kind.level < inCell) this.#tables.close(name);
  }

  /** Ends a control and a formula that are no longer open. */
  #endInner(): void {
    if (this.#control && !this.#elements.holds(this.#control.element)) this.#endControl();
    if (this.#formula && !this.#elements.holds(this.#formula)) this.#formula = undefined;
  }

  /** What an element's beginning and end do to the words around it. */
  #edge(element: OpenElement): void {
    if (element.edge === "line") this.#endLine();
    else if (element.edge === "apart" || isMarkedOff(element)) this.#run.apart();
  }

  /** Ends what is still open. */
  finish(): readonly Block[] {
    if (this.#control) this.#endControl();
    this.#endLine();
    this.#tables.closeAll();
    return this.#blocks;
  }

  /** Whether what is cut off at the edge of its box leaves room for the longest figure. */
  #hasRoom(start: number, end: number): boolean {
    const { room, sizes } = this.#elements.looks;
    if (room > sizes[1] * 20) return true;
    const figures = this.#source.slice(start, end).match(/\p{Nd}[\p{Nd}.,]*/gu) ?? [];
    return figures.every((figure) => figure.length * sizes[1] * widthOfDigit <= room);
  }

  #endLine(): void {
    const line = this.#run.take();
    if (line === undefined) return;
    this.#count += 1;
    this.#tables.add({ kind: "line", ...line });
  }

  #linesOfText(start: number, end: number): void {
    let from = start;
    for (let at = start; at < end; at += 1) {
      const code = this.#source.charCodeAt(at);
      if (code !== 10 && code !== 13 && code !== 0) continue;
      this.#run.addVerbatim(from, at);
      if (code !== 0) this.#endLine();
      from = at + 1;
    }
    this.#run.addVerbatim(from, end);
  }

  /** The title that government pages carry in `<meta name="ArticleTitle">`. */
  #meta({ attributes }: Tag): void {
    const content = attributes.get("content");
    if (attributes.get("name")?.value.toLowerCase() !== "articletitle" || !content) return;
    this.#endLine();
    this.#run.isDoubtful = false;
    this.#run.add(content.start, content.start + content.value.length);
    this.#endLine();
  }

  /** Where a row or a cell of it is moved, or perhaps not there, nobody knows a figure's column. */
  #openOfTable(tag: Tag, { kind, own }: OpenElement): void {
    if (tag.name === "col" || tag.name === "colgroup") {
      if (own.gone + own.hidden > 0) this.#tables.doubtAllRows();
      return;
    }
    this.#tables.open(tag);
    if (kind.level > 1 && (own.gone === 1 || own.displaced > 0)) this.#tables.doubtRow();
  }

  /** What is moved from its place may stand over other cells; in its line it moves others, even unseen. */
  #openMoved(element: OpenElement): void {
    const { kind, style, own } = element;
    if (!style || !this.#tables.isInTable) return;
    const box = { kind, style, size: own.sizes[1], least: own.sizes[0] };
    const isUnseen = own.sight === "gap" || own.sight === "none";
    if (isUnseen && (isUndone(box) || this.#elements.around(element)?.own.gone === 2)) return;
    const reach = reachOf(box);
    if (reach === "table") this.#tables.doubtAllRows();
    else if (reach === "rows") this.#tables.doubtRowsAround();
  }

  #openObject(tag: Tag, element: OpenElement): void {
    const { object, isForeign } = element.kind;
    if (this.#formula && formulaPart(tag.name) === "shape") this.#tables.addObject(tag.end);
    if (isForeign && tag.name === "math") this.#formula = element;
    if (object === "control") this.#openControl(tag, element);
    else if (drawsObject(tag, element)) this.#tables.addObject(tag.end);
    this.#openPainted(tag, element);
  }

  /** What styles and scripts put there. */
  #openPainted(tag: Tag, element: OpenElement): void {
    const drawn = drawnMark(this.#styles, this.#elements, element);
    if (drawn !== "none") this.#tables.addObject(tag.end);
    if (drawn === "anywhere") this.#tables.doubtAllRows();
    if (hangsMark(this.#elements, element)) this.#tables.doubtRow();
    if (tag.name === "script" && mayWrite(tag, this.#source)) this.#tables.addObject(tag.end);
    if (paintsPicture(element)) this.#pictureBehind(tag);
  }

  #pictureBehind({ name, end }: Tag): void {
    if (name === "tr") this.#tables.doubtRow();
    else this.#tables.addObject(end);
  }

  #openControl(tag: Tag, element: OpenElement): void {
    if (tag.name === "input") this.#controlText(inputText(tag), element);
    else this.#control = { element, text: openControl(tag) };
  }

  #endControl(): void {
    const control = this.#control;
    this.#control = undefined;
    if (control) this.#controlText(control.text.seen(), control.element);
  }

  /** A control's text stands apart from the words around it; outside of cells it is a part of the site's frame. */
  #controlText(seen: ControlText, { own }: OpenElement): void {
    if (!this.#tables.isInCell) return;
    if (own.sight === "none" || own.sight === "gap" || seen === "nothing") return;
    if (seen === "unread") {
      this.#tables.addObject(this.#source.length);
      return;
    }
    const { start, end } = seen;
    this.#run.apart();
    const add = (from: number, to: number) => {
      this.#run.isDoubtful =
        own.sight === "doubt" || own.room < (to - from) * own.sizes[1] * widthOfDigit;
      this.#run.add(from, to);
    };
    decodeEntities(this.#source.slice(start, end), start, {
      text: add,
      character: (text, from) => this.#run.addDecoded(text, from),
    });
    this.#run.apart();
  }
}

/** Of its size, in wide faces. */
const widthOfDigit = 0.65;

const ownAttributes = (
  "colspan rowspan name content type value size width height src srcset data-src data-original alt selected " +
  "disabled multiple label controls open"
).split(" ");

/** Struck out, raised: its text is told from the word before. */
function isMarkedOff({ own, kind }: OpenElement): boolean {
  return !kind.isEmpty && own.struck + own.raised > 0;
}
