import { Badge } from "#ui/Badge.tsx";
import type { ListedReport } from "../../data/list-reports.ts";

interface CheckBadgeProps {
  readonly report: Pick<ListedReport, "check" | "edition" | "isUnread">;
}

/** What the checks of a report found, in a word: the same in lists and on its agency's page. */
export function CheckBadge({ report: { check, edition, isUnread } }: CheckBadgeProps) {
  // There was no form to check by: nothing found would say too much.
  if (edition === "pre-2019") return <Badge tone="plain">旧格式，未核对</Badge>;
  // What fails then fails because it was not read.
  if (isUnread) return <Badge tone="plain">没有读出</Badge>;
  if (!check) return <Badge tone="plain">尚未核对</Badge>;
  const { errors, warnings, notices } = check;
  if (errors > 0) return <Badge tone="error">核对发现 {errors} 处错误</Badge>;
  if (warnings > 0) return <Badge tone="warning">核对有 {warnings} 处提醒</Badge>;
  if (notices > 0) return <Badge tone="notice">核对有 {notices} 处提示</Badge>;
  // Missing tables are an error: without one this was no report to be checked, such as an empty form.
  if (edition === null) return <Badge tone="plain">未核对</Badge>;
  return <Badge tone="fine">核对未发现问题</Badge>;
}
