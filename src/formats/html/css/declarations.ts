import { type Longhand, longhandsOf } from "./properties.ts";

/** One property with its value, as a browser takes it. */
export interface Declaration {
  readonly property: string;
  /** Lower case, but of `content`. */
  readonly value: string;
  readonly isImportant: boolean;
}

/** The declarations of a style that say how text is seen, in order; custom properties (`--x`) too. */
export function declarationsOf(style: string, isQuirks: boolean): Declaration[] {
  const found: Declaration[] = [];
  for (const written of partsOf(withoutComments(style), ";")) {
    const colon = written.indexOf(":");
    if (colon < 0) continue;
    const property = unescaped(written.slice(0, colon).trim());
    const [value, isImportant] = withoutImportance(unescaped(written.slice(colon + 1).trim()));
    for (const [name, own] of declared(property, value, isQuirks)) {
      found.push({ property: name, value: own, isImportant });
    }
  }
  return found;
}

function declared(property: string, value: string, isQuirks: boolean): Longhand[] {
  if (property.startsWith("--")) return [[property, value]];
  const name = property.toLowerCase();
  if (name === "content") return [["content", value]];
  return longhandsOf(name, value.toLowerCase().replace(/\s+/g, " "), isQuirks);
}

function withoutImportance(value: string): readonly [string, boolean] {
  if (!value.includes("!")) return [value, false];
  const plain = value.replace(/\s*!\s*important$/i, "");
  return [plain, plain !== value];
}

export function withoutComments(css: string): string {
  return css.includes("/*") ? css.replace(/\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g, " ") : css;
}

const marks = /["'()[\]{}\\]/;

/** Cuts at a separator that stands in no quotes or brackets. */
export function partsOf(text: string, separator: string): string[] {
  if (!marks.test(text)) return text.split(separator);
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (sign === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
    depth = Math.max(0, depth + depthOf(sign));
    at = endOfLiteral(text, at);
  }
  return [...parts, text.slice(from)];
}

/** How a bracket changes the depth. */
function depthOf(sign: string): number {
  if ("([{".includes(sign)) return 1;
  return ")]}".includes(sign) ? -1 : 0;
}

/** The last character of a quotation or an escape that begins at `at`, or `at` where none does. */
export function endOfLiteral(text: string, at: number): number {
  const sign = text[at];
  if (sign === "\\") return at + 1;
  return sign === '"' || sign === "'" ? endOfQuote(text, at) : at;
}

/** Where the quotation that begins at `start` ends: at its mark, or before the line's end, as browsers have it. */
function endOfQuote(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === quote || sign === "\n") return at;
    if (sign === "\\") at += 1;
  }
  return text.length;
}

/** Letters written by their numbers (`n\6fne`) are letters. */
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\(?:([\da-f]{1,6})\s?|([^\n]))/gi, (_, code?: string, sign?: string) => {
    if (code === undefined) return sign ?? "";
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
  });
}
