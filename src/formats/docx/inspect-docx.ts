import type { InsideUnreadable } from "#formats/extracted.ts";
import { type PackageFacts, packageFacts } from "#formats/ooxml/inspect/package-facts.ts";
import type { OoxmlPackage } from "#formats/ooxml/open-package.ts";
import { parseXml } from "#formats/ooxml/parse-xml.ts";
import { ok, type Result } from "#kernel/result.ts";
import { Story } from "./inspect/story.ts";
import type { UnseenInWord } from "./read/read-body.ts";
import { bodyOf, mainPart } from "./read-docx.ts";

/** The parts of a document that hold text. */
export type WordPart = "body" | "header" | "footer" | "footnotes" | "endnotes" | "comments";

/** What one part holds, seen or not. */
export interface WordPartInside
  extends Pick<Story, "paragraphs" | "changes" | "comments" | "anchors" | "cropped"> {
  readonly kind: WordPart;
  readonly unseen: readonly UnseenInWord[];
}

export interface WordInside extends PackageFacts {
  readonly parts: readonly WordPartInside[];
}

const kinds: readonly WordPart[] = ["header", "footer", "footnotes", "endnotes", "comments"];

/** What a Word document holds, seen or not: its texts, changes, comments, hidden text, and what it carries beside them. */
export function inspectDocx(file: OoxmlPackage): Result<WordInside, InsideUnreadable> {
  const facts = packageFacts(file);
  if (!facts.ok) return facts;
  const main = mainPart(file);
  if (!main.ok) return main;
  const found = partsOf(file, main.value);
  if (!found.ok) return found;
  const parts: WordPartInside[] = [];
  for (const part of found.value) {
    const inside = inspectPart(file, main.value.name, part);
    if (!inside.ok) return inside;
    parts.push(inside.value);
  }
  return ok({ ...facts.value, parts });
}

interface TextPart {
  readonly kind: WordPart;
  readonly xml: string;
}

/** The parts with text. */
function partsOf(
  file: OoxmlPackage,
  { name, xml: body }: { readonly name: string; readonly xml: string },
): Result<readonly TextPart[], InsideUnreadable> {
  const related = file.relationships(name);
  if (!related.ok) return related;
  const found: TextPart[] = [{ kind: "body", xml: body }];
  for (const { kind, target } of related.value) {
    const part = kinds.find((one) => one === kind);
    if (!part) continue;
    const xml = file.part(target);
    if (!xml.ok) return xml;
    if (xml.value !== undefined) found.push({ kind: part, xml: xml.value });
  }
  return ok(found);
}

function inspectPart(
  file: OoxmlPackage,
  main: string,
  { kind, xml }: TextPart,
): Result<WordPartInside, InsideUnreadable> {
  const story = new Story();
  const told = parseXml(xml, story);
  if (!told.ok) return told;
  const unseen: UnseenInWord[] = [];
  const body = bodyOf(file, main, {
    readInner: () => ok([]),
    onUnseen: (one) => unseen.push(one),
  });
  if (!body.ok) return body;
  const read = parseXml(xml, body.value);
  if (!read.ok) return read;
  const { paragraphs, changes, comments, anchors, cropped } = story;
  return ok({ kind, unseen, paragraphs, changes, comments, anchors, cropped });
}
