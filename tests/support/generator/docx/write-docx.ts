import { archived } from "../office/archive.ts";
import { isRepeated, type OfficeBlock } from "../office/blocks.ts";
import { openRowsWithBlanks, type Weaker } from "../office/weaker.ts";
import { realTable, type WrittenOffice } from "../office/written.ts";
import type { Random } from "../random.ts";
import { disguiseStyles } from "./disguises.ts";
import { type DocxHabit, docxHabitOf, docxTags } from "./habit.ts";
import { contents, paragraph, picture, textBox } from "./paragraphs.ts";
import { type DocxPen, element, oneRun } from "./runs.ts";
import { tableXml } from "./tables.ts";

/** A report as a Word document. */
export function writeDocx(blocks: readonly OfficeBlock[], random: Random): WrittenOffice {
  const drawn = docxHabitOf(random);
  const habit = {
    ...drawn,
    numbersHeadings: drawn.numbersHeadings && areNumbered(blocks),
    // Of a table that stands there twice, a figure struck in one place may be plain in the other.
    disguise: isRepeated(blocks) ? undefined : drawn.disguise,
  };
  const trait = { ...realTable, realGrid: !habit.tabs };
  const isHeadless =
    habit.cutAt !== undefined && !habit.repeatsHead && habit.merging === "empty cells";
  const weaker: Weaker = new Map();
  const pen: DocxPen = { habit, random, weaker };
  for (const block of blocks) {
    if (habit.tabs && block.kind === "table") {
      openRowsWithBlanks(block.table, weaker, "only tabs show the columns");
    }
  }
  return {
    bytes: archived(parts(pen, body(pen, blocks)), { random, encoding: habit.encoding }),
    tags: docxTags(habit),
    traits: { t2: trait, t3: { ...trait, continuesHeadless: isHeadless }, t4: trait },
    weaker,
  };
}

/** 一、 to 六、 all stand before their headings, so that a list can count them. */
function areNumbered(blocks: readonly OfficeBlock[]): boolean {
  const headings = blocks.flatMap((block) =>
    block.kind === "line" && block.role === "heading" ? [block.piece.text] : [],
  );
  return (
    headings.length === 6 &&
    headings.every((text, at) => text[0] === "一二三四五六"[at] && text[1] === "、")
  );
}

function body(pen: DocxPen, blocks: readonly OfficeBlock[]): string {
  const { habit } = pen;
  const headings = blocks.flatMap((block) =>
    block.kind === "line" && block.role === "heading" ? [block.piece.text] : [],
  );
  const toc = habit.contents && headings.length > 0 ? contents(pen, headings) : "";
  const written = blocks.map((block) => {
    if (block.kind === "image") return picture(pen);
    if (block.kind === "table") return tableXml(pen, block.table);
    const { piece, role } = block;
    if (role === "title" && habit.titleInBox) return textBox(pen, piece.text);
    return paragraph(pen, piece.text, role);
  });
  const at = blocks.findLastIndex((block) => block.kind === "line" && block.role === "title") + 1;
  return [...written.slice(0, at), toc, ...written.slice(at)].join("");
}

const spaces: Readonly<Record<string, string>> = {
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  wp: "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  a: "http://schemas.openxmlformats.org/drawingml/2006/main",
  pic: "http://schemas.openxmlformats.org/drawingml/2006/picture",
  wps: "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  v: "urn:schemas-microsoft-com:vml",
};

function root(pen: DocxPen, name: string, inner: string): string {
  const { prefix, namespace } = pen.habit;
  const own =
    prefix === ""
      ? `xmlns="${namespace}" xmlns:a0="${namespace}"`
      : `xmlns:${prefix.slice(0, -1)}="${namespace}"`;
  const others = Object.entries(spaces).map(([key, uri]) => `xmlns:${key}="${uri}"`);
  return `<${prefix}${name} ${own} ${others.join(" ")}>${inner}</${prefix}${name}>`;
}

function parts(pen: DocxPen, content: string): Record<string, string> {
  const { habit } = pen;
  const { mainPart } = habit;
  const rels = mainPart.replace("word/", "word/_rels/");
  const section = element(pen, "sectPr", element(pen, "pgSz", "", 'w:w="11906" w:h="16838"'));
  const foot = pen.random.pick(["— 4 —", "第 4 页 共 12 页", "4"]);
  const aside = (name: string, text: string) =>
    root(pen, name, element(pen, "p", oneRun(pen, text)));
  const extras: Record<string, string> = habit.headerAndFooter
    ? {
        "word/header1.xml": aside("hdr", "政府信息公开 2018年"),
        "word/footer1.xml": aside("ftr", foot),
      }
    : {};
  return {
    "[Content_Types].xml": contentTypes(mainPart),
    "_rels/.rels": relationships([["rId1", relationType(habit, "officeDocument"), mainPart]]),
    [mainPart]: root(pen, "document", element(pen, "body", content + section)),
    [`${rels}.rels`]: relationships([
      ["rId3", relationType(habit, "numbering"), "numbering.xml"],
      ["rId4", relationType(habit, "styles"), "styles.xml"],
    ]),
    "word/numbering.xml": root(pen, "numbering", numberingXml(pen)),
    "word/styles.xml": root(pen, "styles", stylesXml(pen)),
    ...extras,
  };
}

function numberingXml(pen: DocxPen): string {
  const format = pen.random.pick([
    "chineseCounting",
    "chineseCountingThousand",
    "japaneseCounting",
  ]);
  const level = element(
    pen,
    "lvl",
    element(pen, "start", "", 'w:val="1"') +
      element(pen, "numFmt", "", `w:val="${format}"`) +
      element(pen, "lvlText", "", 'w:val="%1、"'),
    'w:ilvl="0"',
  );
  return (
    element(pen, "abstractNum", level, 'w:abstractNumId="5"') +
    element(pen, "num", element(pen, "abstractNumId", "", 'w:val="5"'), 'w:numId="3"')
  );
}

function stylesXml(pen: DocxPen): string {
  const name = element(pen, "name", "", 'w:val="heading 1"');
  const heading = element(pen, "style", name, 'w:type="paragraph" w:styleId="Heading1"');
  return heading + disguiseStyles(pen);
}

function relationType({ isStrict }: DocxHabit, kind: string): string {
  const base = isStrict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `${base}/${kind}`;
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(mainPart: string): string {
  const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/${mainPart}" ContentType="${main}"/></Types>`
  );
}
