import type { InsideUnreadable } from "#formats/extracted.ts";
import { parseXml, type XmlAttributes, type XmlHandler } from "#formats/ooxml/parse-xml.ts";
import { ok, type Result } from "#kernel/result.ts";

/** What of a style decides which text is seen. */
export interface Style {
  readonly basedOn?: string;
  /** Its text is hidden, or is not although the style below hides it. */
  readonly isHidden?: boolean;
  /** Its text is raised or lowered, as marks of notes are, or is not although it is in the style below. */
  readonly isRaised?: boolean;
  /** The list its paragraphs are numbered in; "0": none. */
  readonly list?: string;
  readonly level?: number;
}

/** How far a style is followed down to those it is based on. */
const deepest = 50;

/** The styles of a document by id. */
export class Styles {
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #default: string | undefined;

  /** `byDefault`: the style of paragraphs that name none. */
  constructor(styles: ReadonlyMap<string, Style>, byDefault?: string) {
    this.#styles = styles;
    this.#default = byDefault;
  }

  /** One property of a style, or of the nearest style it is based on that has it. */
  of<Key extends "isHidden" | "isRaised" | "list" | "level">(
    id: string | undefined,
    key: Key,
  ): Style[Key] | undefined {
    let at = id;
    // Word itself knows fewer than a dozen levels; styles may be based on each other in a circle.
    for (let asked = 0; at !== undefined && asked < deepest; asked += 1) {
      const style = this.#styles.get(at);
      if (style?.[key] !== undefined) return style[key];
      at = style?.basedOn;
    }
    return undefined;
  }

  /** The style of a paragraph that names `id`, or none. */
  ofParagraph(id: string | undefined): string | undefined {
    return id ?? this.#default;
  }
}

/** Whether a property that is either on or off is on. */
export function isOn(attributes: XmlAttributes): boolean {
  const value = attributes.get("w:val");
  return value !== "0" && value !== "false" && value !== "off";
}

/** Reads the part of styles. */
export function readStyles(xml: string): Result<Styles, InsideUnreadable> {
  const reading = new StyleReading();
  const parsed = parseXml(xml, reading);
  return parsed.ok ? ok(new Styles(reading.styles, reading.byDefault)) : parsed;
}

class StyleReading implements XmlHandler {
  readonly styles = new Map<string, Style>();
  byDefault: string | undefined;
  /** Where the open elements stand in their style; "" where nothing is read. */
  readonly #places: string[] = [];
  #id = "";

  open(name: string, attributes: XmlAttributes): void {
    const outer = this.#places.at(-1) ?? "";
    const place = name === "w:style" ? name : `${outer}/${name}`;
    this.#places.push(places.has(place) ? place : "");
    if (name === "w:style") this.#openStyle(attributes);
    else if (outer !== "") this.#set(properties.get(place)?.(attributes));
  }

  close(): void {
    this.#places.pop();
  }

  text(): void {}

  #openStyle(attributes: XmlAttributes): void {
    this.#id = attributes.get("w:styleId") ?? "";
    const isDefault = attributes.get("w:default");
    if (attributes.get("w:type") !== "paragraph") return;
    if (isDefault === "1" || isDefault === "true" || isDefault === "on") this.byDefault = this.#id;
  }

  #set(change: Style | undefined): void {
    if (change !== undefined)
      this.styles.set(this.#id, { ...this.styles.get(this.#id), ...change });
  }
}

type Property = (attributes: XmlAttributes) => Style;

const written = (attributes: XmlAttributes): string => attributes.get("w:val") ?? "";

const places: ReadonlySet<string> = new Set([
  "w:style",
  "w:style/w:rPr",
  "w:style/w:pPr",
  "w:style/w:pPr/w:numPr",
]);

/** Only the style's own: not those of parts of a table's style, not those before a change. */
const properties: ReadonlyMap<string, Property> = new Map<string, Property>([
  ["w:style/w:basedOn", (given) => ({ basedOn: written(given) })],
  ["w:style/w:rPr/w:vanish", (given) => ({ isHidden: isOn(given) })],
  ["w:style/w:rPr/w:vertAlign", (given) => ({ isRaised: written(given) !== "baseline" })],
  ["w:style/w:pPr/w:numPr/w:numId", (given) => ({ list: written(given) })],
  [
    "w:style/w:pPr/w:numPr/w:ilvl",
    (given) => ({ level: Number.parseInt(written(given), 10) || 0 }),
  ],
]);
