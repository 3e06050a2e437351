import { type FindingCounts, gravestOf, type Severity, severities } from "#kernel/finding.ts";
import { severityWords } from "../words.ts";

interface Outcome {
  readonly findingCounts: FindingCounts;
  /** Cells without a certain figure. */
  readonly uncertain: number;
  /** Whether every check could be run. */
  readonly isComplete: boolean;
}

/** n 处错误、n 处提醒、n 处提示；n 格未能确认. */
export function conclusion({ findingCounts, uncertain, isComplete }: Outcome): string {
  const counts = severities
    .filter((severity) => findingCounts[severity] > 0)
    .map((severity) => `${findingCounts[severity]} 处${severityWords[severity].word}`);
  const found = counts.length > 0 ? `发现 ${counts.join("、")}` : "未发现问题";
  const open = [
    ...(uncertain > 0 ? [`${uncertain} 格未能确认`] : []),
    ...(isComplete ? [] : ["部分核对没有进行"]),
  ];
  if (open.length === 0) return `${found}。`;
  return `${found}${counts.length > 0 ? "；" : "，但"}${open.join("，")}。`;
}

/** The gravest severity there is; `fine` where there is none. */
export function verdictOf(counts: FindingCounts): Severity | "fine" {
  return gravestOf(counts) ?? "fine";
}
