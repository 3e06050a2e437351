import type { TableId } from "#report/form/cell-names.ts";
import type { Draft } from "./draft.ts";
import { imageNames, torn, withoutRepeatedLines } from "./layouts/tear.ts";
import { type Piece, plain } from "./piece.ts";
import type { Tears } from "./plan.ts";
import type { Random } from "./random.ts";
import type { Sheet } from "./sheet.ts";

const tableOfSection: readonly (TableId | undefined)[] = [undefined, "t2", "t3", "t4"];

/** A report as a page of text. */
export function textPage(draft: Draft, tears: Tears, random: Random): Piece[] {
  const gap = tears.t2.layout === "A" ? "\n\n" : "\n";
  const indent = random.chance(0.15) ? "  " : "";
  const line = (text: string, prose: Piece["prose"] & string): Piece[] => [
    { text: `${prose === "paragraph" ? indent : ""}${text}`, prose },
    plain(gap),
  ];
  const heading = (text: string, index: number): Piece[] => {
    if (text === "") return [];
    const { commonWidth } = tears.t2;
    const inTable = commonWidth !== undefined && (index === 2 || index === 3);
    if (!inTable) return line(text, "heading");
    return [{ text, prose: "heading" }, plain(` | ${"|".repeat(commonWidth - 1)}${gap}`)];
  };
  const pieces = [
    ...draft.before.flatMap((text) => line(text, "chrome")),
    ...draft.title.flatMap((text) => line(text, "title")),
    ...draft.preface.flatMap((text) => line(text, "paragraph")),
    ...draft.sections.flatMap((section, index) => [
      ...heading(section.heading, index),
      ...tablePieces(draft, tears, { table: tableOfSection[index], random }),
      ...section.paragraphs.flatMap((text) => line(text, "paragraph")),
    ]),
    ...draft.after.flatMap((text) => line(text, "chrome")),
  ];
  return tears.t2.layout === "F" ? withoutRepeatedLines(pieces) : pieces;
}

function tablePieces(
  draft: Draft,
  tears: Tears,
  { table, random }: { readonly table: TableId | undefined; readonly random: Random },
): Piece[] {
  if (table === undefined) return [];
  if (draft.absent.has(table)) return [plain(imageNames(random))];
  return draft.sheets
    .filter((sheet) => sheet.table === table)
    .flatMap((sheet) => [...captionOf(sheet), ...torn(sheet, tears[table], random)]);
}

function captionOf({ table, caption }: Sheet): Piece[] {
  return caption === undefined ? [] : [{ text: caption, head: table }, plain("\n")];
}
