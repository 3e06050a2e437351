import { statedScope } from "#report/narrative/stated-scope.ts";
import type { StoredReport } from "../../data/find-report.ts";

interface ReportScopeProps {
  readonly stored: Pick<StoredReport, "agency" | "report">;
}

/** 数据范围: of a government's report that takes in those of its agencies, as it says itself. */
export function ReportScope({ stored: { agency, report } }: ReportScopeProps) {
  if (agency.kind !== "government") return null;
  const first = report.sections.find(({ number }) => number === 1)?.text ?? "";
  const scope = statedScope(`${report.preface ?? ""}\n${first}`);
  if (!scope) return null;
  const whose = scope.takesIn === "whole" ? "所属部门、乡镇（街道）等机关" : "所属部门";
  return (
    <p className="scope-line">
      <strong>数据范围：</strong>
      {`报告写明汇总了${whose}的数据；再与这些机关的年报相加，会重复计算。`}
    </p>
  );
}
