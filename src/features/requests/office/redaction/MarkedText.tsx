import type { MarkedPassage } from "../../domain/redaction/mark.ts";

interface MarkedTextProps {
  readonly block: number;
  readonly cell: number | undefined;
  readonly text: string;
  readonly marks: readonly MarkedPassage[];
  readonly isPreview: boolean;
}

/** A text with what is marked in it; in the preview black squares stand there, as in the copy. */
export function MarkedText({ block, cell, text, marks, isPreview }: MarkedTextProps) {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  const pieces = cuts
    .toSorted((a, b) => a - b)
    .flatMap((start, at, all) => {
      const end = all[at + 1];
      return end === undefined ? [] : [{ start, text: text.slice(start, end) }];
    });
  return (
    <span data-block={block} data-cell={cell}>
      {pieces.map((piece) => {
        const isMarked = marks.some(({ start, end }) => piece.start >= start && piece.start < end);
        if (!isMarked) return <span key={piece.start}>{piece.text}</span>;
        return <mark key={piece.start}>{isPreview ? "■■■■" : piece.text}</mark>;
      })}
    </span>
  );
}
