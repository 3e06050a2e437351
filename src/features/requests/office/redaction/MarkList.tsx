import { Button, Typography } from "antd";
import type { Mark } from "../../domain/redaction/mark.ts";
import { basisWords } from "../../words/redaction-words.ts";

interface MarkListProps {
  readonly marks: readonly Mark[];
  /** `undefined`: they can be looked at. */
  readonly onChange: ((marks: readonly Mark[]) => void) | undefined;
}

/** What is marked, in the order of the file, each with its way there. */
export function MarkList({ marks, onChange }: MarkListProps) {
  const ordered = marks.toSorted((a, b) => placeOf(a) - placeOf(b));
  return (
    <section aria-label="已经标出的内容" className="office-gap">
      <Typography.Title level={2} className="office-subtitle">
        已经标出 {marks.length} 处
      </Typography.Title>
      <ol className="office-history redaction-list">
        {ordered.map((mark, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks have no name
          <li key={at}>
            <a href={`#${anchorOf(mark)}`}>{whereWords(mark)}</a> {basisWords(mark.ground)}
            <span className="office-soft">：{mark.reason}</span>
            {onChange && (
              <Button
                type="link"
                size="small"
                aria-label={`取消第 ${at + 1} 处标记`}
                onClick={() => onChange(marks.filter((one) => one !== mark))}
              >
                取消
              </Button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function placeOf(mark: Mark): number {
  if (mark.kind === "area") return mark.page * 100_000 + mark.top;
  return mark.block * 100_000 + (mark.cell ?? 0) * 100 + mark.start / 1_000;
}

function anchorOf(mark: Mark): string {
  return mark.kind === "area" ? `redaction-page-${mark.page}` : `redaction-block-${mark.block}`;
}

function whereWords(mark: Mark): string {
  if (mark.kind === "area") return `第 ${mark.page} 页`;
  return `第 ${mark.block + 1} 段${mark.cell === undefined ? "" : `（表格第 ${mark.cell + 1} 格）`}`;
}
