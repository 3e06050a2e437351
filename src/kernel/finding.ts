/** How much a finding weighs: 错误, 提醒, 提示. */
export type Severity = "error" | "warning" | "notice";

/** Gravest first. */
export const severities: readonly Severity[] = ["error", "warning", "notice"];

/** A finding (核对发现的问题): the rule that is broken, how much that weighs, what the rule rests on, and where. */
export interface Finding<Rule extends string = string, Place = unknown> {
  readonly rule: Rule;
  readonly severity: Severity;
  /** 依据. */
  readonly basis: string;
  readonly places: readonly Place[];
}

type Weighed = Pick<Finding, "severity">;

export type FindingCounts = Readonly<Record<Severity, number>>;

/** In the order in which findings are listed everywhere; those of one weight stay as they stand. */
export function gravestFirst<Found extends Weighed>(findings: readonly Found[]): readonly Found[] {
  if (findings.length === 0) return findings;
  return severities.flatMap((severity) => findings.filter((found) => found.severity === severity));
}

/** How many of each weight there are. */
export function findingCounts(findings: readonly Weighed[]): FindingCounts {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The gravest weight among these; `undefined` where nothing was found. */
export function gravestOf(counts: FindingCounts): Severity | undefined {
  return severities.find((severity) => counts[severity] > 0);
}
