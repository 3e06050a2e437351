import type { Longhand } from "./css/properties.ts";

/** What is known of all elements of a name. */
export interface ElementKind {
  /** It begins and ends a line of its own. */
  readonly breaks: boolean;
  /** It has no content and no end tag. */
  readonly isEmpty: boolean;
  /** It stands in the page's structure: an end tag of a phrase does not reach beyond it. */
  readonly isSpecial: boolean;
  /** A phrase's look, which goes on in the next block where its end tag is missing. */
  readonly isFormatting: boolean;
  /** It ends an open paragraph. */
  readonly endsParagraph: boolean;
  /** Open elements that its start tag ends: an item the item before. */
  readonly endsAlike: readonly string[] | undefined;
  /** The page itself. */
  readonly isPage: boolean;
  /** How deep it stands in a table; what is none of its parts stands deepest, in a cell. */
  readonly level: number;
  /** End tags inside it do not reach what is around it. */
  readonly isScope: boolean;
  readonly isBlock: boolean;
  readonly isHeading: boolean;
  /** Nothing is declared for it without a style of the page. */
  readonly isPlain: boolean;
  /** What is between its tags is no text of the page. */
  readonly isOpaque: boolean;
  /** Something is drawn or filled in there that is no text of the page. */
  readonly object: ObjectKind | undefined;
  /** A drawing or a formula: its tag may end itself. */
  readonly isForeign: boolean;
  /** How browsers show it without any style. */
  readonly style: readonly Longhand[];
}

/** `picture`: nothing where it has no size; `control`: filled in by a person; `drawing`: anything else. */
export type ObjectKind = "picture" | "control" | "drawing";

export const inCell = 4;

const levels: Readonly<Record<string, number>> = {
  table: 0,
  caption: 1,
  colgroup: 1,
  thead: 1,
  tbody: 1,
  tfoot: 1,
  tr: 2,
  td: 3,
  th: 3,
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const breaking = set(
  "address article aside blockquote body br caption center col colgroup dd details dialog dir div dl dt fieldset " +
    "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li " +
    "listing main menu nav ol optgroup option p plaintext pre section summary table tbody td tfoot th thead " +
    "title tr ul xmp",
);
const empty = set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);
const special = set(
  "address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd " +
    "details dialog dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head " +
    "header hgroup hr html iframe img input li link listing main marquee menu meta nav noembed noframes noscript " +
    "object ol p param plaintext pre script search section select source style summary table tbody td template " +
    "textarea tfoot th thead title tr track ul wbr xmp",
);
const formatting = set("a b big code em font i nobr s small strike strong tt u");
const endingParagraph = set(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp",
);
const scopes = set("html table td th caption template applet marquee object");
const opaque = set(
  "script style noscript template datalist iframe object applet noframes noembed svg canvas audio video xml " +
    "rp meter progress textarea select option optgroup embed",
);
const objects: Readonly<Record<string, ObjectKind>> = {
  img: "picture",
  input: "control",
  textarea: "control",
  select: "control",
  svg: "drawing",
  canvas: "drawing",
  object: "drawing",
  applet: "drawing",
  embed: "drawing",
  iframe: "drawing",
  video: "drawing",
  audio: "drawing",
  details: "drawing",
  meter: "drawing",
  progress: "drawing",
};
const struck: readonly Longhand[] = [["text-decoration-line", "line-through"]];
/** Text that is filled in has its own colours, and is cut off where the field ends. */
const field: readonly Longhand[] = [
  ["display", "inline-block"],
  ["color", "fieldtext"],
  ["background-color", "field"],
  ["font-size", "13.3px"],
  ["overflow-x", "hidden"],
];
const indented: readonly Longhand[] = [
  ["margin-left", "40px"],
  ["margin-right", "40px"],
];
const listed: readonly Longhand[] = [["padding-left", "40px"]];
const styles: Readonly<Record<string, readonly Longhand[]>> = {
  blockquote: indented,
  figure: indented,
  dd: [["margin-left", "40px"]],
  ul: listed,
  ol: listed,
  menu: listed,
  dir: listed,
  s: struck,
  strike: struck,
  del: struck,
  sup: [
    ["vertical-align", "super"],
    ["font-size", "smaller"],
  ],
  sub: [
    ["vertical-align", "sub"],
    ["font-size", "smaller"],
  ],
  rt: [
    ["vertical-align", "super"],
    ["font-size", "smaller"],
  ],
  small: [["font-size", "smaller"]],
  big: [["font-size", "larger"]],
  h1: [["font-size", "2em"]],
  h2: [["font-size", "1.5em"]],
  bdo: [["unicode-bidi", "bidi-override"]],
  marquee: [["transform", "translate()"]],
  dialog: [
    ["display", "none"],
    ["position", "absolute"],
    ["left", "0"],
    ["right", "0"],
    ["padding-top", "1em"],
    ["padding-bottom", "1em"],
    ["padding-left", "1em"],
    ["padding-right", "1em"],
  ],
  button: [
    ["display", "inline-block"],
    ["color", "buttontext"],
    ["background-color", "buttonface"],
    ["font-size", "13.3px"],
    ["padding-left", "6px"],
    ["padding-right", "6px"],
  ],
  input: field,
  textarea: field,
  select: field,
};

const endedByAlike: Readonly<Record<string, readonly string[]>> = {
  li: ["li"],
  dt: ["dt", "dd"],
  dd: ["dt", "dd"],
  option: ["option"],
  optgroup: ["option"],
};

const kinds = new Map<string, ElementKind>();
const names = new Set([
  ...breaking,
  ...empty,
  ...special,
  ...formatting,
  ...opaque,
  ..."math span label cite abbr ins mark dfn kbd var samp q time ruby rb".split(" "),
  ...Object.keys({ ...objects, ...styles, ...levels }),
]);
for (const name of names) kinds.set(name, kind(name));
const phrase = kind("");

function kind(name: string): ElementKind {
  return {
    breaks: breaking.has(name),
    isEmpty: empty.has(name),
    isSpecial: special.has(name),
    isFormatting: formatting.has(name),
    endsParagraph: endingParagraph.has(name),
    endsAlike: endedByAlike[name],
    isPage: name === "html" || name === "body",
    level: levels[name] ?? inCell,
    isScope: scopes.has(name),
    isBlock: breaking.has(name),
    isHeading: /^h[1-6]$/.test(name),
    isPlain: styles[name] === undefined && name !== "table",
    isOpaque: opaque.has(name),
    object: objects[name],
    isForeign: name === "svg" || name === "math",
    style: styles[name] ?? [],
  };
}

/** What a tag is called, and what is known of elements of that name. */
export interface TagName {
  /** Lower case. */
  readonly name: string;
  readonly kind: ElementKind;
}

/** Names by their length, first and last letter: few share all three. */
const byShape: TagName[][] = Array.from({ length: 16 * 32 * 32 }, () => []);
for (const [name, own] of kinds) byShape[shapeOf(name, 0, name.length)]?.push({ name, kind: own });

/** In either case of the letters. */
function shapeOf(source: string, start: number, end: number): number {
  const ends = (source.charCodeAt(start) & 31) * 32 + (source.charCodeAt(end - 1) & 31);
  return (end - start) * 1024 + ends;
}

/** The name of a tag; for a known one always the same object, which is found faster than a string is made. */
export function tagNameAt(source: string, start: number, end: number): TagName {
  const alike = end - start < 16 ? byShape[shapeOf(source, start, end)] : undefined;
  if (alike !== undefined) {
    for (const known of alike) if (isNameAt(source, start, known.name)) return known;
  }
  return { name: source.slice(start, end).toLowerCase(), kind: phrase };
}

function isNameAt(source: string, start: number, name: string): boolean {
  for (let at = 0; at < name.length; at += 1) {
    const code = source.charCodeAt(start + at);
    const lower = code > 64 && code < 91 ? code + 32 : code;
    if (lower !== name.charCodeAt(at)) return false;
  }
  return true;
}

/** Whether a kind is one of many names that are not known. */
export function isUnknown(kind: ElementKind): boolean {
  return kind === phrase;
}

/** What is known of elements of a name; unknown ones are phrases. */
export function kindOf(name: string): ElementKind {
  return kinds.get(name) ?? phrase;
}
