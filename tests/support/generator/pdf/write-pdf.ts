import { isRepeated, type OfficeBlock } from "../office/blocks.ts";
import type { PlacedTable } from "../office/placed-table.ts";
import { openRow, openRowsWithBlanks, type Weaker } from "../office/weaker.ts";
import { realTable, type WrittenOffice } from "../office/written.ts";
import type { Random } from "../random.ts";
import { inkFor, pageContent } from "./content.ts";
import { PdfObjects, pdfFile } from "./file.ts";
import { addFonts, type FileFonts } from "./fonts.ts";
import { type PdfHabit, pdfHabitOf, pdfTags } from "./habit.ts";
import { layLine, layMargins, layPicture } from "./lay-lines.ts";
import { layTable } from "./lay-table.ts";
import { newPage, type Page, type Press } from "./page.ts";

/** A report as a PDF. */
export function writePdf(blocks: readonly OfficeBlock[], random: Random): WrittenOffice {
  const drawn = pdfHabitOf(random);
  // Of a table that stands there twice, a figure struck in one place may be plain in the other.
  const isPlain = hasNoGrid(drawn) || isRepeated(blocks);
  const habit = isPlain ? { ...drawn, disguise: undefined } : drawn;
  const weaker: Weaker = new Map();
  const { disguise } = habit;
  const press: Press = { habit, random, disguise, weaker, pages: [], y: 0, rows: 0 };
  if (habit.scanned) layScan(press);
  else layBlocks(press, blocks, weaker);
  const trait = { ...realTable, realGrid: !hasNoGrid(habit) };
  return {
    bytes: fileOf(press),
    tags: pdfTags(habit),
    traits: { t2: trait, t3: trait, t4: trait },
    weaker,
    ...(habit.scanned ? { isPicture: true } : {}),
  };
}

/** A report as a PDF of a given habit, whose figures are printed as `instead` has it. */
export function printPdf(
  blocks: readonly OfficeBlock[],
  habit: PdfHabit,
  { random, instead }: Required<Pick<Press, "random" | "instead">>,
): { readonly bytes: Uint8Array; readonly pages: readonly Page[] } {
  const weaker: Weaker = new Map();
  const press: Press = {
    habit,
    random,
    disguise: undefined,
    instead,
    weaker,
    pages: [],
    y: 0,
    rows: 0,
  };
  layBlocks(press, blocks, weaker);
  return { bytes: fileOf(press), pages: press.pages };
}

function layScan(press: Press): void {
  for (let left = press.random.int(3, 9); left > 0; left -= 1) {
    newPage(press, "upright").picture = true;
  }
}

function layBlocks(press: Press, blocks: readonly OfficeBlock[], weaker: Weaker): void {
  newPage(press, "upright");
  for (const block of blocks) {
    if (block.kind === "line") layLine(press, block.piece.text, block.role);
    else if (block.kind === "image") layPicture(press);
    else layKnownTable(press, block.table, weaker);
  }
  layMargins(press);
}

/** Sets a table and notes what its pages and borders leave open. */
function layKnownTable(press: Press, table: PlacedTable, weaker: Weaker): void {
  const cut = layTable(press, table);
  for (const row of cut) openRow(table, row, { weaker, why: "a page ends in this row" });
  if (hasNoGrid(press.habit)) openRows(table, weaker);
}

/** Without lines between columns wrapped and merged labels stand among the rows: only a plain table two is certain. */
function openRows(table: PlacedTable, weaker: Weaker): void {
  const why = "no lines between the columns";
  const isPlain = table.cells.every(({ piece }) => piece.text.length <= longestLine);
  if (table.id === "t2" && isPlain) openRowsWithBlanks(table, weaker, why);
  else for (const row of table.rows.keys()) openRow(table, row, { weaker, why });
}

/** Characters of a cell that surely stand on one line. */
const longestLine = 14;

function hasNoGrid({ borders }: PdfHabit): boolean {
  return borders === "none" || borders === "rules";
}

function fileOf(press: Press): Uint8Array {
  const { habit, pages } = press;
  const objects = new PdfObjects(habit);
  const texts = pages.flatMap((page) => page.texts.map(({ text }) => text));
  const fonts = addFonts(objects, habit, `${texts.join("")}0123456789.`);
  const image = objects.addStream(
    "/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8",
    Uint8Array.from([200, 30, 120, 255]),
  );
  const layer = objects.add("<< /Type /OCG /Name (old) >>");
  const states = "/ExtGState << /Clear << /ca 0 /CA 0 >> >>";
  const resources = `${fonts.resources} /XObject << /Im1 ${image} 0 R >> /Properties << /Off ${layer} 0 R >> ${states}`;
  const annotations = pages.map((page) => addAnnotations(objects, page, fonts));
  const contents = pages.map((page) => objects.addStream("", pageContent(press, page, fonts)));
  const parent = objects.next + pages.length;
  const kids = pages.map((page, at) => {
    const [width, height] = page.rotated ? [page.height, page.width] : [page.width, page.height];
    const rotation = page.rotated ? " /Rotate 90" : "";
    return objects.add(
      `<< /Type /Page /Parent ${parent} 0 R /MediaBox [0 0 ${width} ${height}]${rotation} /Resources << ${resources} >>${annotations[at]} /Contents ${contents[at]} 0 R >>`,
    );
  });
  objects.add(
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`,
  );
  const layers = `/OCProperties << /OCGs [${layer} 0 R] /D << /OFF [${layer} 0 R] >> >>`;
  const root = objects.add(`<< /Type /Catalog /Pages ${parent} 0 R ${layers} >>`);
  return pdfFile(objects.all, root, habit.objectStreams);
}

/** The page's entry for its annotations, if it has any. */
function addAnnotations(objects: PdfObjects, page: Page, fonts: FileFonts): string {
  const ink = inkFor(page, fonts);
  const added = page.annotations.map(({ box, entries, appearance }) => {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const sides = [
      ink.number(box.left),
      ink.up(box.bottom),
      ink.number(box.right),
      ink.up(box.top),
    ];
    const form =
      appearance &&
      objects.addStream(
        `/Type /XObject /Subtype /Form /BBox [0 0 ${ink.number(width)} ${ink.number(height)}] /Resources << ${fonts.resources} >>`,
        appearance(ink, height),
      );
    const shown = form === undefined ? "" : ` /AP << /N ${form} 0 R >>`;
    return objects.add(
      `<< /Type /Annot /F 4 ${entries(ink)} /Rect [${sides.join(" ")}]${shown} >>`,
    );
  });
  return added.length === 0 ? "" : ` /Annots [${added.map((at) => `${at} 0 R`).join(" ")}]`;
}
