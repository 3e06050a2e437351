import { decoded, type Tag } from "../scan.ts";

/** What a person sees in a control: a text that stands in the source, or something that is no text we read. */
export type ControlText = SourceRange | "unread" | "nothing";

export interface SourceRange {
  readonly start: number;
  readonly end: number;
}

/** Kinds of an input that show the value they are given as it is written. */
const shown = new Set(["text", "search", "tel", "url", "email", "number", ""]);
const known = new Set(
  (
    "button checkbox color date datetime-local file hidden image month number password radio range reset search " +
    "submit tel text time url email week"
  ).split(" "),
);
/** As wide as a browser makes it. */
const usualSize = 20;

/** What is seen in an `<input>`. */
export function inputText({ attributes }: Tag): ControlText {
  const written = attributes.get("type")?.value.trim().toLowerCase() ?? "";
  const type = known.has(written) ? written : "text";
  if (type === "hidden") return "nothing";
  const value = attributes.get("value");
  if (!shown.has(type) || value === undefined) return "unread";
  const text = decoded(value.value).replace(/[\r\n]/g, "");
  const isNumber = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);
  const size = Number.parseInt(attributes.get("size")?.value ?? "", 10) || usualSize;
  const isCut = /\d/.test(text) && text.length > size;
  if (text.trim() === "" || isCut || (type === "number" && !isNumber)) return "unread";
  return { start: value.start, end: value.start + value.value.length };
}

/** Collects the text of a control that has an end tag, until it comes. */
export interface OpenControl {
  open(tag: Tag): void;
  text(start: number, end: number): void;
  /** What was seen in it in the end. */
  seen(): ControlText;
}

export function openControl(tag: Tag): OpenControl {
  return tag.name === "select" ? new SelectText(tag) : new TextArea(tag);
}

class TextArea implements OpenControl {
  readonly #start: number;
  #end: number;

  constructor({ end }: Tag) {
    this.#start = end;
    this.#end = end;
  }

  open(): void {}

  text(_start: number, end: number): void {
    this.#end = end;
  }

  seen(): ControlText {
    return this.#end > this.#start ? { start: this.#start, end: this.#end } : "unread";
  }
}

interface Option {
  range: SourceRange;
  readonly isSelected: boolean;
  readonly isDisabled: boolean;
  /** It shows another text than its own, or one that holds more than words. */
  isOdd: boolean;
}

/** Of a list only the chosen entry is seen: the last that is said to be, or the first. */
class SelectText implements OpenControl {
  readonly #isList: boolean;
  readonly #options: Option[] = [];

  constructor({ attributes }: Tag) {
    const rows = Number.parseInt(attributes.get("size")?.value ?? "1", 10);
    this.#isList = attributes.has("multiple") || rows > 1;
  }

  open({ name, end, attributes }: Tag): void {
    const last = this.#options.at(-1);
    if (name !== "option") {
      if (last) last.isOdd ||= name !== "optgroup";
      return;
    }
    this.#options.push({
      range: { start: end, end },
      isSelected: attributes.has("selected"),
      isDisabled: attributes.has("disabled"),
      isOdd: (attributes.get("label")?.value ?? "") !== "",
    });
  }

  text(_start: number, end: number): void {
    const last = this.#options.at(-1);
    if (last) last.range = { start: last.range.start, end };
  }

  seen(): ControlText {
    const chosen =
      this.#options.findLast(({ isSelected }) => isSelected) ??
      this.#options.find(({ isDisabled }) => !isDisabled);
    if (this.#isList || chosen === undefined || chosen.isOdd) return "unread";
    return chosen.range.end > chosen.range.start ? chosen.range : "unread";
  }
}
