import type { InsideUnreadable } from "#formats/extracted.ts";
import { ok, type Result } from "#kernel/result.ts";
import type { OoxmlPackage } from "../open-package.ts";
import { parseXml, type XmlAttributes } from "../parse-xml.ts";

/** What a Word or Excel file carries beside its text. Names are those of parts. */
export interface PackageFacts {
  /** What the file says of itself: author, company, and what programs and offices add; name and value. */
  readonly properties: readonly (readonly [name: string, value: string])[];
  /** Other files, controls and objects in it. */
  readonly embedded: readonly string[];
  readonly macros: readonly string[];
  /** Data of programs behind the text. */
  readonly data: readonly string[];
  readonly thumbnails: readonly string[];
  readonly pictures: readonly string[];
  /** Files of a computer or a network that it names: a template, a linked table. */
  readonly outside: readonly string[];
}

const kinds = {
  embedded: /\/(?:embeddings|activex|ctrlprops|afchunk)[^/]*(?:\/|$)|\/afchunk[^/]*$/i,
  macros: /\/(?:vbaproject|vbadata|vbaprojectsignature)[^/]*$|\/macrosheets\//i,
  data: /^(?:customxml\/item\d*|word\/glossary\/document)\.xml$/i,
  thumbnails: /^docprops\/thumbnail\./i,
  pictures: /\/media\//i,
} as const;

/** What stands beside the text of a Word or Excel file. */
export function packageFacts(file: OoxmlPackage): Result<PackageFacts, InsideUnreadable> {
  const named = (kind: keyof typeof kinds) => file.names.filter((name) => kinds[kind].test(name));
  const properties = propertiesOf(file);
  if (!properties.ok) return properties;
  const ties = tiesOf(file);
  if (!ties.ok) return ties;
  const embedded = [...named("embedded"), ...ties.value.embedded];
  return ok({
    properties: properties.value,
    embedded: [...new Set(embedded)].filter((name) => !name.includes("/_rels/")),
    macros: named("macros"),
    data: named("data"),
    thumbnails: named("thumbnails"),
    pictures: named("pictures"),
    outside: ties.value.outside,
  });
}

/** Elements of the properties that name people, offices or computers, by the end of their tag. */
const told =
  /^(?:.*:)?(creator|lastModifiedBy|Company|Manager|HyperlinkBase|Template|title|subject|keywords|description|category)$/;
const ofProgram = /^(?:Normal(?:\.dotm|\.dot|\.wpt|\.eit)?)$/i;

function propertiesOf(file: OoxmlPackage): Result<PackageFacts["properties"], InsideUnreadable> {
  const found: (readonly [string, string])[] = [];
  for (const part of ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"]) {
    const xml = file.part(part);
    if (!xml.ok) return xml;
    const read = part.endsWith("custom.xml") ? customIn : toldIn;
    found.push(...read(xml.value ?? ""));
  }
  return ok(found);
}

function toldIn(xml: string): readonly (readonly [string, string])[] {
  return [...xml.matchAll(/<([\w:]+)(?:\s[^>]*)?>([^<]+)</g)].flatMap(
    ([, tag = "", value = ""]): readonly (readonly [string, string])[] => {
      const name = told.exec(tag)?.[1];
      const text = unescapedXml(value).trim();
      return name && text !== "" && !ofProgram.test(text) ? [[name, text]] : [];
    },
  );
}

const customProperty = /<(?:\w+:)?property\s[^>]*\bname="([^"]*)"[^>]*>(?:\s*<[^>]+>)*([^<]*)</g;

function customIn(xml: string): readonly (readonly [string, string])[] {
  return [...xml.matchAll(customProperty)].map(([, name = "", value = ""]) => [
    unescapedXml(name),
    unescapedXml(value),
  ]);
}

const signs: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function unescapedXml(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? "");
}

/** A path of a computer, of a network, or an address that only this computer reaches. */
const local = /^(?:file:|[a-z]:[\\/]|\\\\)/i;

/** Ties to other files within: an object, a control, a file in the place of text. */
const toEmbedded = /\/(?:aFChunk|oleObject|package|control)$/;

interface Ties {
  readonly embedded: string[];
  readonly outside: string[];
}

/** The other files that parts lead to, within and without. */
function tiesOf(file: OoxmlPackage): Result<Ties, InsideUnreadable> {
  const found: Ties = { embedded: [], outside: [] };
  for (const name of file.names.filter((one) => /\.rels$/i.test(one))) {
    const xml = file.part(name);
    if (!xml.ok) return xml;
    const read = parseXml(xml.value ?? "<x/>", {
      open(element, attributes) {
        if (element === "rel:Relationship") addTie(found, attributes, name);
      },
      close() {},
      text() {},
    });
    if (!read.ok) return read;
  }
  return ok(found);
}

function addTie({ embedded, outside }: Ties, attributes: XmlAttributes, rels: string): void {
  const target = attributes.get("Target") ?? "";
  if (attributes.get("TargetMode") === "External") {
    if (local.test(target)) outside.push(target);
  } else if (toEmbedded.test(attributes.get("Type") ?? "")) {
    embedded.push(target.startsWith("/") ? target.slice(1) : rels.replace(/_rels\/[^/]*$/, target));
  }
}
