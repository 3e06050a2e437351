import { type Zippable, zipSync } from "fflate";

/** A file of an archive. */
export interface ZipFile {
  /** With its folders, `办理/事项.json`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Packs files into one archive (ZIP). The same files give the same bytes. */
export function writeZip(files: readonly ZipFile[]): Uint8Array {
  const parts: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(parts, { mtime: "1980-01-01T00:00:00" });
}
