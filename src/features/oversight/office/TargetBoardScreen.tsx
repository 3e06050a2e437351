import { Link } from "@tanstack/react-router";
import { Progress } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { YearSelect } from "#office-ui/YearSelect.tsx";
import type { TargetBoardAnswer, TargetOnBoard } from "../api/target-answer.ts";
import { achievedWords } from "../words/achieved-words.ts";

/** The first year of which records are kept here. */
const firstYear = 2019;

/** 目标完成: how far one's agencies are with the targets of a year, the furthest behind first. */
export function TargetBoardScreen() {
  const [{ year = `${new Date().getFullYear()}` }, filter] = useFilters();
  const rows = useRows({
    path: "/api/target-board",
    filters: { year },
    pageOf: ({ targets, next }: TargetBoardAnswer) => ({ rows: targets, next }),
  });
  return (
    <>
      <ScreenHead
        title="目标完成"
        says="每项目标按它的指标现在的数算，落在后面的排在前面；点指标看目标，指标由哪些记录得来在“指标”里打开。"
        actions={
          <YearSelect
            value={year}
            from={firstYear}
            onChange={(chosen) => filter({ year: chosen })}
          />
        }
      />
      <RecordTable<TargetOnBoard>
        label="目标完成"
        rows={rows}
        empty={`${year} 年还没有目标，可以在“目标任务”里登记，也可以从台账导入`}
        columns={[
          {
            title: "目标",
            render: (_, { id, title }) => (
              <Link to="/targets" search={{ target: `${id}` } as never}>
                {title}
              </Link>
            ),
          },
          { title: "机关", dataIndex: "agencyName" },
          { title: "目标值", render: (_, { planned, unit }) => `${planned} ${unit}` },
          {
            title: "现在",
            render: (_, { value, unit }) =>
              value === null ? "没有这个指标或者没有数" : `${value} ${unit}`,
          },
          {
            title: "完成",
            render: (_, { percent, title, agencyName }) => (
              <>
                {percent !== null && (
                  <Progress
                    percent={Math.min(percent, 100)}
                    showInfo={false}
                    size="small"
                    aria-label={`${agencyName}：${title}`}
                  />
                )}
                {achievedWords(percent)}
              </>
            ),
          },
          { title: "期限", render: (_, { dueOn }) => dueOn ?? "" },
          { title: "责任科室", render: (_, { section }) => section ?? "" },
        ]}
      />
    </>
  );
}
