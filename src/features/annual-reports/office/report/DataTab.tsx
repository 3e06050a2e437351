import { useNavigate } from "@tanstack/react-router";
import { Checkbox } from "antd";
import { useMemo, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useFilters } from "#office-ui/use-filters.ts";
import { useWho } from "#office-ui/who.ts";
import type { CellName } from "#report/form/cell-names.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import type { OneReportAnswer } from "../../api/one-report-answer.ts";
import { asFiled } from "./as-filed.ts";
import { CorrectCell } from "./CorrectCell.tsx";
import { ExplainFinding } from "./ExplainFinding.tsx";
import { FindingsPanel } from "./FindingsPanel.tsx";
import { PendingBar } from "./PendingBar.tsx";
import { ReportTables } from "./ReportTables.tsx";
import { recheck } from "./recheck.ts";
import type { Corrections } from "./use-corrections.ts";

interface DataTabProps {
  readonly answer: OneReportAnswer;
  readonly corrections: Corrections;
  readonly onReload: () => void;
}

/** 数据和核对: the tables beside what was found, each figure open to correction, checked again as it is typed. */
export function DataTab({ answer, corrections, onReload }: DataTabProps) {
  const { report, previous } = answer;
  const { permissions } = useWho();
  const [{ last }, filter] = useFilters();
  const [opened, setOpened] = useState<CellName>();
  const [explained, setExplained] = useState<{ finding: FindingJson; said: string | undefined }>();
  const mayCorrect = permissions.has("reports.correct");
  const rechecked = useRechecked(answer, corrections);
  const save = useSave(answer, corrections);
  const cells = report.report.cells;
  const lastYear = last ? previous?.report.cells : undefined;
  if (Object.keys(cells).length === 0) return <p>没有读出表格，不能当作没有数据；请看原文件。</p>;
  return (
    <>
      <PendingBar {...{ corrections, rechecked, onReload }} act={save} />
      <div className="report-beside">
        <div>
          <div className="office-inline office-gap">
            <Checkbox
              checked={last !== undefined}
              disabled={!previous}
              onChange={({ target }) => filter({ last: target.checked ? "1" : undefined })}
            >
              {previous ? "并列上年数据" : "没有上年的年报可以并列"}
            </Checkbox>
            {mayCorrect && <span className="office-soft">点数字可以更正。</span>}
          </div>
          <ReportTables
            cells={cells}
            lastYear={lastYear}
            pending={corrections.pending}
            corrected={new Set(answer.corrections.map(({ cell }) => cell))}
            findings={report.check?.findings ?? []}
            onOpen={mayCorrect ? setOpened : undefined}
          />
        </div>
        <FindingsPanel
          isChecked={report.check !== null}
          findings={report.check?.findings ?? []}
          told={report.told}
          onExplain={mayCorrect ? (finding, said) => setExplained({ finding, said }) : undefined}
        />
      </div>
      {opened && (
        <CorrectCell
          name={opened}
          cell={cells[opened]}
          lastYear={previous?.report.cells[opened]}
          corrections={corrections}
          onClose={() => setOpened(undefined)}
        />
      )}
      {explained && (
        <ExplainFinding
          reportId={report.id}
          revision={report.revision}
          {...explained}
          onClose={() => setExplained(undefined)}
        />
      )}
    </>
  );
}

function useRechecked({ report, previous }: OneReportAnswer, { pending }: Corrections) {
  return useMemo(() => {
    const filed = { report: report.report, agencyName: report.agency.name, year: report.year };
    return recheck(
      {
        report: asFiled(filed),
        previous: previous ? asFiled(previous) : undefined,
        aids: { agencyKind: report.agency.kind },
      },
      pending,
    );
  }, [report, previous, pending]);
}

function useSave({ report }: OneReportAnswer, { pending, dropAll }: Corrections) {
  const navigate = useNavigate();
  const act = useAct({
    act: () =>
      ask<{ readonly reportId: number }>(`/api/annual-reports/${report.id}/corrections`, {
        method: "POST",
        body: { revision: report.revision, cells: pending },
      }),
    done: "已经保存为新版本，发布后公众才能看到",
    onDone: ({ reportId }) => {
      dropAll();
      void navigate({
        to: "/annual-reports/report",
        search: { id: `${reportId}` } as never,
        ignoreBlocker: true,
      });
    },
  });
  return { start: () => act.start(undefined), isRunning: act.isRunning, fault: act.fault };
}
