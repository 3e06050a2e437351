import type { Finding } from "#kernel/finding.ts";
import type { CheckResult, ReportFinding } from "#report/check/check-result.ts";
import type { CellName } from "#report/form/cell-names.ts";
import { findingMessage } from "#report/words/finding-message.ts";

/** A stretch of `sections[].text`, in UTF-16 units, and what stands there. */
export interface PlaceJson {
  readonly section: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** An instance of a rule, as the contract prints it. */
export interface InstanceJson {
  readonly rule: string;
  readonly at?: string | undefined;
  readonly cells: readonly CellName[];
}

/** A finding (核对发现的问题) as the contract prints it: what applies to it, with its message. */
export interface FindingJson extends InstanceJson, Finding<string, PlaceJson> {
  readonly rule: string;
  readonly expected?: number | undefined;
  readonly actual?: number | undefined;
  readonly message: string;
}

/** A difference whose reason the report itself states. */
export interface ExplainedJson extends InstanceJson {
  readonly reason: PlaceJson;
}

export function findingJson(finding: ReportFinding): FindingJson {
  const { rule, at, severity, cells, expected, actual, places, basis } = finding;
  const message = findingMessage(finding);
  return { rule, at, severity, cells, expected, actual, places, message, basis };
}

export function uncheckedJson({ unchecked }: CheckResult): readonly InstanceJson[] {
  return unchecked.map(({ rule, at, cells }) => ({ rule, at, cells }));
}

export function explainedJson({ explained }: CheckResult): readonly ExplainedJson[] {
  return explained.map(({ rule, at, cells, reason }) => ({ rule, at, cells, reason }));
}
