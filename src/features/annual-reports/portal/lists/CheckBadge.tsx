import { Badge } from "#ui/Badge.tsx";
import type { ListedReport } from "../../data/list-reports.ts";
import { type CheckStanding, checkStanding } from "./check-standing.ts";

interface CheckBadgeProps {
  readonly report: Pick<ListedReport, "check" | "edition" | "isUnread"> &
    Partial<Pick<ListedReport, "isTold">>;
}

/** What the checks of a report found, in a word: the same in lists and on its agency's page. */
export function CheckBadge({ report }: CheckBadgeProps) {
  const standing = checkStanding(report);
  if (report.isTold === false && standing !== "unread") return null;
  if (standing !== "checked" || !report.check) {
    return <Badge tone="plain">{uncheckedWords[standing]}</Badge>;
  }
  const { errors, warnings, notices } = report.check;
  if (errors > 0) return <Badge tone="error">核对发现 {errors} 处错误</Badge>;
  if (warnings > 0) return <Badge tone="warning">核对有 {warnings} 处提醒</Badge>;
  if (notices > 0) return <Badge tone="notice">核对有 {notices} 处提示</Badge>;
  return <Badge tone="fine">核对未发现问题</Badge>;
}

const uncheckedWords: Readonly<Record<CheckStanding, string>> = {
  checked: "尚未核对",
  "not-yet": "尚未核对",
  unread: "没有读出",
  "old-form": "旧格式，未核对",
  "no-tables": "未核对",
};
