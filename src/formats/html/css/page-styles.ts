import { type ElementKind, inCell } from "../element-kinds.ts";
import { decoded, type Tag } from "../scan.ts";
import { attributeStyle, styleAttributes } from "./attribute-styles.ts";
import { type Declaration, declarationsOf } from "./declarations.ts";
import { cascade, type ElementStyle, type Layer, styleOf } from "./element-style.ts";
import { fadingIn } from "./fading.ts";
import type { Styled } from "./match-selector.ts";
import { type Match, PageSheet } from "./page-sheet.ts";
import type { Longhand } from "./properties.ts";
import { isQuirksPage } from "./quirks.ts";
import { styleTexts } from "./style-texts.ts";

/** What a page declares for its elements: in its style elements, their style attributes, and attributes of an old kind. */
export class PageStyles {
  readonly isQuirks: boolean;
  readonly #sheet: PageSheet | undefined;
  readonly #fading: ReadonlySet<string>;
  /** The styles met so far, by the kind of element and all that was declared. */
  readonly #known = new Map<ElementKind, Map<string, ElementStyle | undefined>>();
  readonly #inline = new Map<string, readonly Declaration[]>();

  constructor(source: string) {
    this.isQuirks = isQuirksPage(source);
    const texts = styleTexts(source);
    const sheet = texts.length > 0 ? new PageSheet(texts, this.isQuirks) : undefined;
    this.#sheet = sheet?.isEmpty ? undefined : sheet;
    this.#fading = fadingIn(texts);
  }

  /** Whether rules ask what an element is called and where it stands. */
  get hasRules(): boolean {
    return this.#sheet !== undefined;
  }

  get drawsText(): boolean {
    return this.#sheet?.drawsText === true;
  }

  /** More was asked of a page than any page needs: nothing is certain of what comes. */
  get isExhausted(): boolean {
    return this.#sheet?.isExhausted === true;
  }

  /** The attributes that are styles, or that rules ask for. */
  get attributes(): readonly string[] {
    return this.hasRules ? [...ofStyle, "class", "id"] : [...ofStyle];
  }

  /** What is declared for an element; `path`: it and what is around it, where rules ask for that. */
  styleOf(tag: Tag, path: readonly Styled[]): ElementStyle | undefined {
    const matches = this.#sheet?.matchesOf(path) ?? [];
    const { kind } = tag;
    const isBare = matches.length === 0 && !tag.isStyled;
    if (isBare && kind.style.length === 0 && !(this.isQuirks && kind.level === 0)) return undefined;
    let known = this.#known.get(kind);
    if (known === undefined) {
      known = new Map();
      this.#known.set(kind, known);
    }
    const key = keyOf(tag, matches);
    if (known.has(key)) return known.get(key);
    const style = this.#made(tag, matches);
    known.set(key, style);
    return style;
  }

  /** What is declared for the text drawn before or behind the last of `path`, if any is. */
  drawnBy(path: readonly Styled[]): ElementStyle[] {
    const matches = this.#sheet?.drawnBy(path) ?? [];
    return (["before", "after"] as const).flatMap((place) => {
      const own = matches.filter(({ rule }) => rule.selector.drawn === place);
      return own.length > 0 ? [cascade(own.map(wholeLayer), this.#variables)] : [];
    });
  }

  get #variables(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#sheet?.variables ?? noVariables;
  }

  #made(tag: Tag, matches: readonly Match[]): ElementStyle | undefined {
    const { kind } = tag;
    const usual = this.isQuirks && kind.level === 0 ? [...kind.style, quirk] : [...kind.style];
    if (tag.name === "dialog" && tag.attributes.has("open")) {
      usual.push(["display", "block"]);
    }
    const hidden = tag.attributes.get("hidden")?.value.toLowerCase();
    if (hidden === "until-found") usual.push(["content-visibility", "hidden"]);
    else if (hidden !== undefined) usual.push(["display", "none"]);
    const written = tag.attributes.get("style")?.value;
    const layers: Layer[] = [
      certain(usual.map(plainly)),
      certain(attributeStyle(tag).map(plainly)),
      ...matches.flatMap((match) => layersOf(match, kind)),
      certain(written === undefined ? [] : this.#declarations(written)),
    ];
    const style = this.#withFading(cascade(layers, this.#variables));
    const own = kind.isPage ? withoutHiding(style) : style;
    return own.values.size === 0 ? undefined : own;
  }

  /** Animations that leave the text as it was are none. */
  #withFading(style: ElementStyle): ElementStyle {
    const names = style.values.get("animation-name");
    if (names === undefined) return style;
    const isFading = (value: string) =>
      value.split(/[\s,]+/).some((name) => this.#fading.has(name));
    const values = new Map(style.values);
    values.delete("animation-name");
    return styleOf(names.some(isFading) ? values.set("animation-name", names) : values);
  }

  #declarations(written: string): readonly Declaration[] {
    let found = this.#inline.get(written);
    if (found === undefined) {
      found = declarationsOf(decoded(written), this.isQuirks).filter(
        ({ property }) => !property.startsWith("--"),
      );
      this.#inline.set(written, found);
    }
    return found;
  }
}

const noVariables: ReadonlyMap<string, ReadonlySet<string>> = new Map();
/** There a table's text has the page's size, whatever is around it. */
const quirk: Longhand = ["font-size", "medium"];

function keyOf({ attributes, isStyled }: Tag, matches: readonly Match[]): string {
  let key = "";
  for (const [name, { value }] of isStyled ? attributes : []) {
    if (ofStyle.has(name)) key += name === "style" ? value : `\n${name}=${value}`;
  }
  for (const { rule, certainty } of matches) key += `\n${rule.order}:${certainty}`;
  return key;
}

const ofStyle: ReadonlySet<string> = new Set(["style", "hidden", "open", ...styleAttributes]);

function wholeLayer({ rule, certainty }: Match): Layer {
  return { declarations: rule.declarations, certainty };
}

/** Parts of a table are taken as they are laid out on a wide screen, where its columns stand. */
function layersOf(match: Match, { level }: ElementKind): Layer[] {
  const { declarations } = match.rule;
  if (level >= inCell || match.onWide === match.certainty) return [wholeLayer(match)];
  const isLayout = ({ property }: Declaration) => property === "display";
  const rest = declarations.filter((one) => !isLayout(one));
  const whole: Layer = { declarations: rest, certainty: match.certainty };
  if (match.onWide === 0) return [whole];
  return [whole, { declarations: declarations.filter(isLayout), certainty: match.onWide }];
}

function certain(declarations: readonly Declaration[]): Layer {
  return { declarations, certainty: 2 };
}

function plainly([property, value]: Longhand): Declaration {
  return { property, value, isImportant: false };
}

const ofWholePage: ReadonlySet<string> = new Set([
  "color",
  "-webkit-text-fill-color",
  "background-color",
  "background-image",
  "font-size",
  "text-decoration-line",
]);

/** A page that hides all of itself is shown by its script. */
function withoutHiding(style: ElementStyle): ElementStyle {
  return styleOf(new Map([...style.values].filter(([property]) => ofWholePage.has(property))));
}
