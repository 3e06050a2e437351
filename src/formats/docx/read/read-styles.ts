import type { InsideUnreadable } from "#formats/extracted.ts";
import { parseXml, type XmlAttributes, type XmlHandler } from "#formats/ooxml/parse-xml.ts";
import { ok, type Result } from "#kernel/result.ts";
import { addToLook, isFlatLine, type Look, shadeOf } from "./read-look.ts";

/** What of a style decides which text is seen. */
export interface Style {
  basedOn?: string;
  /** The list its paragraphs are numbered in; "0": none. */
  list?: string;
  level?: number;
  /** What is painted behind its paragraphs. */
  shade?: string;
  /** Its lines have no height to speak of. */
  isFlat?: boolean;
  /** How its text looks. */
  look: Look;
  /** Of a table: parts of it may paint something behind their cells. */
  mayShade?: boolean;
  /** Of a table: how text may look in parts of it. */
  partLook?: Look;
}

/** How far a style is followed down to those it is based on. */
const deepest = 50;

const plainStyle: Style = { look: {} };

/** The styles of a document by id. */
export class Styles {
  /** How text looks where no style says anything of it. */
  readonly defaults: Look;
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #byDefault: ReadonlyMap<string, string>;
  /** Styles with all that they have from those they are based on. */
  readonly #whole = new Map<string, Style>();

  /** `byDefault`: by kind, the style of paragraphs and tables that name none. */
  constructor(
    styles: ReadonlyMap<string, Style>,
    byDefault: ReadonlyMap<string, string> = new Map(),
    defaults: Look = {},
  ) {
    this.#styles = styles;
    this.#byDefault = byDefault;
    this.defaults = defaults;
  }

  /** The style with this id and all that it is based on; an empty one where there is none. */
  of(id: string | undefined): Style {
    if (id === undefined) return plainStyle;
    const known = this.#whole.get(id);
    if (known !== undefined) return known;
    const whole = this.#merged(id);
    this.#whole.set(id, whole);
    return whole;
  }

  /** The style of a paragraph that names `id`, or none. */
  ofParagraph(id: string | undefined): string | undefined {
    return id ?? this.#byDefault.get("paragraph");
  }

  /** The style of a table that names `id`, or none. */
  ofTable(id: string | undefined): string | undefined {
    return id ?? this.#byDefault.get("table");
  }

  #merged(id: string): Style {
    const chain: Style[] = [];
    let at: string | undefined = id;
    // Word itself knows fewer than a dozen levels; styles may be based on each other in a circle.
    while (at !== undefined && chain.length < deepest) {
      const style = this.#styles.get(at);
      if (style !== undefined) chain.push(style);
      at = style?.basedOn;
    }
    return chain.reduceRight(joined, plainStyle);
  }
}

/** The upper style with what it has of the lower one. */
function joined(lower: Style, upper: Style): Style {
  return {
    ...lower,
    ...upper,
    look: { ...lower.look, ...upper.look },
    mayShade: lower.mayShade === true || upper.mayShade === true,
    partLook: { ...lower.partLook, ...upper.partLook },
  };
}

/** Reads the part of styles. */
export function readStyles(xml: string): Result<Styles, InsideUnreadable> {
  const reading = new StyleReading();
  const parsed = parseXml(xml, reading);
  return parsed.ok ? ok(new Styles(reading.styles, reading.byDefault, reading.defaults)) : parsed;
}

class StyleReading implements XmlHandler {
  readonly styles = new Map<string, Style>();
  readonly byDefault = new Map<string, string>();
  readonly defaults: Look = {};
  /** Where the open elements stand in their style; "" where nothing is read. */
  readonly #places: string[] = [];
  #style: Style = { look: {} };

  open(name: string, attributes: XmlAttributes): void {
    const outer = this.#places.at(-1) ?? "";
    const place = roots.has(name) ? name : `${outer}/${name}`;
    this.#places.push(places.has(place) ? place : "");
    if (name === "w:style") this.#openStyle(attributes);
    else if (outer !== "") this.#property(outer, name, attributes);
  }

  close(): void {
    this.#places.pop();
  }

  text(): void {}

  #openStyle(attributes: XmlAttributes): void {
    const id = attributes.get("w:styleId") ?? "";
    this.#style = this.styles.get(id) ?? { look: {} };
    this.styles.set(id, this.#style);
    const isDefault = attributes.get("w:default");
    if (isDefault === "1" || isDefault === "true" || isDefault === "on") {
      this.byDefault.set(attributes.get("w:type") ?? "", id);
    }
  }

  #property(place: string, name: string, attributes: XmlAttributes): void {
    if (place === "w:docDefaults/w:rPrDefault/w:rPr") {
      addToLook(this.defaults, name, attributes);
    } else if (place === "w:style/w:rPr") addToLook(this.#style.look, name, attributes);
    else if (place === "w:style/w:tblStylePr/w:rPr") {
      this.#style.partLook ??= {};
      addToLook(this.#style.partLook, name, attributes);
    } else properties.get(`${place}/${name}`)?.(this.#style, attributes);
  }
}

const roots: ReadonlySet<string> = new Set(["w:style", "w:docDefaults"]);

/** Where properties are read. */
const places: ReadonlySet<string> = new Set([
  "w:docDefaults",
  "w:docDefaults/w:rPrDefault",
  "w:docDefaults/w:rPrDefault/w:rPr",
  "w:style",
  "w:style/w:rPr",
  "w:style/w:pPr",
  "w:style/w:pPr/w:numPr",
  "w:style/w:tblPr",
  "w:style/w:tcPr",
  "w:style/w:tblStylePr",
  "w:style/w:tblStylePr/w:rPr",
  "w:style/w:tblStylePr/w:tcPr",
  "w:style/w:tblStylePr/w:tblPr",
]);

type Property = (style: Style, attributes: XmlAttributes) => void;

const written = (attributes: XmlAttributes): string => attributes.get("w:val") ?? "";

const shadeOfTable: Property = (style, given) => {
  style.mayShade ||= shadeOf(given) !== "none";
};

/** Only the style's own: not those before a change. */
const properties: ReadonlyMap<string, Property> = new Map<string, Property>([
  ["w:style/w:basedOn", (style, given) => (style.basedOn = written(given))],
  ["w:style/w:pPr/w:numPr/w:numId", (style, given) => (style.list = written(given))],
  [
    "w:style/w:pPr/w:numPr/w:ilvl",
    (style, given) => (style.level = Number.parseInt(written(given), 10) || 0),
  ],
  ["w:style/w:pPr/w:shd", (style, given) => (style.shade = shadeOf(given))],
  ["w:style/w:pPr/w:spacing", (style, given) => (style.isFlat = isFlatLine(given))],
  ["w:style/w:tblPr/w:shd", shadeOfTable],
  ["w:style/w:tcPr/w:shd", shadeOfTable],
  ["w:style/w:tblStylePr/w:tcPr/w:shd", shadeOfTable],
  ["w:style/w:tblStylePr/w:tblPr/w:shd", shadeOfTable],
]);
