import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { reportFiles } from "./report-file.ts";

/** Writes the first `count` report files of the generated country below `folder`; gives their bytes together. */
export function writeCountry(folder: string, count: number): number {
  let bytes = 0;
  let made = "";
  for (const file of reportFiles(count)) {
    const path = join(folder, file.path);
    const parent = dirname(path);
    if (parent !== made) mkdirSync(parent, { recursive: true });
    made = parent;
    writeFileSync(path, file.bytes);
    bytes += file.bytes.length;
  }
  return bytes;
}
