import { Button } from "antd";
import { useFilters } from "#office-ui/use-filters.ts";
import type { BoardAnswer } from "../../api/board/board-answer.ts";
import { buckets } from "../../domain/board/buckets.ts";
import { bucketWords } from "../../words/board-words.ts";

/** How many cases are how urgent; each opens its cases. */
export function BoardCounts({ board }: { readonly board: BoardAnswer }) {
  const [filters, filter] = useFilters();
  const { counts, nextWeek } = board;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const isWeek = filters.from === nextWeek.from && filters.to === nextWeek.to;
  const show = (chosen: {
    readonly bucket?: string;
    readonly from?: string;
    readonly to?: string;
  }) => filter({ view: undefined, bucket: undefined, from: undefined, to: undefined, ...chosen });
  const isAll = !filters.bucket && !filters.from;
  return (
    <fieldset className="office-fieldset office-inline">
      <legend className="office-soft">未办结 {all} 件，按剩余工作日</legend>
      <Button aria-pressed={isAll} type={isAll ? "primary" : "default"} onClick={() => show({})}>
        全部 {all}
      </Button>
      {buckets.flatMap((bucket) => {
        const count = counts[bucket] ?? 0;
        const isUrgent = bucket === "late" || bucket === "today";
        if (count === 0 && !isUrgent) return [];
        const isChosen = filters.bucket === bucket;
        return [
          <Button
            key={bucket}
            aria-pressed={isChosen}
            type={isChosen ? "primary" : "default"}
            danger={isUrgent && count > 0}
            onClick={() => show({ bucket })}
          >
            {bucketWords[bucket]} {count}
          </Button>,
        ];
      })}
      <Button
        aria-pressed={isWeek}
        type={isWeek ? "primary" : "default"}
        onClick={() => show({ from: nextWeek.from, to: nextWeek.to })}
      >
        下周到期 {nextWeek.count}
      </Button>
    </fieldset>
  );
}
