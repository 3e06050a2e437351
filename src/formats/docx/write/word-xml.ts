import { escapeMarkup } from "../../escape-markup.ts";

/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of the text, WordprocessingML. */
export const wordNamespace =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/**
 * A run of text; `properties` is XML. The hint sets quotation marks and dashes, which both scripts have, in the
 * Chinese face.
 */
export function run(text: string, properties = ""): string {
  const own = `<w:rPr><w:rFonts w:hint="eastAsia"/>${properties}</w:rPr>`;
  return `<w:r>${own}<w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
}

/** A paragraph in a style of `word-styles.ts`; `content` is XML. */
export function paragraph(style: string, content: string, properties = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** A new line in the same paragraph, between two runs. */
export const lineBreak = "<w:r><w:br/></w:r>";
