import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { ask } from "#office-ui/ask.ts";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import type { BoardAnswer } from "../../api/board/board-answer.ts";
import { BoardCases } from "./BoardCases.tsx";
import { BoardCounts } from "./BoardCounts.tsx";
import { BoardMonthPart } from "./BoardMonthPart.tsx";
import { BoardPeople } from "./BoardPeople.tsx";

/** 承办看板: open cases by how many working days are left, by who has them in hand, by day. */
export function BoardScreen() {
  const [filters, filter] = useFilters();
  const { agency, officer, section } = filters;
  const path = addressOf("/api/request-board", { agency, officer, section });
  const board = useQuery({ queryKey: [path], queryFn: () => ask<BoardAnswer>(path) });
  const view = filters.view ?? "cases";
  return (
    <>
      <ScreenHead
        title="承办看板"
        says="没有办结的申请，按剩余工作日排列；最急的在前。"
        actions={<Link to="/requests/calendar">节假日安排预览</Link>}
      />
      {board.isPending && <Loading rows={6} />}
      {board.error && <RefusalAlert fault={board.error} onRetry={() => void board.refetch()} />}
      {board.data && (
        <>
          <BoardCounts board={board.data} />
          <search className="office-filters office-inline">
            <FilterSelect
              name="view"
              label="看法"
              all="逐件"
              options={[
                { value: "people", label: "按承办" },
                { value: "calendar", label: "按日历" },
              ]}
            />
            {(agency || officer || section) && (
              <Button
                onClick={() =>
                  filter({ agency: undefined, officer: undefined, section: undefined })
                }
              >
                看全部承办人
              </Button>
            )}
          </search>
          {view === "people" && <BoardPeople groups={board.data.groups} />}
          {view === "calendar" && <BoardMonthPart today={board.data.today} />}
          {view === "cases" && <BoardCases />}
        </>
      )}
    </>
  );
}
