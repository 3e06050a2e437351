import { ok, type Result } from "#kernel/result.ts";
import type { InsideUnreadable } from "../../extracted.ts";
import type { OoxmlPackage } from "../../ooxml/open-package.ts";
import { parseXml } from "../../ooxml/parse-xml.ts";

/** A comment (批注) on a cell. */
export interface SheetComment {
  readonly cell: string;
  readonly text: string;
}

/** The comments of a sheet, old and threaded ones. */
export function readComments(
  file: OoxmlPackage,
  sheet: string,
): Result<readonly SheetComment[], InsideUnreadable> {
  const related = file.relationships(sheet);
  if (!related.ok) return related;
  const found: SheetComment[] = [];
  for (const { kind, target } of related.value) {
    if (kind !== "comments" && kind !== "threadedComment") continue;
    const xml = file.part(target);
    if (!xml.ok) return xml;
    const comments = new Comments(found);
    const read = parseXml(xml.value ?? "<x/>", comments);
    if (!read.ok) return read;
    comments.end();
  }
  return ok(found);
}

/** Comments name their cell by `ref`; the text is all that stands within. */
class Comments {
  readonly #found: SheetComment[];
  #cell: string | undefined;
  #text = "";

  constructor(found: SheetComment[]) {
    this.#found = found;
  }

  open(_name: string, attributes: ReadonlyMap<string, string>): void {
    const cell = attributes.get("ref");
    if (cell === undefined) return;
    this.end();
    this.#cell = cell;
  }

  close(name: string): void {
    if (name === "x:comment") this.end();
  }

  text(text: string): void {
    if (this.#cell !== undefined && this.#text.length < 2_000) this.#text += text;
  }

  /** A comment has ended, or all of them. */
  end(): void {
    if (this.#cell !== undefined) this.#found.push({ cell: this.#cell, text: this.#text.trim() });
    this.#cell = undefined;
    this.#text = "";
  }
}
