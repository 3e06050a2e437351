import { useQuery } from "@tanstack/react-query";
import { Button, Select, Statistic } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { FilterSelect } from "#office-ui/FilterSelect.tsx";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { Board } from "../../board/load-board.ts";
import { handedInStates } from "../../domain/handed-in.ts";
import { handedInWords } from "../../words/handed-in-words.ts";
import { reportYears } from "../list/ReportFilters.tsx";
import { BoardTable } from "./BoardTable.tsx";
import { RuleTable } from "./RuleTable.tsx";

/** 年报报送情况 of a year: who has handed in, who is late or missing, what is wrong, and the circular to send round. */
export function BoardScreen() {
  const years = reportYears(new Date().getFullYear());
  const [{ year = `${years[0]}`, state = "", q = "" }, filter] = useFilters();
  const { agencyId } = useWho();
  const path = addressOf("/api/annual-report-board", { year });
  const found = useQuery({ queryKey: [path], queryFn: () => ask<Board>(path) });
  const agency = agencyId === null ? undefined : `${agencyId}`;
  const file = (tail: string, more: Record<string, string> = {}) =>
    `${base()}${addressOf(`/api/annual-report-board/${tail}`, { year, agency, ...more })}`;
  return (
    <>
      <ScreenHead
        title="年报报送情况"
        says="应报的机关里谁报了、谁逾期、谁没报，核对发现了什么；据此编制通报。"
        actions={
          <>
            <Button href={file("export")}>导出 Excel</Button>
            <Button href={file("circular", { format: "xlsx" })}>通报（Excel）</Button>
            <Button type="primary" href={file("circular", { format: "docx" })}>
              通报（Word）
            </Button>
          </>
        }
      />
      <search className="office-filters office-inline">
        <Select
          aria-label="年度"
          value={year}
          onChange={(chosen) => filter({ year: chosen })}
          options={years.map((one) => ({ value: `${one}`, label: `${one} 年度` }))}
        />
        <FilterSelect
          name="state"
          label="按报送情况筛选"
          all="全部报送情况"
          options={handedInStates.map((one) => ({ value: one, label: handedInWords[one] }))}
        />
      </search>
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Loading rows={10} />}
      {found.data && (
        <>
          <div className="office-panel office-figures office-gap">
            {handedInStates.map((one) => (
              <Statistic key={one} title={handedInWords[one]} value={found.data.counts[one]} />
            ))}
          </div>
          <BoardTable board={found.data} state={state} q={q} />
          <RuleTable rules={found.data.rules} />
        </>
      )}
    </>
  );
}
