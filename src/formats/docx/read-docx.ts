import type { Extracted, InsideUnreadable } from "#formats/extracted.ts";
import { insideLimits } from "#formats/limits.ts";
import { type OoxmlPackage, openPackage, type Unpacking } from "#formats/ooxml/open-package.ts";
import { parseXml } from "#formats/ooxml/parse-xml.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Embedding, readEmbedded } from "./read/embedded-files.ts";
import { type Lists, readLists } from "./read/lists/read-lists.ts";
import { Numbering } from "./read/lists/read-numbering.ts";
import { Body, type BodyContext } from "./read/read-body.ts";
import { readStyles, Styles } from "./read/read-styles.ts";

/** Word documents in Word documents, as deep as they are read. */
const deepest = 3;

/**
 * Reads a Word document: what its pages print, in reading order, with every tracked change accepted. Headers,
 * footers, notes and comments are left out.
 */
export function readDocx(bytes: Uint8Array): Result<Extracted, InsideUnreadable> {
  return readAt(bytes, { bytesLeft: insideLimits.allBytes }, 0);
}

function readAt(
  bytes: Uint8Array,
  unpacking: Unpacking,
  depth: number,
): Result<Extracted, InsideUnreadable> {
  const opened = openPackage(bytes, unpacking);
  if (!opened.ok) return opened;
  const document = mainPart(opened.value);
  if (!document.ok) return document;
  const body = bodyOf(opened.value, document.value.name, {
    readInner: (inner) => {
      const read =
        depth < deepest ? readAt(inner, unpacking, depth + 1) : err("too-much-inside" as const);
      if (read.ok) return ok(read.value.blocks);
      return read.error === "empty" ? ok([]) : read;
    },
  });
  if (!body.ok) return body;
  const parsed = parseXml(document.value.xml, body.value);
  if (!parsed.ok) return parsed;
  const extracted = body.value.finish();
  if (extracted === undefined) return err(body.value.unreadable ?? "damaged");
  const { blocks, imagePages, truncated } = extracted;
  if (blocks.length > 0 || imagePages !== undefined) return ok(extracted);
  return err(truncated ? "too-much-inside" : "empty");
}

interface MainPart {
  readonly name: string;
  readonly xml: string;
}

/** The part that holds the text. */
export function mainPart(file: OoxmlPackage): Result<MainPart, InsideUnreadable> {
  const related = file.relationships("");
  if (!related.ok) return related;
  const main = related.value.find(({ kind }) => kind === "officeDocument");
  const name = main?.target ?? "word/document.xml";
  const xml = file.part(name);
  if (!xml.ok) return xml;
  return xml.value === undefined ? err("damaged") : ok({ name, xml: xml.value });
}

/** The reader of a part, with the styles and lists of its document. */
export function bodyOf(
  file: OoxmlPackage,
  main: string,
  { readInner, ...told }: Pick<Embedding, "readInner"> & Pick<BodyContext, "onUnseen">,
): Result<Body, InsideUnreadable> {
  const related = file.relationships(main);
  if (!related.ok) return related;
  const xmlOf = (kind: string): Result<string | undefined, InsideUnreadable> => {
    const target = related.value.find((relationship) => relationship.kind === kind)?.target;
    return target === undefined ? ok(undefined) : file.part(target);
  };
  const styles = readWith(xmlOf("styles"), readStyles, noStyles);
  if (!styles.ok) return styles;
  const lists = readWith(xmlOf("numbering"), readLists, noLists);
  if (!lists.ok) return lists;
  const embedding = { file, related: related.value, readInner };
  return ok(
    new Body({
      styles: styles.value,
      numbering: new Numbering(lists.value, styles.value),
      embedded: (id) => readEmbedded(embedding, id),
      ...told,
    }),
  );
}

const noStyles = new Styles(new Map());
const noLists: Lists = { lists: new Map(), definitions: new Map() };

/** What a part says, or what holds for a document without the part. */
function readWith<Value>(
  xml: Result<string | undefined, InsideUnreadable>,
  read: (xml: string) => Result<Value, InsideUnreadable>,
  none: Value,
): Result<Value, InsideUnreadable> {
  if (!xml.ok) return xml;
  return xml.value === undefined ? ok(none) : read(xml.value);
}
