import { useQuery } from "@tanstack/react-query";
import { Table } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { addressOf } from "#office-ui/use-rows.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import type { RollupPartsTold, RollupTold } from "../../api/rollup/rollup-answer.ts";
import { sourceWords } from "../../words/rollup-words.ts";
import { FigureLink } from "../figures/FigureLink.tsx";

/** As the address of a roll-up names it. */
export interface RollupQuery {
  readonly of: string;
  readonly year: string;
  readonly scope: string;
}

type Agency = RollupTold["agencies"][number];

interface RollupPartsProps {
  readonly cell: CellName;
  readonly rollup: RollupTold;
  readonly asked: RollupQuery;
  readonly onClose: () => void;
}

/** What one cell adds up: each agency's figure, which opens to its records, who is within whose report, and whose is missing. */
export function RollupParts({ cell, rollup, asked, onClose }: RollupPartsProps) {
  const path = addressOf(`/api/report-rollup/cells/${cell}`, { ...asked });
  const found = useQuery({ queryKey: [path], queryFn: () => ask<RollupPartsTold>(path) });
  const sum = rollup.cells.find((one) => one.cell === cell);
  const agencies = new Map(rollup.agencies.map((one) => [one.agencyId, one]));
  return (
    <SidePanel title={cellWords(cell)} size={560} onClose={onClose}>
      <p>
        汇总：<strong>{sum?.total ?? "待定（有问题待答）"}</strong>
        {(sum?.deducted ?? 0) > 0 && `；已扣除联合发文重复的 ${sum?.deducted}`}
        {(sum?.missing ?? 0) > 0 && `；${sum?.missing} 个机关缺这一格的数据`}
      </p>
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.data && <WithinSums told={found.data} agencies={agencies} />}
      {found.isPending && <Loading rows={6} />}
      {found.data && (
        <ScrollRegion label="各机关的数">
          <Table<RollupPartsTold["parts"][number]>
            size="small"
            rowKey="agencyId"
            pagination={false}
            dataSource={[...found.data.parts].sort(
              (left, right) => (right.value ?? -1) - (left.value ?? -1),
            )}
            columns={[
              { title: "机关", render: (_, { agencyId }) => agencies.get(agencyId)?.name },
              {
                title: "数",
                render: (_, { agencyId, value }) => (
                  <FigureLink figure={cell} of={agencyId} year={Number(asked.year)} scope="own">
                    {value ?? "缺"}
                  </FigureLink>
                ),
              },
              {
                title: "怎样计入",
                render: (_, { agencyId, value }) => {
                  const one = agencies.get(agencyId);
                  if (one && one.within !== null) {
                    return `已含在${agencies.get(one.within)?.name ?? ""}的年报里`;
                  }
                  if (value === null || !one) return "没有相加";
                  return <Source agency={one} year={asked.year} />;
                },
              },
            ]}
          />
        </ScrollRegion>
      )}
    </SidePanel>
  );
}

/** Where a figure comes from; a public report opens. */
function Source({ agency, year }: { readonly agency: Agency; readonly year: string }) {
  const words = sourceWords[agency.source];
  if (agency.source !== "published") return words;
  return (
    <a href={`${base()}/agencies/${agency.agencyId}/${year}/`} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}

interface WithinSumsProps {
  readonly told: RollupPartsTold;
  readonly agencies: ReadonlyMap<number, RollupTold["agencies"][number]>;
}

/** What a report says that takes others in, beside what those say themselves. */
function WithinSums({ told, agencies }: WithinSumsProps) {
  const sums = new Map<number, number>();
  for (const { agencyId, value } of told.parts) {
    const over = agencies.get(agencyId)?.within;
    if (over !== null && over !== undefined) sums.set(over, (sums.get(over) ?? 0) + (value ?? 0));
  }
  return [...sums].map(([over, sum]) => {
    const own = told.parts.find(({ agencyId }) => agencyId === over)?.value;
    return (
      <p key={over} className="office-soft">
        {agencies.get(over)?.name}的年报写 {own ?? "缺"}，其中所含机关自己的数相加为{" "}
        {Math.round(sum * 1e6) / 1e6}。
      </p>
    );
  });
}
