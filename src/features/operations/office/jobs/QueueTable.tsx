import { Button, Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { QueueState } from "#platform/jobs/queue/queue-state.ts";
import type { JobsAnswer, Retry } from "./jobs-answer.ts";

interface Queue extends QueueState {
  readonly id: string;
}

interface QueueTableProps {
  readonly onRetry: ((retry: Retry) => void) | undefined;
}

/** Every kind of work, and how it stands. */
export function QueueTable({ onRetry }: QueueTableProps) {
  const rows = useRows({
    path: "/api/jobs",
    pageOf: ({ queues }: JobsAnswer) => ({
      rows: queues.map((queue): Queue => ({ ...queue, id: queue.name })),
    }),
  });
  return (
    <RecordTable<Queue>
      label="各种任务"
      rows={rows}
      empty="没有后台任务"
      columns={[
        { title: "任务", dataIndex: "says" },
        { title: "什么时候办理", render: (_, one) => (one.daily ? `每天 ${one.daily}` : "随时") },
        { title: "等待", dataIndex: "waiting", align: "right" },
        { title: "进行中", dataIndex: "active", align: "right" },
        { title: "等待重试", dataIndex: "retrying", align: "right" },
        { title: "失败", align: "right", render: (_, one) => <Failed count={one.failed} /> },
        {
          title: "最近办成",
          render: (_, one) => (one.lastDoneAt ? instantWords(one.lastDoneAt) : "—"),
        },
        ...(onRetry
          ? [
              {
                title: "操作",
                render: (_: unknown, one: Queue) =>
                  one.failed + one.retrying > 0 && (
                    <Button size="small" onClick={() => onRetry({ queue: one.name })}>
                      全部重做
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Failed({ count }: { readonly count: number }) {
  return count > 0 ? <Tag color="error">{count}</Tag> : 0;
}
