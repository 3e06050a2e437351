import { both, type Certainty, either } from "./certainty.ts";
import { pixelsOf } from "./lengths.ts";

/** The screens before which a person may sit: any from a telephone's on, or only those of a desk. */
export type Screen = "any" | "wide";

/** Pixels: on narrower screens pages lay their tables out in other ways, with other labels. */
const narrowest: Readonly<Record<Screen, number>> = { any: 320, wide: 1024 };

/**
 * Whether a list of media queries holds for a person before a screen, in light colours. What only a printer,
 * a reader of text or dark colours meet does not; what depends on the size, or is not understood, perhaps.
 */
export function mediaCertainty(list: string, screen: Screen): Certainty {
  const queries = list.toLowerCase().split(",");
  return either(...queries.map((query) => queryCertainty(query, screen)));
}

function queryCertainty(query: string, screen: Screen): Certainty {
  const parts = query.trim().split(/\s+and\s+/);
  const [first = ""] = parts;
  const [, negation, type] = /^(?:(not|only)\s+)?([a-z-]+)$/.exec(first) ?? [];
  const asked = (type === undefined ? parts : parts.slice(1)).map((feature) =>
    featureCertainty(feature, screen),
  );
  const ofType: Certainty = type === undefined || type === "all" || type === "screen" ? 2 : 0;
  const holds = both(ofType, ...asked);
  return negation === "not" ? ((2 - holds) as Certainty) : holds;
}

function featureCertainty(feature: string, screen: Screen): Certainty {
  const plain = feature.replace(/\s+/g, "");
  if (plain === "") return 2;
  return features.get(plain) ?? widthCertainty(plain, narrowest[screen]);
}

/** A least width that every screen has, a greatest one that none keeps within. */
function widthCertainty(feature: string, least: number): Certainty {
  const [, bound, length = ""] = /^\((min|max)-width:([^()]+)\)$/.exec(feature) ?? [];
  const width = pixelsOf(length, 16);
  if (width === undefined) return 1;
  if (bound === "min") return width <= least ? 2 : 1;
  return width < least ? 0 : 1;
}

const features: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["(prefers-color-scheme:dark)", 0],
  ["(prefers-color-scheme:light)", 2],
  ["(forced-colors:active)", 0],
  ["(prefers-reduced-motion:reduce)", 0],
  ["(prefers-reduced-motion)", 0],
  ["(prefers-reduced-motion:no-preference)", 2],
]);
