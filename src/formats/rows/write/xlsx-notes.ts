import { cellText } from "../../xlsx/write/cell-text.ts";
import { columnName } from "../../xlsx/write/column-name.ts";
import type { WrittenColumn } from "./columns.ts";

/** The notes at the headers, as the two parts in which a workbook keeps them; none where no column has one. */
export function notesXml(
  columns: readonly WrittenColumn[],
): { readonly comments: string; readonly drawing: string } | undefined {
  const notes = columns.flatMap(({ note }, at) => (note === undefined ? [] : [{ note, at }]));
  if (notes.length === 0) return;
  return {
    comments: [
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>通明</author></authors><commentList>',
      ...notes.map(
        ({ note, at }) =>
          `<comment ref="${columnName(at)}1" authorId="0"><text><r><t xml:space="preserve">${cellText(note)}</t></r></text></comment>`,
      ),
      "</commentList></comments>",
    ].join(""),
    drawing: [
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
      '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>',
      ...notes.map(({ note, at }) => shape(at, note)),
      "</xml>",
    ].join(""),
  };
}

function shape(column: number, note: string): string {
  const lines = note.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 18), 0);
  return (
    `<v:shape id="_x0000_s${1025 + column}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, 0, 4, ${column + 4}, 15, ${2 + lines}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>0</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
