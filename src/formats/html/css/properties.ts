import { colourOf } from "./colours.ts";
import { isLength } from "./lengths.ts";

/** A property that says how text is seen, with its value in lower case. */
export type Longhand = readonly [property: string, value: string];

/**
 * What a declaration says of how text is seen: its longhands. None where the property does not matter, or where a
 * browser passes the declaration over for its value.
 */
export function longhandsOf(property: string, value: string, isQuirks: boolean): Longhand[] {
  const whole = shorthands.get(property);
  if (whole) {
    const names = whole.longhands;
    if (isWide(value)) return names.map((name) => [name, value]);
    return whole.expand(value, isQuirks).filter(([name, own]) => isValid(name, own, isQuirks));
  }
  const name = aliases.get(property) ?? property;
  return isValid(name, value, isQuirks) ? [[name, value]] : [];
}

/** A value that every property has. */
export function isWide(value: string): boolean {
  return /^(?:inherit|initial|unset|revert|revert-layer)$/.test(value);
}

function isValid(property: string, value: string, isQuirks: boolean): boolean {
  const test = properties.get(property);
  if (test === undefined) return false;
  return isWide(value) || value.includes("var(") || test(value, isQuirks);
}

type Test = (value: string, isQuirks: boolean) => boolean;

function oneOf(words: string): Test {
  const known = new Set(words.split(" "));
  return (value) => known.has(value);
}

function lengthOr(words: string): Test {
  const isWord = oneOf(words);
  return (value, isQuirks) => isWord(value, isQuirks) || isLength(value, isQuirks);
}

const isColour: Test = (value, isQuirks) =>
  value === "currentcolor" || colourOf(value, isQuirks) !== undefined;
const isNumber: Test = (value) => /^[+-]?(?:\d+\.?\d*|\.\d+)%?$/.test(value);
const isAnything: Test = (value) => value !== "";
const isImage: Test = (value) => value === "none" || /^[a-z-]+\(/.test(value);

const displays =
  "none inline block inline-block flex inline-flex grid inline-grid table inline-table table-row table-cell " +
  "table-row-group table-header-group table-footer-group table-column table-column-group table-caption list-item " +
  "flow-root contents run-in ruby ruby-base ruby-text -webkit-box -webkit-inline-box math";

/** The properties that matter, each with what a browser takes for its value. */
const properties: ReadonlyMap<string, Test> = new Map<string, Test>([
  ["display", oneOf(displays)],
  ["visibility", oneOf("visible hidden collapse")],
  ["opacity", isNumber],
  ["content-visibility", oneOf("visible hidden auto")],
  ["color", isColour],
  ["-webkit-text-fill-color", isColour],
  ["background-color", isColour],
  ["background-image", isAnything],
  [
    "font-size",
    lengthOr("xx-small x-small small medium large x-large xx-large xxx-large smaller larger"),
  ],
  ["font-family", isAnything],
  ["text-decoration-line", isDecoration],
  ["text-line-through", isAnything],
  ["vertical-align", lengthOr("baseline sub super top text-top middle bottom text-bottom")],
  ["font-variant-position", oneOf("normal sub super")],
  ["font-feature-settings", isAnything],
  ["text-shadow", isAnything],
  ["position", oneOf("static relative absolute fixed sticky -webkit-sticky")],
  ...["top", "right", "bottom", "left"].map((side) => [side, lengthOr("auto")] as const),
  ...["top", "right", "bottom", "left"].map(
    (side) => [`margin-${side}`, lengthOr("auto")] as const,
  ),
  ...["top", "right", "bottom", "left"].map((side) => [`padding-${side}`, lengthOr("")] as const),
  ["text-align", isAnything],
  ["text-indent", (value, isQuirks) => isLength(value.split(" ")[0] ?? "", isQuirks)],
  ...["width", "height"].map(
    (side) => [side, lengthOr("auto min-content max-content fit-content")] as const,
  ),
  ...["min-width", "min-height"].map(
    (side) => [side, lengthOr("auto min-content max-content fit-content")] as const,
  ),
  ...["max-width", "max-height"].map(
    (side) => [side, lengthOr("none min-content max-content fit-content")] as const,
  ),
  ["overflow-x", oneOf("visible hidden clip scroll auto overlay")],
  ["overflow-y", oneOf("visible hidden clip scroll auto overlay")],
  ["clip", (value) => value === "auto" || /^rect\(/.test(value)],
  ["clip-path", isAnything],
  ["float", oneOf("none left right inline-start inline-end")],
  ["transform", isAnything],
  ["translate", isAnything],
  ["rotate", isAnything],
  ["scale", isAnything],
  ["filter", isAnything],
  ["mask-image", isImage],
  ["contain", isAnything],
  ["font-size-adjust", isAnything],
  ["all", isAnything],
  ["offset-path", isAnything],
  ["writing-mode", isAnything],
  ["line-height", isAnything],
  ["mix-blend-mode", isAnything],
  ["text-underline-offset", lengthOr("auto")],
  ["letter-spacing", lengthOr("normal")],
  ["direction", oneOf("ltr rtl")],
  ["unicode-bidi", oneOf("normal embed bidi-override isolate isolate-override plaintext")],
  ["flex-direction", oneOf("row row-reverse column column-reverse")],
  ["order", isNumber],
  ["z-index", (value) => value === "auto" || /^[+-]?\d+$/.test(value)],
  ["zoom", (value, isQuirks) => value === "normal" || isNumber(value, isQuirks)],
  ["text-security", oneOf("none disc circle square")],
  ["table-layout", oneOf("auto fixed")],
  ["mso-hide", isAnything],
  ["mso-text-raise", isAnything],
  ["list-style-type", isAnything],
  ["animation-name", isAnything],
  ["content", isAnything],
]);

const aliases: ReadonlyMap<string, string> = new Map([
  ["-webkit-clip-path", "clip-path"],
  ["-webkit-transform", "transform"],
  ["-webkit-filter", "filter"],
  ["-webkit-text-security", "text-security"],
  ["-webkit-mask-image", "mask-image"],
  ["-webkit-animation-name", "animation-name"],
  ["margin-inline-start", "margin-left"],
  ["margin-inline-end", "margin-right"],
  ["margin-block-start", "margin-top"],
  ["margin-block-end", "margin-bottom"],
  ["inset-inline-start", "left"],
  ["inset-inline-end", "right"],
  ["inset-block-start", "top"],
  ["inset-block-end", "bottom"],
  ["inline-size", "width"],
  ["block-size", "height"],
  ["max-inline-size", "max-width"],
  ["max-block-size", "max-height"],
]);

interface Shorthand {
  readonly longhands: readonly string[];
  readonly expand: (value: string, isQuirks: boolean) => Longhand[];
}

const shorthands: ReadonlyMap<string, Shorthand> = new Map<string, Shorthand>([
  ["background", { longhands: ["background-color", "background-image"], expand: background }],
  ["font", { longhands: ["font-size", "font-family"], expand: font }],
  ["text-decoration", one("text-decoration-line")],
  ["-webkit-text-decoration", one("text-decoration-line")],
  ["overflow", { longhands: ["overflow-x", "overflow-y"], expand: overflow }],
  ["margin", { longhands: fourSides("margin-"), expand: sides("margin-") }],
  ["padding", { longhands: fourSides("padding-"), expand: sides("padding-") }],
  ["inset", { longhands: fourSides(""), expand: sides("") }],
  ["list-style", one("list-style-type")],
  ["flex-flow", { longhands: ["flex-direction"], expand: flexFlow }],
  ["animation", one("animation-name")],
  ["-webkit-animation", one("animation-name")],
  ["mask", one("mask-image")],
  ["-webkit-mask", one("mask-image")],
]);

function fourSides(before: string): string[] {
  return ["top", "right", "bottom", "left"].map((side) => before + side);
}

function one(longhand: string): Shorthand {
  return { longhands: [longhand], expand: (value) => [[longhand, value]] };
}

const decorations =
  /^(?:none|underline|overline|line-through|blink|solid|double|dotted|dashed|wavy|auto|from-font)$/;

/** A line through text is believed in any company; another value only where a browser takes it, since it may take a line away. */
function isDecoration(value: string, isQuirks: boolean): boolean {
  if (/\bline-through\b/.test(value)) return true;
  return wordsOf(value).every(
    (word) => decorations.test(word) || isColour(word, isQuirks) || isLength(word),
  );
}

function background(value: string, isQuirks: boolean): Longhand[] {
  const words = wordsOf(value);
  const colour = words.findLast((word) => isColour(word, isQuirks));
  const images = words.filter((word) =>
    /^(?!rgb|hsl|color|lab|lch|oklab|oklch|hwb|var)[a-z-]+\(/.test(word),
  );
  if (value.includes("var(") && words.length === 1) return [["background-color", value]];
  return [
    ["background-color", colour ?? "transparent"],
    ["background-image", images.join(" ") || "none"],
  ];
}

function font(value: string, isQuirks: boolean): Longhand[] {
  if (/^(?:caption|icon|menu|message-box|small-caption|status-bar)$/.test(value)) {
    return [["font-size", "medium"]];
  }
  const words = wordsOf(value.replace(/\s*\/\s*/g, "/"));
  const at = words.findIndex((word) => {
    const [size = ""] = word.split("/");
    return !/^\d{3}$/.test(size) && isValid("font-size", size, isQuirks);
  });
  if (at === -1 || at === words.length - 1) return [];
  const family = words.slice(at + 1).join(" ");
  return [
    ["font-size", words[at]?.split("/")[0] ?? ""],
    ["font-family", family],
  ];
}

function overflow(value: string): Longhand[] {
  const [x = "", y = x] = value.split(" ");
  return [
    ["overflow-x", x],
    ["overflow-y", y],
  ];
}

/** One to four values, for the sides in turn. */
function sides(before: string): Shorthand["expand"] {
  return (value, isQuirks) => {
    const words = wordsOf(value);
    if (words.length > 4 || !words.every((word) => word === "auto" || isLength(word, isQuirks)))
      return [];
    const [top = "", right = top, bottom = top, left = right] = words;
    return [
      [`${before}top`, top],
      [`${before}right`, right],
      [`${before}bottom`, bottom],
      [`${before}left`, left],
    ];
  };
}

function flexFlow(value: string): Longhand[] {
  const direction = wordsOf(value).find((word) => /^(?:row|column)/.test(word));
  return [["flex-direction", direction ?? "row"]];
}

/** The words of a value; brackets with what stands in them are one. */
function wordsOf(value: string): string[] {
  return value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}
