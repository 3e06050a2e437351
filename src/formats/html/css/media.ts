import { both, type Certainty, either } from "./certainty.ts";

/**
 * Whether a list of media queries holds for a person before a screen of any size, in light colours. What only a printer,
 * a reader of text or dark colours meet does not; what depends on the size, or is not understood, perhaps.
 */
export function mediaCertainty(list: string): Certainty {
  return either(...list.toLowerCase().split(",").map(queryCertainty));
}

function queryCertainty(query: string): Certainty {
  const parts = query.trim().split(/\s+and\s+/);
  const [first = ""] = parts;
  const [, negation, type] = /^(?:(not|only)\s+)?([a-z-]+)$/.exec(first) ?? [];
  if (type === undefined) return both(...parts.map(featureCertainty));
  const ofType: Certainty = type === "all" || type === "screen" ? 2 : 0;
  const holds = both(ofType, ...parts.slice(1).map(featureCertainty));
  return negation === "not" ? ((2 - holds) as Certainty) : holds;
}

function featureCertainty(feature: string): Certainty {
  const plain = feature.replace(/\s+/g, "");
  if (plain === "") return 2;
  return features.get(plain) ?? 1;
}

const features: ReadonlyMap<string, Certainty> = new Map<string, Certainty>([
  ["(prefers-color-scheme:dark)", 0],
  ["(prefers-color-scheme:light)", 2],
  ["(forced-colors:active)", 0],
  ["(prefers-reduced-motion:reduce)", 0],
  ["(prefers-reduced-motion)", 0],
  ["(prefers-reduced-motion:no-preference)", 2],
]);
