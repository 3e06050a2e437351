import { Button } from "antd";
import { useRef } from "react";
import type { WordBlock, WordCell } from "#platform/files/redaction/shown-file.ts";
import type { Mark, MarkedPassage } from "../../domain/redaction/mark.ts";
import { MarkedText } from "./MarkedText.tsx";
import type { OnMark } from "./mark-place.ts";
import { selectedPassages } from "./selected-passages.ts";

interface WordTextProps {
  readonly blocks: readonly WordBlock[];
  readonly marks: readonly Mark[];
  readonly isPreview: boolean;
  readonly onMark: OnMark;
}

/** A Word document's text and tables; what is selected is marked. */
export function WordText({ blocks, marks, isPreview, onMark }: WordTextProps) {
  const text = useRef<HTMLDivElement>(null);
  const passages = marks.filter((mark): mark is MarkedPassage => mark.kind === "passage");
  const of = (block: number, cell?: number) => ({
    block,
    cell,
    isPreview,
    marks: passages.filter((mark) => mark.block === block && mark.cell === cell),
  });
  return (
    <>
      <p className="office-soft">
        只显示文字和表格；图片、页眉页脚不进入区分处理件。选中文字后按“标出选中的文字”。
      </p>
      {onMark && (
        <Button
          type="primary"
          className="office-gap redaction-stays"
          // The selection stays while the button is pressed.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => text.current && onMark(selectedPassages(text.current))}
        >
          标出选中的文字
        </Button>
      )}
      <div ref={text} className="office-panel redaction-word">
        {blocks.map((block, at) =>
          block.kind === "line" ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told by their place
            <p key={at} id={`redaction-block-${at}`}>
              <MarkedText text={block.text} {...of(at)} />
            </p>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told by their place
            <table key={at} id={`redaction-block-${at}`}>
              <tbody>
                {rowsOf(block.cells).map((cells) => (
                  <tr key={cells[0]?.at}>
                    {cells.map(({ cell, at: place }) => (
                      <td key={place} rowSpan={cell.rowSpan} colSpan={cell.columnSpan}>
                        <MarkedText text={cell.text} {...of(at, place)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ),
        )}
      </div>
    </>
  );
}

function rowsOf(cells: readonly WordCell[]) {
  const placed = cells.map((cell, at) => ({ cell, at }));
  const rows = [...new Set(cells.map(({ row }) => row))];
  return rows.map((row) => placed.filter(({ cell }) => cell.row === row));
}
