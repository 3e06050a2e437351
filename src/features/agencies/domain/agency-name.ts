/**
 * The spelling in which names of agencies (行政机关) are compared: white space, full and half width, and kinds of brackets,
 * dots and dashes make no difference. No word is dropped: 人民政府 and 人民政府办公室 are two agencies.
 */
export function matchName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\s\p{Cf}\p{Cc}]+/gu, "")
    .replace(/[[{〔【〈《〖]/g, "(")
    .replace(/[\]}〕】〉》〗]/g, ")")
    .replace(/[•‧∙・．]/g, "·")
    .replace(/[‐‑‒–—―−]/g, "-")
    .toLowerCase();
}
