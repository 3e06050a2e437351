import type { Certainty } from "./certainty.ts";
import type { Declaration } from "./declarations.ts";
import { longhandsOf } from "./properties.ts";

/**
 * What is declared for an element, the weightiest last: for each property the values it may have, `""` for none
 * declared. One object for all elements that are declared alike.
 */
export interface ElementStyle {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** What any of its properties may change. */
  readonly changes: ReadonlySet<Change>;
}

/** A side of how text is seen. */
export type Change =
  | "gone"
  | "hidden"
  | "opacity"
  | "struck"
  | "raised"
  | "displaced"
  | "colour"
  | "ground"
  | "size"
  | "room"
  | "edge";

const changes: Readonly<Record<Change, string>> = {
  gone:
    "display content-visibility position text-indent margin-left clip-path overflow-x overflow-y mso-hide text-security " +
    "transform scale filter font-family mask-image contain font-size-adjust mix-blend-mode line-height text-shadow animation-name all",
  hidden: "visibility",
  opacity: "opacity",
  struck: "text-decoration-line text-line-through text-underline-offset",
  raised: "vertical-align position font-variant-position font-feature-settings mso-text-raise",
  displaced:
    "display position float letter-spacing margin-left margin-right margin-top margin-bottom padding-top padding-bottom text-indent transform translate rotate scale " +
    "clip-path text-shadow direction unicode-bidi flex-direction order zoom offset-path writing-mode width height max-width max-height",
  colour: "color -webkit-text-fill-color",
  ground: "background-color background-image",
  size: "font-size",
  room: "overflow-x table-layout margin-left margin-right padding-left padding-right text-indent",
  edge: "display margin-left margin-right padding-left padding-right",
};

const changesOf = new Map<string, Change[]>();
for (const [change, properties] of Object.entries(changes)) {
  for (const property of properties.split(" ")) {
    changesOf.set(property, [...(changesOf.get(property) ?? []), change as Change]);
  }
}

/** A style of some values. */
export function styleOf(values: ReadonlyMap<string, readonly string[]>): ElementStyle {
  const found = new Set<Change>();
  for (const property of values.keys()) {
    for (const change of changesOf.get(property) ?? []) found.add(change);
  }
  return { values, changes: found };
}

export const noStyle: ElementStyle = styleOf(new Map());

/** Some declarations, and whether they hold for the element. */
export interface Layer {
  readonly declarations: readonly Declaration[];
  readonly certainty: Certainty;
}

const none: readonly string[] = [""];

/** The values that a property may have. */
export function valuesOf(style: ElementStyle | undefined, property: string): readonly string[] {
  return style?.values.get(property) ?? none;
}

/** Lays declarations over each other; what is important comes over all others. */
export function cascade(
  layers: readonly Layer[],
  variables: ReadonlyMap<string, ReadonlySet<string>>,
): ElementStyle {
  const values = new Map<string, readonly string[]>();
  for (const isImportant of [false, true]) {
    for (const { declarations, certainty } of layers) {
      for (const declaration of declarations) {
        if (declaration.isImportant === isImportant)
          declare(values, declaration, { certainty, variables });
      }
    }
  }
  return styleOf(values);
}

interface Holding {
  readonly certainty: Certainty;
  readonly variables: ReadonlyMap<string, ReadonlySet<string>>;
}

function declare(
  known: Map<string, readonly string[]>,
  { property, value }: Declaration,
  { certainty, variables }: Holding,
): void {
  if (property === "all") reset(known, value, certainty);
  const values = value.includes("var(") ? resolved(property, value, variables) : [value];
  const before = certainty === 2 ? [] : (known.get(property) ?? none);
  known.set(property, [...new Set([...before, ...values])].slice(0, mostValues));
}

/** All that was declared before no longer holds, nor perhaps what is around the element. */
function reset(known: Map<string, readonly string[]>, value: string, certainty: Certainty): void {
  if (certainty === 2) known.clear();
  else for (const [property, values] of known) known.set(property, [...new Set([...values, ""])]);
  if (value !== "initial") return;
  for (const property of ["visibility", "font-size", "color"]) {
    known.set(property, certainty === 2 ? [value] : [...(known.get(property) ?? none), value]);
  }
}

/** More possible values of one property than a page has. */
const mostValues = 8;

/** The values a declaration may have that asks for custom properties; what is none for its property is as not declared. */
function resolved(
  property: string,
  value: string,
  variables: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  let open = [value];
  for (let depth = 0; depth < 4 && open.some((one) => one.includes("var(")); depth += 1) {
    open = open.flatMap((one) => withOneResolved(one, variables)).slice(0, mostValues);
  }
  const known = open.flatMap((one) => longhandsOf(property, one, false).map(([, own]) => own));
  return known.length > 0 ? known.filter((one) => !one.includes("var(")) : none;
}

function withOneResolved(
  value: string,
  variables: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const found = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)*))?\)/.exec(value);
  if (!found) return [value];
  const [whole, name = "", fallback] = found;
  const values = [...(variables.get(name) ?? [])];
  const own = values.length > 0 ? values : fallback === undefined ? [] : [fallback.trim()];
  return own.map((one) => value.replace(whole, () => one.toLowerCase()));
}
