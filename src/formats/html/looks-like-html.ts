const opening =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b/i;
const tags =
  /<\/?(?:a|b|br|body|center|div|font|form|h[1-6]|head|html|img|input|li|link|meta|ol|p|script|section|span|strong|style|table|tbody|td|th|thead|title|tr|ul)(?:\s[^<>]*)?\/?>/gi;
/** Where to look: the beginning of a page shows what it is. */
const reach = 262_144;

/**
 * Whether a decoded text is a web page or a fragment of one. A text with a few leaked tags, or with `<` as a
 * mark, is none: its line ends would be lost.
 */
export function looksLikeHtml(source: string): boolean {
  if (!source.includes("<")) return false;
  const head = source.length > reach ? source.slice(0, reach) : source;
  if (opening.test(head.trimStart().slice(0, 2_000))) return true;
  const count = head.match(tags)?.length ?? 0;
  return count >= 2 && count * 3 >= filledLines(head);
}

function filledLines(text: string): number {
  let count = 0;
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end - start > 1) count += 1;
    start = end + 1;
  }
  return count;
}
