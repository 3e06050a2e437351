import { useQueryClient } from "@tanstack/react-query";
import { Button, Typography } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import { FailedTable } from "./FailedTable.tsx";
import type { Retry } from "./jobs-answer.ts";
import { QueueTable } from "./QueueTable.tsx";

/** 后台任务: what the program does by itself, what of it failed, and having it done again. */
export function JobsScreen() {
  const { permissions } = useWho();
  const queries = useQueryClient();
  const retry = useAct({
    act: (body: Retry) => ask<void>("/api/jobs/retry", { method: "POST", body }),
    done: "已经安排重做，稍后刷新查看结果",
  });
  const onRetry = permissions.has("jobs.retry") ? retry.start : undefined;
  return (
    <>
      <ScreenHead
        title="后台任务"
        says="发送邮件、每日汇总等由系统自动办理。办理失败的会自动重试几次；仍然失败的，处理好原因后在这里重做。"
        actions={<Button onClick={() => void queries.invalidateQueries()}>刷新</Button>}
      />
      <RefusalAlert fault={retry.fault} />
      <div className="office-gap">
        <QueueTable onRetry={onRetry} />
      </div>
      <Typography.Title level={2} className="office-subtitle">
        失败的任务
      </Typography.Title>
      <FailedTable onRetry={onRetry} />
    </>
  );
}
