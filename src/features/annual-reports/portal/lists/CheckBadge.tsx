import { Badge } from "#ui/Badge.tsx";
import type { ListedReport } from "../../data/list-reports.ts";

interface CheckBadgeProps {
  readonly report: Pick<ListedReport, "check" | "edition">;
}

/** What the checks of a report found, in a word. */
export function CheckBadge({ report: { check, edition } }: CheckBadgeProps) {
  // There was no form to check by: nothing found would say too much.
  if (edition === "pre-2019") return <Badge tone="plain">旧格式，未核对</Badge>;
  if (!check) return <Badge tone="plain">尚未核对</Badge>;
  if (check.errors > 0) return <Badge tone="error">核对发现 {check.errors} 处错误</Badge>;
  if (check.warnings > 0) return <Badge tone="warning">核对有 {check.warnings} 处提醒</Badge>;
  return <Badge tone="fine">核对未发现错误</Badge>;
}
