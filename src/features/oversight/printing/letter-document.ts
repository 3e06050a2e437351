import type { PrintedBlock, PrintedDocument } from "#formats/printed-document.ts";
import { dateWords } from "#text/chinese/written-date.ts";
import type { Letter } from "../data/letters/load-letter.ts";
import { isHeading, type LetterContent } from "../domain/letter-content.ts";

/** A letter of oversight in its official form; one that is not signed says so in place of its number. */
export function letterDocument({
  agencyName,
  number,
  datedOn,
  content,
}: Pick<Letter, "agencyName" | "number" | "datedOn" | "content">): PrintedDocument {
  const { title, to, lines, table } = content;
  return {
    letterhead: { issuer: agencyName, number: number ?? "（未签发）" },
    title,
    blocks: [
      ...(to ? [{ kind: "paragraph", text: `${to}：`, isFlush: true } as const] : []),
      ...lines.map(
        (text): PrintedBlock => ({ kind: isHeading(text) ? "heading" : "paragraph", text }),
      ),
      { kind: "signature", text: agencyName },
      ...(datedOn ? [{ kind: "signature", text: dateWords(datedOn) } as const] : []),
      ...(table ? attached(table) : []),
    ],
  };
}

/** 附表, behind who signed and when. */
function attached({
  name,
  head,
  rows,
}: NonNullable<LetterContent["table"]>): readonly PrintedBlock[] {
  const wide = 156;
  const narrow = 12;
  const width = (wide - narrow) / Math.max(1, head.length - 1);
  return [
    { kind: "heading", text: `附：${name}` },
    {
      kind: "table",
      name,
      widths: head.map((_, at) => (at === 0 && head.length > 1 ? narrow : width)),
      headerRows: 1,
      rows: [
        head.map((text) => ({ text, columnSpan: 1, rowSpan: 1, role: "header" as const })),
        ...rows.map((row) =>
          row.map((text) => ({
            text: text.replaceAll(/\s+/g, " "),
            columnSpan: 1,
            rowSpan: 1,
            role: "label" as const,
          })),
        ),
      ],
    },
  ];
}
