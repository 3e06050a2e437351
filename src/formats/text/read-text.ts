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
  for (let at = 0; at < length && blocks.length < limits.blocks; at += 1) {
    const code = source.charCodeAt(at);
    if (!endsLine(code)) continue;
    blocks.push({ kind: "line", text: source.slice(start, at), start });
    if (code === 13 && source.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  if (start < length && blocks.length < limits.blocks) {
    blocks.push({ kind: "line", text: source.slice(start, length), start });
    start = length;
  }
  return start < source.length ? { blocks, truncated: true } : { blocks };
}

function endsLine(code: number): boolean {
  if (code > 13) return code === 0x85 || code === 0x2028 || code === 0x2029;
  return code === 10 || code === 13 || code === 12;
}
