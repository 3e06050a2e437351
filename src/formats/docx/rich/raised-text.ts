const raised: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-=()n"].map((sign, at) => [sign, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"][at] ?? sign]),
);
const lowered: ReadonlyMap<string, string> = new Map(
  [..."0123456789+-=()"].map((sign, at) => [sign, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][at] ?? sign]),
);

/** m², H₂O: characters that stand above or below their line by their own signs; `undefined`: there are none for some. */
export function raisedText(text: string, where: "superscript" | "subscript"): string | undefined {
  const signs = where === "superscript" ? raised : lowered;
  const written = [...text].map((sign) => (sign.trim() === "" ? sign : signs.get(sign)));
  return written.includes(undefined) ? undefined : written.join("");
}
