import { writevSync } from "node:fs";
import { frameOf } from "./frames.ts";

/** Writes a frame to a file and waits until all of it is taken. */
export function writeFrame(file: number, value: unknown): void {
  let parts = frameOf(value);
  while (parts.length > 0) parts = behind(parts, writevSync(file, parts));
}

/** What is left of the parts behind so many bytes. */
function behind(parts: readonly Uint8Array[], count: number): readonly Uint8Array[] {
  let skip = count;
  return parts.flatMap((part) => {
    const left = part.subarray(Math.min(skip, part.length));
    skip -= part.length - left.length;
    return left.length > 0 ? [left] : [];
  });
}
