import type { SourceDocument } from "#formats/document.ts";
import type { AnnualReport } from "#report/annual-report.ts";
import { personalNumbers } from "#text/privacy/personal-numbers.ts";

/** How many numbers of persons (个人信息) a file shows unmasked, in its lines and the cells of its tables. */
export function numbersInOriginal({ blocks }: Pick<SourceDocument, "blocks">): number {
  const lines = blocks.flatMap((block) => (block.kind === "line" ? [block.text] : []));
  const cells = blocks.flatMap((block) =>
    block.kind === "line"
      ? []
      : block.rows.flatMap((row, y) =>
          row.flatMap((cell, x) => (cell?.row === y && cell.column === x ? [cell.text] : [])),
        ),
  );
  // An empty line between cells: what stands in two of them is no number broken over a line.
  return personalNumbers(lines.join("\n")).length + personalNumbers(cells.join("\n\n")).length;
}

/** The same of what was read of it: for files stored before they were looked through. */
export function numbersInReport({
  preface,
  sections,
}: Pick<AnnualReport, "preface" | "sections">): number {
  const texts = [preface ?? "", ...sections.flatMap(({ heading, text }) => [heading, text])];
  return texts.reduce((count, text) => count + personalNumbers(text).length, 0);
}
