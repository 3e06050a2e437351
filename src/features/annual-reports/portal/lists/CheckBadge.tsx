import { Badge } from "#ui/Badge.tsx";

interface CheckBadgeProps {
  /** Findings of the last check; `null` where there was none yet. */
  readonly check: { readonly errors: number; readonly warnings: number } | null;
}

/** What the checks of a report found, in a word. */
export function CheckBadge({ check }: CheckBadgeProps) {
  if (!check) return <Badge tone="plain">尚未核对</Badge>;
  if (check.errors > 0) return <Badge tone="error">核对发现 {check.errors} 处错误</Badge>;
  if (check.warnings > 0) return <Badge tone="warning">核对有 {check.warnings} 处提醒</Badge>;
  return <Badge tone="fine">核对未发现错误</Badge>;
}
