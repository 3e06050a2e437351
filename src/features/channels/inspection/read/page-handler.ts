import type { LocalDate } from "#kernel/local-date.ts";
import { dayIn } from "./dates.ts";
import { hiddenIn, isFrame, isNavigation, isUnseen } from "./sight.ts";

/** A link or a picture as the source of a page has it. */
export interface RawLink {
  readonly href: string;
  text: string;
  readonly isImage: boolean;
  readonly isUnseen: boolean;
  readonly isFrame: boolean;
  readonly isNavigation: boolean;
  readonly start: number;
  end: number;
}

interface Block {
  readonly tag: string;
  readonly isUnseen: boolean;
  readonly isFrame: boolean;
  readonly isNavigation: boolean;
  /** Of what stands in it and is no item of its own yet. */
  text: string;
  links: RawLink[];
}

/** Lines begin and end with these; everything else stands within a line. */
const blocks = new Set(
  "address article aside blockquote body dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td th tr ul".split(
    " ",
  ),
);
const empty = new Set("area base br col embed hr img input link meta source track wbr".split(" "));
/** An item of a list is short; a whole page that names a day somewhere is none. */
const longestEntry = 300;
const [mostLinks, mostText, deepest, refusedDepth] = [3_000, 500_000, 400, 1_000];

/** The elements of a page stand so deep in each other that it was made to cost. */
export class TooDeep extends Error {}

/** What is gathered of a page while it is read once, from the beginning to the end. */
export class PageHandler {
  readonly links: RawLink[] = [];
  readonly entries: { readonly link: RawLink; readonly on: LocalDate }[] = [];
  readonly withoutAlternative: RawLink[] = [];
  readonly meta = new Map<string, string>();
  readonly hidden = new Set<string>();
  title = "";
  hasLanguage = false;
  text = "";
  /** Signs outside of header, navigation and footer. */
  ownSigns = 0;
  isCut = false;
  #stack: Block[] = [
    { tag: "", isUnseen: false, isFrame: false, isNavigation: false, text: "", links: [] },
  ];
  #open: RawLink | undefined;
  #raw: "" | "title" | "style" | "script" = "";
  #tooDeep = 0;

  opened(tag: string, attributes: Readonly<Record<string, string>>, start: number, end: number) {
    if (tag === "title" || tag === "style" || tag === "script") this.#raw = tag;
    if (tag === "html") this.hasLanguage = (attributes.lang ?? "").trim() !== "";
    if (tag === "meta") this.#keepMeta(attributes);
    if (blocks.has(tag) || tag === "br") this.#line();
    if (tag === "img") this.#picture(attributes, start, end);
    if (empty.has(tag)) return;
    this.#push(tag, attributes);
    if (tag === "a" && attributes.href !== undefined) this.#link(attributes, start, end);
  }

  words(text: string): void {
    const block = this.#at();
    if (this.#raw !== "") this.#rawWords(text);
    else if (block) this.#shownWords(text, block);
  }

  #rawWords(text: string): void {
    if (this.#raw === "title" && this.title.length < 500) this.title += text;
    if (this.#raw !== "style" || this.hidden.size > 1000) return;
    for (const name of hiddenIn(text)) this.hidden.add(name);
  }

  #shownWords(text: string, block: Block): void {
    if (this.#open && this.#open.text.length < 300) this.#open.text += text;
    if (block.isUnseen) return;
    if (block.text.length <= longestEntry) block.text += text;
    if (!block.isFrame) this.ownSigns += text.replace(/\s/g, "").length;
    if (this.text.length < mostText) this.text += text;
    else this.isCut = true;
  }

  closed(tag: string, end: number): void {
    if (tag === this.#raw) this.#raw = "";
    if (empty.has(tag)) return;
    if (this.#tooDeep > 0) {
      this.#tooDeep -= 1;
      return;
    }
    if (tag === "a" && this.#open) {
      this.#open.end = end;
      this.#open = undefined;
    }
    const block = this.#stack.length > 1 ? this.#stack.pop() : undefined;
    if (block) this.#leave(block);
    if (blocks.has(tag)) this.#line();
  }

  #at(): Block | undefined {
    return this.#stack.at(-1);
  }

  #push(tag: string, attributes: Readonly<Record<string, string>>): void {
    const above = this.#at();
    if (!above || this.#stack.length > deepest) {
      this.#tooDeep += 1;
      if (this.#tooDeep > refusedDepth) throw new TooDeep();
      return;
    }
    this.#stack.push({
      tag,
      isUnseen: above.isUnseen || tag === "template" || isUnseen(attributes, this.hidden),
      isFrame: above.isFrame || isFrame(tag, attributes),
      isNavigation: above.isNavigation || isNavigation(tag, attributes),
      text: "",
      links: [],
    });
  }

  /** The innermost block with a link and a day is an item of a list; what is none belongs to the block around it. */
  #leave(block: Block): void {
    const above = this.#at();
    const isItem = blocks.has(block.tag) && !block.isFrame && !block.isUnseen;
    const [link] = block.links.filter(({ text }) => text.trim().length >= 4);
    const on = isItem && link && block.text.length <= longestEntry ? dayIn(block.text) : null;
    if (link && on) {
      this.entries.push({ link, on });
      return;
    }
    if (!above) return;
    if (above.text.length <= longestEntry) above.text += `${block.text} `;
    if (above.links.length < 50) above.links.push(...block.links.slice(0, 50));
  }

  #link(attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const block = this.#at();
    if (!block || this.links.length >= mostLinks) {
      this.isCut = true;
      return;
    }
    this.#open = {
      href: attributes.href ?? "",
      text: "",
      isImage: false,
      ...{ isUnseen: block.isUnseen, isFrame: block.isFrame, isNavigation: block.isNavigation },
      ...{ start, end },
    };
    this.links.push(this.#open);
    block.links.push(this.#open);
  }

  #picture(attributes: Readonly<Record<string, string>>, start: number, end: number): void {
    const { src, alt } = attributes;
    const block = this.#at();
    if (!block || !src || src.startsWith("data:") || this.links.length >= mostLinks) return;
    const picture: RawLink = {
      ...{ href: src, text: alt ?? "", isImage: true, start, end },
      isUnseen: block.isUnseen || isUnseen(attributes, this.hidden),
      ...{ isFrame: block.isFrame, isNavigation: false },
    };
    this.links.push(picture);
    if (alt === undefined && !picture.isUnseen) this.withoutAlternative.push(picture);
    if (this.#open && alt) this.#open.text += alt;
    if (!block.isFrame && !picture.isUnseen) this.ownSigns += 20;
  }

  #keepMeta({ name = "", property = "", content = "" }: Readonly<Record<string, string>>): void {
    const key = (name || property).toLowerCase();
    if (key !== "" && content !== "" && this.meta.size < 200) this.meta.set(key, content);
  }

  #line(): void {
    if (!this.text.endsWith("\n")) this.text += "\n";
  }
}
