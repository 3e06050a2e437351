import type { ReportFinding } from "#report/check/check-result.ts";

/** A finding as its explanation names it: the same rule with other figures is another finding. */
export function findingKey({ rule, at, cells, expected, actual, detail }: ReportFinding): string {
  return JSON.stringify([
    rule,
    at ?? "",
    [...cells].sort(),
    expected ?? null,
    actual ?? null,
    detail,
  ]);
}
