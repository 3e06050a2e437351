import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Empty, Table, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { Refused } from "#office-ui/refused.ts";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { FigureRecord } from "#platform/figures/read-records.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { recordsAddress } from "../../domain/records-address.ts";
import { FigureLink } from "../figures/FigureLink.tsx";

interface CellRecordsProps {
  readonly draft: Pick<WorkplaceAnswer["draft"], "agencyId" | "scope" | "year">;
  readonly name: string;
}

interface FigureTold {
  readonly definition: string;
  readonly unit: string;
}

interface RecordsTold {
  readonly records: readonly FigureRecord[];
  /** There are more than these. */
  readonly next?: unknown;
}

/** What a computed cell counts, and the first of the records that it counts. */
export function CellRecords({ draft, name }: CellRecordsProps) {
  const asked = { of: `${draft.agencyId}`, year: `${draft.year}`, scope: draft.scope };
  const figurePath = addressOf(`/api/figures/${name}`, asked);
  const recordsPath = addressOf(`/api/figures/${name}/records`, asked);
  const figure = useQuery({ queryKey: [figurePath], queryFn: () => ask<FigureTold>(figurePath) });
  const records = useQuery({
    queryKey: [recordsPath],
    queryFn: () => ask<RecordsTold>(recordsPath),
  });
  return (
    <section aria-label="记录" className="office-gap">
      {figure.data && <p className="office-soft">口径：{figure.data.definition}</p>}
      <Typography.Title level={2} className="office-subtitle">
        由这些记录得出
      </Typography.Title>
      {isClosed(records.error) ? (
        <p className="office-soft">
          您的角色看得到这个数，看不到是哪些案件；需要核对的，请找承办人。
        </p>
      ) : (
        <RefusalAlert fault={records.error} onRetry={() => void records.refetch()} />
      )}
      {records.isPending && <Loading rows={4} />}
      {records.data && <Records told={records.data} unit={figure.data?.unit ?? ""} />}
      <WholeList name={name} year={draft.year} />
      <p>
        <FigureLink figure={name} of={draft.agencyId} year={draft.year} scope={draft.scope}>
          看这个指标各年、各机关的数
        </FigureLink>
      </p>
    </section>
  );
}

/** The list of the office that has these records, with the same filter. */
function WholeList({ name, year }: { readonly name: string; readonly year: number }) {
  const list = recordsAddress(name, year);
  if (!list) return null;
  return (
    <p>
      <Link to={list.path as never} search={list.search as never}>
        在台账里查看
      </Link>
    </p>
  );
}

/** Whoever may see a figure need not see what is behind it. */
function isClosed(fault: unknown): boolean {
  return fault instanceof Refused && fault.status === 403;
}

function Records({ told, unit }: { readonly told: RecordsTold; readonly unit: string }) {
  return (
    <>
      <ScrollRegion label="记录">
        <Table<FigureRecord>
          size="small"
          rowKey="id"
          pagination={false}
          dataSource={[...told.records]}
          locale={{
            emptyText: (
              <Empty
                image={Empty.PRESENTED_IMAGE_SIMPLE}
                description="没有记录：这一格是 0，或者没有台账可算"
              />
            ),
          }}
          columns={[
            { title: "日期", dataIndex: "on" },
            {
              title: "记录",
              render: (_, { title, path }) => <RecordLink path={path}>{title}</RecordLink>,
            },
            { title: "计入", render: (_, { share }) => `${share} ${unit}` },
          ]}
        />
      </ScrollRegion>
      {told.next !== undefined && (
        <p className="office-soft">只列出前 {told.records.length} 条，其余请在台账里看。</p>
      )}
    </>
  );
}
