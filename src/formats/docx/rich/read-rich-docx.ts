import type { InsideUnreadable } from "#formats/extracted.ts";
import { insideLimits } from "#formats/limits.ts";
import { type OoxmlPackage, openPackage } from "#formats/ooxml/open-package.ts";
import { relationshipsPart } from "#formats/ooxml/relationships.ts";
import { err, ok, type Result } from "#kernel/result.ts";
import { type Lists, readLists } from "../read/lists/read-lists.ts";
import { Numbering } from "../read/lists/read-numbering.ts";
import { readStyles, Styles } from "../read/read-styles.ts";
import { mainPart } from "../read-docx.ts";
import type { Beside } from "./beside.ts";
import { BlockReader } from "./block-reader.ts";
import type { RichDocument } from "./rich-text.ts";
import { StructureStyles } from "./style-facts.ts";
import { all, at, readTree, type WordNode } from "./word-tree.ts";

/**
 * Reads a Word document for its structure: headings, lists, tables with merged cells, pictures, links. Tracked changes are read as
 * accepted; what nobody sees and what was struck out is not taken and told of. How anything looks is left behind, but for bold
 * and underlined words.
 */
export function readRichDocx(bytes: Uint8Array): Result<RichDocument, InsideUnreadable> {
  const opened = openPackage(bytes, { bytesLeft: insideLimits.allBytes });
  if (!opened.ok) return opened;
  const file = opened.value;
  const main = mainPart(file);
  if (!main.ok) return main;
  const tree = readTree(main.value.xml);
  if (!tree.ok) return tree;
  const body = at(tree.value, "w:document", "w:body");
  if (!body) return err("damaged");
  const beside = besideOf(file, main.value.name);
  if (!beside.ok) return beside;
  const read = new BlockReader(beside.value).read(body);
  return read.blocks.length === 0 ? err("empty") : ok(read);
}

function besideOf(file: OoxmlPackage, main: string): Result<Beside, InsideUnreadable> {
  const related = file.relationships(main);
  if (!related.ok) return related;
  const xmlOf = (kind: string) => {
    const target = related.value.find((one) => one.kind === kind)?.target;
    return target === undefined ? ok(undefined) : file.part(target);
  };
  const stylesXml = xmlOf("styles");
  if (!stylesXml.ok) return stylesXml;
  const styles = stylesXml.value === undefined ? ok(noStyles) : readStyles(stylesXml.value);
  if (!styles.ok) return styles;
  const styleTree = stylesXml.value === undefined ? ok(undefined) : readTree(stylesXml.value);
  if (!styleTree.ok) return styleTree;
  const numberingXml = xmlOf("numbering");
  if (!numberingXml.ok) return numberingXml;
  const lists = numberingXml.value === undefined ? ok(noLists) : readLists(numberingXml.value);
  if (!lists.ok) return lists;
  const targets = new Map(related.value.map(({ id, target }) => [id, target]));
  return ok({
    styles: styles.value,
    structure: new StructureStyles(styleTree.value),
    numbering: new Numbering(lists.value, styles.value),
    linked: linkedFrom(file, main),
    part: (id) => {
      const target = targets.get(id);
      const read = target === undefined ? undefined : file.bytes(target);
      return read?.ok ? read.value : undefined;
    },
  });
}

const noStyles = new Styles(new Map());
const noLists: Lists = { lists: new Map(), definitions: new Map() };

/** Addresses outside the package. */
function linkedFrom(file: OoxmlPackage, main: string): ReadonlyMap<string, string> {
  const xml = file.part(relationshipsPart(main));
  const tree = xml.ok && xml.value !== undefined ? readTree(xml.value) : undefined;
  if (!tree?.ok) return new Map();
  return new Map([...all(tree.value, "rel:Relationship")].flatMap(externalOf));
}

function externalOf({ attributes }: WordNode): readonly (readonly [string, string])[] {
  const [id, target] = [attributes.get("Id"), attributes.get("Target")];
  const isExternal = attributes.get("TargetMode") === "External";
  return isExternal && id !== undefined && target !== undefined ? [[id, target]] : [];
}
