import { Collapse, Table, Tag, Typography } from "antd";
import { useState } from "react";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import type { Cells } from "#report/annual-report.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import { figureText } from "#report/write/figure-text.ts";
import { formTables } from "#report/write/form-tables.ts";
import { FormGrid } from "#report-view/tables/FormGrid.tsx";
import { tableTitles } from "#report-view/words.ts";
import type { RollupTold } from "../../api/rollup/rollup-answer.ts";
import { sourceWords } from "../../words/rollup-words.ts";
import { RollupParts, type RollupQuery } from "./RollupParts.tsx";

interface RollupTablesProps {
  readonly rollup: RollupTold;
  readonly asked: RollupQuery;
}

type Agency = RollupTold["agencies"][number];

/** Tables two to four added up; a cell opens to what it adds up. */
export function RollupTables({ rollup, asked }: RollupTablesProps) {
  const [opened, setOpened] = useState<CellName>();
  const byCell = new Map(rollup.cells.map((one) => [one.cell, one]));
  // They are named above the tables: a mark at every cell says nothing.
  const without = rollup.agencies.filter(
    ({ source, within }) => source === "none" && within === null,
  ).length;
  const cells = Object.fromEntries(
    rollup.cells.map(({ cell }) => [cell, { value: null, state: "missing" }]),
  ) as Cells;
  return (
    <>
      <Agencies agencies={rollup.agencies} />
      <p className="office-soft">
        点一格，看它由哪些机关的数相加，缺谁的。带 * 的格另有机关缺数据。
      </p>
      {formTables(cells).map((table) => (
        <section key={table.id} className="office-gap" aria-labelledby={`${table.id}-sum`}>
          <Typography.Title level={2} className="office-subtitle" id={`${table.id}-sum`}>
            {tableTitles[table.id]}
          </Typography.Title>
          <ScrollRegion label={tableTitles[table.id]}>
            <table className={`report-form report-${table.id}`} aria-labelledby={`${table.id}-sum`}>
              <FormGrid
                table={table}
                figureOf={({ cell, columnSpan }) => {
                  const found = byCell.get(cell);
                  const total = found?.total ?? null;
                  const words = total === null ? "待定" : figureText(total);
                  const mark = (found?.missing ?? 0) > without ? "*" : "";
                  return (
                    <td key={cell} colSpan={columnSpan} className="report-computed">
                      <button
                        type="button"
                        className="report-figure"
                        aria-label={`${cellWords(cell)}：${words}${mark && `，另缺 ${(found?.missing ?? 0) - without} 个机关`}，打开`}
                        onClick={() => setOpened(cell)}
                      >
                        {words}
                        {mark}
                      </button>
                    </td>
                  );
                }}
              />
            </table>
          </ScrollRegion>
        </section>
      ))}
      {opened && (
        <RollupParts
          cell={opened}
          rollup={rollup}
          asked={asked}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

const colours = { published: "green", sent: "blue", records: "default", none: "red" } as const;

const named = 6;

function namesOf(agencies: readonly Agency[]): string {
  const first = agencies.slice(0, named).map(({ name }) => name);
  return `${first.join("、")}${agencies.length > named ? "等" : ""}`;
}

/** Whose figures are added up, and where they come from; those without any by name. */
function Agencies({ agencies }: { readonly agencies: readonly Agency[] }) {
  const names = new Map(agencies.map(({ agencyId, name }) => [agencyId, name]));
  const without = agencies.filter(({ source }) => source === "none");
  return (
    <Collapse
      className="office-gap"
      items={[
        {
          key: "agencies",
          label: `共 ${agencies.length} 个机关${without.length > 0 ? `，${without.length} 个没有数据：${namesOf(without)}` : ""}`,
          children: (
            <ScrollRegion label="汇总的机关">
              <Table<Agency>
                size="small"
                rowKey="agencyId"
                pagination={agencies.length > 100 ? { pageSize: 100 } : false}
                dataSource={[...agencies]}
                columns={[
                  { title: "机关", dataIndex: "name" },
                  {
                    title: "数据来自",
                    render: (_, { source, isBeyond }) => (
                      <>
                        <Tag color={colours[source]}>{sourceWords[source]}</Tag>
                        {isBeyond && (
                          <span className="office-soft">它的年报还包括范围以外的机关，不能用</span>
                        )}
                      </>
                    ),
                  },
                  {
                    title: "怎样计入",
                    render: (_, { within, source }) => {
                      if (within !== null) return `已含在${names.get(within) ?? ""}的年报里`;
                      return source === "none" ? "没有相加" : "相加";
                    },
                  },
                ]}
              />
            </ScrollRegion>
          ),
        },
      ]}
    />
  );
}
