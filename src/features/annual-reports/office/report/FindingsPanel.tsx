import { Button, Collapse, Tag, Typography } from "antd";
import { gravestFirst } from "#kernel/finding.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { cellWords } from "#report/words/form-words.ts";
import type { FindingJson } from "#report-files/finding-json.ts";
import { cellAnchor } from "#report-view/anchors.ts";
import { severityWords } from "#report-view/words.ts";
import type { ToldFinding } from "../../data/find-report.ts";

interface FindingsPanelProps {
  readonly isChecked: boolean;
  readonly findings: readonly FindingJson[];
  readonly told: readonly ToldFinding[];
  /** Absent for who may not explain. */
  readonly onExplain: ((finding: FindingJson, reason: string | undefined) => void) | undefined;
}

const colours = { error: "error", warning: "warning", notice: "default" } as const;

/** 核对情况: what was found, each with its cells to jump to and, for who may, the way to explain it. */
export function FindingsPanel({ isChecked, findings, told, onExplain }: FindingsPanelProps) {
  const sorted = gravestFirst(findings);
  return (
    <section aria-label="核对情况" className="office-panel report-findings">
      <Typography.Title level={2} className="office-subtitle">
        核对情况
      </Typography.Title>
      {!isChecked && <p className="office-soft">还没有核对完，请稍后重新载入。</p>}
      {isChecked && sorted.length === 0 && <p>没有发现问题。</p>}
      <ul className="report-list">
        {sorted.map((finding) => (
          <li key={`${finding.rule} ${finding.at} ${finding.message}`}>
            <Tag color={colours[finding.severity]}>{severityWords[finding.severity].word}</Tag>
            {finding.message}
            <CellJumps cells={finding.cells} />
            <div className="office-soft">依据：{finding.basis}</div>
            {onExplain && (
              <Button size="small" onClick={() => onExplain(finding, undefined)}>
                说明
              </Button>
            )}
          </li>
        ))}
      </ul>
      {told.length > 0 && (
        <Collapse
          items={[
            {
              key: "told",
              label: `已说明 ${told.length} 个`,
              children: <Told {...{ told, onExplain }} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Told({ told, onExplain }: Pick<FindingsPanelProps, "told" | "onExplain">) {
  return (
    <ul className="report-list">
      {told.map((finding) => (
        <li key={`${finding.rule} ${finding.at} ${finding.message}`}>
          {finding.message}
          <CellJumps cells={finding.cells} />
          <div>说明：{finding.reason}</div>
          {onExplain && (
            <Button size="small" onClick={() => onExplain(finding, finding.reason)}>
              修改或者撤销说明
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

const mostJumps = 4;

/** Buttons that lead to cells: they come into view and have the focus. */
function CellJumps({ cells }: { readonly cells: readonly CellName[] }) {
  return (
    <div className="report-jumps">
      {cells.slice(0, mostJumps).map((cell) => (
        <button key={cell} type="button" className="office-plain" onClick={() => jumpTo(cell)}>
          {cellWords(cell)}
        </button>
      ))}
      {cells.length > mostJumps && <span className="office-soft">等 {cells.length} 处</span>}
    </div>
  );
}

function jumpTo(cell: CellName): void {
  const place = document.getElementById(cellAnchor(cell));
  place?.scrollIntoView({ block: "center", inline: "center" });
  place?.querySelector("button")?.focus({ preventScroll: true });
}
