import { strToU8, zipSync } from "fflate";

/** The parts of an office file by name; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An office file of these parts and no others, zipped by a library that no reader uses. */
export function officeFile(parts: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(parts)) {
    files[name] = typeof part === "string" ? strToU8(part) : part;
  }
  return zipSync(files);
}

const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part of relationships: id, last word of the type, target. */
export function relationships(rows: readonly (readonly [string, string, string])[]): string {
  const tags = rows.map(
    ([id, kind, target]) =>
      `<Relationship Id="${id}" Type="${relationshipTypes}/${kind}" Target="${target}"/>`,
  );
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${namespace}">${tags.join("")}</Relationships>`;
}
