import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from "@cantoo/pdf-lib";

interface Visited {
  readonly value: PDFObject | undefined;
  /** It is of a font. */
  readonly isFont: boolean;
}

/**
 * What the fonts of a page are made of: its objects by their numbers, those left out that every PDF program has itself (no file,
 * no table of characters).
 */
export function fontParts(context: PDFContext, page: PDFDict): ReadonlySet<string> {
  const parts = new Set<string>();
  const known = new Set<string>();
  const open: Visited[] = [{ value: page.get(PDFName.of("Resources")), isFont: false }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, isFont } = next;
    if (!(value instanceof PDFRef)) {
      open.push(...inside(value, isFont));
      continue;
    }
    const key = `${value.tag} ${isFont}`;
    if (known.has(key)) continue;
    known.add(key);
    const found = context.lookup(value);
    if (isFont && found && saysCharacters(found)) parts.add(value.tag);
    open.push({ value: found, isFont });
  }
  return parts;
}

function inside(value: PDFObject | undefined, isFont: boolean): readonly Visited[] {
  if (value instanceof PDFArray) return value.asArray().map((one) => ({ value: one, isFont }));
  const dictionary = value instanceof PDFStream ? value.dict : value;
  if (!(dictionary instanceof PDFDict)) return [];
  const isOne = isFont || dictionary.get(PDFName.of("Type")) === PDFName.of("Font");
  return dictionary
    .entries()
    .filter(([key]) => key !== PDFName.of("Parent"))
    .map(([key, one]) => ({ value: one, isFont: isOne || key === PDFName.of("Font") }));
}

const characterKeys = ["ToUnicode", "CharProcs", "Widths", "W", "Differences"];

/** A file or a table; of the fourteen fonts that need none, and of names and numbers, nothing is told. */
function saysCharacters(value: PDFObject | undefined): boolean {
  if (value instanceof PDFArray) return value.asArray().some(saysCharacters);
  if (!(value instanceof PDFDict)) return value instanceof PDFStream;
  const says = characterKeys.some((key) => value.has(PDFName.of(key)));
  return says || value.values().some(saysCharacters);
}
