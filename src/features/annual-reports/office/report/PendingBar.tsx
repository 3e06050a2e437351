import { Alert, Button } from "antd";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import type { Rechecked } from "./recheck.ts";
import type { Corrections } from "./use-corrections.ts";

interface PendingBarProps {
  readonly corrections: Corrections;
  readonly rechecked: Rechecked;
  readonly act: {
    readonly start: () => void;
    readonly isRunning: boolean;
    readonly fault: unknown;
  };
  readonly onReload: () => void;
}

/** What was corrected and not saved, and what it does to the findings. */
export function PendingBar({ corrections, rechecked, act, onReload }: PendingBarProps) {
  const { pending, dropAll } = corrections;
  if (pending.length === 0) return null;
  const { gone, fresh } = rechecked;
  return (
    <div className="report-pending" role="status">
      <RefusalAlert fault={act.fault} onRetry={onReload} retry="重新载入" />
      <Alert
        type={fresh.length > 0 ? "warning" : "info"}
        showIcon
        title={`已更正 ${pending.length} 处，还没有保存；核对：消除问题 ${gone.length} 个，新出现 ${fresh.length} 个`}
        description={
          <>
            {fresh.slice(0, 5).map((message) => (
              <div key={message}>新出现：{message}</div>
            ))}
            {gone.slice(0, 5).map((message) => (
              <div key={message} className="office-soft">
                已消除：{message}
              </div>
            ))}
          </>
        }
        action={
          <div className="office-inline">
            <Button type="primary" loading={act.isRunning} onClick={act.start}>
              保存为新版本
            </Button>
            <Button onClick={dropAll}>放弃更正</Button>
          </div>
        }
      />
    </div>
  );
}
