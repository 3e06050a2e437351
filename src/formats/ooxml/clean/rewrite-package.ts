import { type Zippable, zipSync } from "fflate";
import type { InsideUnreadable } from "#formats/extracted.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { OoxmlPackage } from "../open-package.ts";
import type { XmlAttributes } from "../parse-xml.ts";
import { relationshipsPart } from "../relationships.ts";
import { cutXml, type Fate } from "./cut-xml.ts";

/** What becomes of a package. */
export interface Rewrite {
  /** Kinds of relationships that go, and single targets; parts that nothing leads to any more go too. */
  readonly without: ReadonlySet<string>;
  readonly withoutTargets: ReadonlySet<string>;
  /** A part's new text; `undefined`: it stays. */
  readonly xml: (name: string, xml: string) => Result<string | undefined, InsideUnreadable>;
  /** A part's new bytes, for pictures. */
  readonly bytes: (name: string, bytes: Uint8Array) => Uint8Array;
}

const contentTypes = "[Content_Types].xml";
/** The same file gives the same bytes. */
const written = new Date(1980, 0, 1);

/** A package made anew: what nothing leads to stays behind. */
export function rewritePackage(
  file: OoxmlPackage,
  rewrite: Rewrite,
): Result<Uint8Array, InsideUnreadable> {
  const kept = reachable(file, rewrite);
  if (!kept.ok) return kept;
  const parts: Zippable = {};
  for (const name of file.names) {
    if (!kept.value.has(name.toLowerCase())) continue;
    const part = rewritten(file, name, { rewrite, kept: kept.value });
    if (!part.ok) return part;
    if (part.value) parts[name] = [part.value, { mtime: written }];
  }
  return ok(zipSync(parts));
}

interface Rewriting {
  readonly rewrite: Rewrite;
  readonly kept: ReadonlySet<string>;
}

function rewritten(
  file: OoxmlPackage,
  name: string,
  { rewrite, kept }: Rewriting,
): Result<Uint8Array | undefined, InsideUnreadable> {
  if (!/\.(?:xml|rels|vml)$/i.test(name)) {
    const bytes = file.bytes(name);
    return bytes.ok && bytes.value ? ok(rewrite.bytes(name, bytes.value)) : bytes;
  }
  const xml = file.part(name);
  if (!xml.ok || xml.value === undefined) return xml.ok ? ok(undefined) : xml;
  const text = newText(name, xml.value, { rewrite, kept });
  if (!text.ok) return text;
  return text.value === undefined ? file.bytes(name) : ok(encoded(text.value));
}

function newText(
  name: string,
  xml: string,
  { rewrite, kept }: Rewriting,
): Result<string | undefined, InsideUnreadable> {
  if (name === contentTypes) return newTypes(xml, kept);
  if (/\.rels$/i.test(name)) return newRelationships(xml, rewrite, ownerOf(name));
  return rewrite.xml(name, xml);
}

/** Parts are UTF-8 from here on, whatever they say. */
function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(\s*<\?xml[^>]*?encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2"),
  );
}

/** The names, in lower case, of what can be reached over the relationships that stay. */
function reachable(
  file: OoxmlPackage,
  { without, withoutTargets }: Rewrite,
): Result<ReadonlySet<string>, InsideUnreadable> {
  const found = new Set([contentTypes.toLowerCase(), relationshipsPart("")]);
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const related = file.relationships(part);
    if (!related.ok) return related;
    for (const { kind, target } of related.value) {
      const name = target.toLowerCase();
      if (without.has(kind) || withoutTargets.has(name) || found.has(name)) continue;
      found.add(name);
      found.add(relationshipsPart(target).toLowerCase());
      waiting.push(target);
    }
  }
  return ok(found);
}

/** A path of a computer or a network. */
const local = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

function newRelationships(
  xml: string,
  { without, withoutTargets }: Rewrite,
  owner: string,
): Result<string, InsideUnreadable> {
  return cutXml(xml, (name, attributes) => {
    if (name !== "rel:Relationship") return "keep";
    const { type, target } = tieOf(attributes);
    if (without.has(type.slice(type.lastIndexOf("/") + 1))) return "drop";
    if (attributes.get("TargetMode") === "External") {
      return local.test(target) ? toNowhere(attributes.get("Id"), type) : "keep";
    }
    return withoutTargets.has(resolved(owner, target)) ? "drop" : "keep";
  });
}

function tieOf(attributes: XmlAttributes): { readonly type: string; readonly target: string } {
  return { type: attributes.get("Type") ?? "", target: attributes.get("Target") ?? "" };
}

/** The tie stays, as elements name it, and leads nowhere. */
function toNowhere(id: string | undefined, type: string): Fate {
  return {
    replacedBy: `<Relationship Id="${id ?? ""}" Type="${type}" Target="removed" TargetMode="External"/>`,
  };
}

/** The folder of the part that `word/_rels/document.xml.rels` belongs to. */
function ownerOf(rels: string): string {
  return rels.replace(/_rels\/[^/]*$/, "");
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1).toLowerCase();
}

const macroTypes =
  /(?:vnd\.ms-word|vnd\.ms-excel)\.(?:document|template|sheet)\.macroEnabled\.main\+xml$/i;

function newTypes(xml: string, kept: ReadonlySet<string>): Result<string, InsideUnreadable> {
  return cutXml(xml, (_name, attributes) => {
    const part = attributes.get("PartName");
    if (part === undefined) return "keep";
    if (!kept.has(part.replace(/^\//, "").toLowerCase())) return "drop";
    const type = attributes.get("ContentType") ?? "";
    if (!macroTypes.test(type)) return "keep";
    const plain = type.includes("word")
      ? "wordprocessingml.document.main+xml"
      : "spreadsheetml.sheet.main+xml";
    const office = "application/vnd.openxmlformats-officedocument";
    return { replacedBy: `<Override PartName="${part}" ContentType="${office}.${plain}"/>` };
  });
}
