import { Button, Typography } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { Refused } from "#office-ui/refused.ts";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useRows } from "#office-ui/use-rows.ts";
import type { FigureRecord } from "#platform/figures/read-records.ts";
import type { FigureShown } from "../../api/figures/figure-answer.ts";
import type { FigureView } from "./use-figure-view.ts";

interface FigureRecordsProps {
  readonly view: FigureView;
  readonly told: FigureShown;
}

interface RecordsAnswer {
  readonly records: readonly FigureRecord[];
  readonly next?: { readonly afterOn: string; readonly afterId: number };
}

/** The records that make the figure up, or those of the entry that is looked at. */
export function FigureRecords({ view, told }: FigureRecordsProps) {
  const { figure, asked, by, part, change } = view;
  const rows = useRows({
    path: `/api/figures/${figure}/records`,
    filters: { ...asked, ...(part !== undefined && { by, part }) },
    pageOf: ({ records, next }: RecordsAnswer) => ({
      rows: records,
      next: next && `${next.afterOn}.${next.afterId}`,
    }),
  });
  const isClosed = rows.fault instanceof Refused && rows.fault.status === 403;
  return (
    <section aria-label="记录" className="office-panel">
      <Typography.Title level={2} className="office-subtitle">
        由这些记录得出{part !== undefined && `：${part}`}
      </Typography.Title>
      {part !== undefined && (
        <p>
          <Button size="small" onClick={() => change({ part: undefined })}>
            看全部记录
          </Button>
        </p>
      )}
      {isClosed ? (
        <p className="office-soft">
          您的角色看得到这个数，看不到是哪些记录；需要核对的，请找承办人。
        </p>
      ) : (
        <RecordTable<FigureRecord>
          label={`${told.name}的记录`}
          rows={rows}
          empty="没有记录：这个数是 0，或者还没有台账"
          columns={[
            { title: "日期", dataIndex: "on" },
            {
              title: "记录",
              render: (_, { title, path }) => <RecordLink path={path}>{title}</RecordLink>,
            },
            {
              title: `计入（${told.unit}）`,
              render: (_, { share }) => share.toLocaleString("zh-CN", { maximumFractionDigits: 6 }),
            },
          ]}
        />
      )}
    </section>
  );
}
