import type { InsideUnreadable } from "#formats/extracted.ts";
import { isEncryptedOffice } from "#formats/foreign-format.ts";
import { insideLimits } from "#formats/limits.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Relationship, readRelationships, relationshipsPart } from "./relationships.ts";
import { unzipEntry } from "./unzip-entry.ts";
import { xmlText } from "./xml-text.ts";
import { type ZipEntry, zipDirectory } from "./zip-directory.ts";

/** An office file as a package of parts; a part is unpacked when it is asked for. */
export interface OoxmlPackage {
  /** The names of all its parts, as they are written, without a leading slash. */
  readonly names: readonly string[];
  /** The text of an XML part, its name in any case and with or without a leading slash; `undefined`: no such part. */
  part(name: string): Result<string | undefined, InsideUnreadable>;
  /** The same as bytes, for a part that is no XML. */
  bytes(name: string): Result<Uint8Array | undefined, InsideUnreadable>;
  /** What a part leads to; the package itself is "". None when it has no relationships. */
  relationships(part: string): Result<readonly Relationship[], InsideUnreadable>;
}

/** How many bytes may still be unpacked, of a file and of those inside it. */
export interface Unpacking {
  bytesLeft: number;
}

/** Opens a docx or xlsx file. Nothing is unpacked yet; all parts asked for may have as many bytes together as are left. */
export function openPackage(
  bytes: Uint8Array,
  unpacking: Unpacking = { bytesLeft: insideLimits.allBytes },
): Result<OoxmlPackage, InsideUnreadable> {
  if (isEncryptedOffice(bytes)) return err("encrypted");
  const directory = zipDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory.value) {
    const name = partName(entry.name);
    // Two parts of one name: nobody can say which one the writer meant.
    if (entries.has(name)) return err("damaged");
    entries.set(name, entry);
  }
  return ok(new ZippedPackage(bytes, entries, unpacking));
}

class ZippedPackage implements OoxmlPackage {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #unpacking: Unpacking;
  readonly names: readonly string[];

  constructor(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>, unpacking: Unpacking) {
    this.#bytes = bytes;
    this.#entries = entries;
    this.#unpacking = unpacking;
    this.names = [...entries.values()]
      .map(({ name }) => name.replace(/^\//, ""))
      .filter((name) => !name.endsWith("/"));
  }

  part(name: string): Result<string | undefined, InsideUnreadable> {
    const bytes = this.bytes(name);
    if (!bytes.ok || bytes.value === undefined) return bytes.ok ? ok(undefined) : bytes;
    const text = xmlText(bytes.value);
    return text === undefined ? err("damaged") : ok(text);
  }

  bytes(name: string): Result<Uint8Array | undefined, InsideUnreadable> {
    const entry = this.#entries.get(partName(name));
    if (entry === undefined) return ok(undefined);
    const limit = Math.min(insideLimits.partBytes, this.#unpacking.bytesLeft);
    const unpacked = unzipEntry(this.#bytes, entry, limit);
    if (!unpacked.ok) return unpacked;
    this.#unpacking.bytesLeft -= unpacked.value.length;
    return unpacked;
  }

  relationships(part: string): Result<readonly Relationship[], InsideUnreadable> {
    const plain = part.replace(/^\//, "");
    const xml = this.part(relationshipsPart(plain));
    if (!xml.ok) return xml;
    return xml.value === undefined ? ok([]) : readRelationships(xml.value, plain);
  }
}

function partName(written: string): string {
  return written.replace(/^\//, "").toLowerCase();
}
