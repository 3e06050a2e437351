import { useQuery } from "@tanstack/react-query";
import { Button, Empty, Select } from "antd";
import { ask, base } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useFilters } from "#office-ui/use-filters.ts";
import { addressOf } from "#office-ui/use-rows.ts";
import { YearSelect } from "#office-ui/YearSelect.tsx";
import type { BoardAnswer } from "../../api/board-answer.ts";
import type { RollupTold } from "../../api/rollup/rollup-answer.ts";
import { figureScopes } from "../../domain/scope.ts";
import { scopeWords } from "../../words/scope-words.ts";
import { RollupQuestions } from "./RollupQuestions.tsx";
import { RollupTables } from "./RollupTables.tsx";

const firstYear = 2019;

/** 年报汇总: the reports of a government's agencies added up cell by cell, with what is missing and what could count twice. */
export function RollupScreen() {
  const [filters, filter] = useFilters();
  const thisYear = new Date().getFullYear();
  const year = filters.year ?? `${thisYear - 1}`;
  const scope = filters.scope ?? "level";
  const boardPath = addressOf("/api/report-drafts", { year });
  const board = useQuery({ queryKey: [boardPath], queryFn: () => ask<BoardAnswer>(boardPath) });
  const heads = (board.data?.drafts ?? []).filter(
    ({ kind }) => kind === "government" || kind === "zone",
  );
  const of = filters.of ?? (heads[0] ? `${heads[0].agencyId}` : undefined);
  const path = addressOf("/api/report-rollup", { of, year, scope });
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<RollupTold>(path),
    enabled: of !== undefined,
  });
  return (
    <>
      <ScreenHead
        title="年报汇总"
        says="把各机关的年报逐格相加：已公布的按公布的，只有外部文件的按文件，审签中的按送审的，其余按台账。"
        actions={
          of && (
            <Button
              href={`${base()}${addressOf("/api/report-rollup/export", { of, year, scope })}`}
            >
              导出 Excel
            </Button>
          )
        }
      />
      <search className="office-filters office-inline">
        <YearSelect value={year} onChange={(chosen) => filter({ year: chosen })} from={firstYear} />
        <Select
          aria-label="为哪个机关汇总"
          popupMatchSelectWidth={false}
          value={of}
          placeholder="选择政府或者开发区"
          onChange={(chosen) => filter({ of: chosen })}
          options={heads.map(({ agencyId, agencyName }) => ({
            value: `${agencyId}`,
            label: agencyName,
          }))}
        />
        <Select
          aria-label="汇总范围"
          value={scope}
          onChange={(chosen) => filter({ scope: chosen })}
          options={figureScopes.map((one) => ({ value: one, label: scopeWords[one] }))}
        />
      </search>
      <RefusalAlert fault={board.error ?? found.error} onRetry={() => void found.refetch()} />
      {board.data && heads.length === 0 && (
        <Empty description="您管理的机关里没有政府或者开发区，不用汇总" />
      )}
      {of !== undefined && found.isPending && <Loading rows={10} />}
      {of !== undefined && found.data && (
        <>
          <RollupQuestions rollup={found.data} of={Number(of)} year={Number(year)} />
          <RollupTables rollup={found.data} asked={{ of, year, scope }} />
        </>
      )}
    </>
  );
}
