import type { Content, Line } from "#formats/document.ts";
import { limits } from "#formats/limits.ts";

/**
 * The lines of a text file, empty ones too, each with the offset of its first character. CRLF, LF, CR, form
 * feed and U+0085, U+2028, U+2029 end a line. Stops at `limits.blocks` and `limits.characters`.
 */
export function readText(source: string): Content {
  const blocks: Line[] = [];
  const length = Math.min(source.length, limits.characters);
  let start = 0;
  for (let end = lineEnd(source, 0, length); end < length && blocks.length < limits.blocks; ) {
    blocks.push({ kind: "line", text: source.slice(start, end), start });
    const isPair = source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10;
    start = end + (isPair ? 2 : 1);
    end = lineEnd(source, start, length);
  }
  if (start < length && blocks.length < limits.blocks) {
    blocks.push({ kind: "line", text: source.slice(start, length), start });
    start = length;
  }
  return start < source.length ? { blocks, truncated: true } : { blocks };
}

/** Where the line from `start` on ends, at most at `length`. */
function lineEnd(source: string, start: number, length: number): number {
  let at = start;
  while (at < length && !endsLine(source.charCodeAt(at))) at += 1;
  return at;
}

function endsLine(code: number): boolean {
  if (code > 13) return code === 0x85 || code === 0x2028 || code === 0x2029;
  return code === 10 || code === 13 || code === 12;
}
