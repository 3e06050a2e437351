import { Button, Tag } from "antd";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useRows } from "#office-ui/use-rows.ts";
import type { FailedJob } from "#platform/jobs/queue/queue-state.ts";
import type { JobsAnswer, Retry } from "./jobs-answer.ts";

interface FailedTableProps {
  readonly onRetry: ((retry: Retry) => void) | undefined;
}

/** What failed, why, and whether it is done again by itself. */
export function FailedTable({ onRetry }: FailedTableProps) {
  const rows = useRows({
    path: "/api/jobs",
    // Kept apart from what the other table reads of the same answer.
    filters: { of: "failed" },
    pageOf: ({ failed }: JobsAnswer) => ({ rows: failed }),
  });
  return (
    <RecordTable<FailedJob>
      label="失败的任务"
      rows={rows}
      empty="没有失败的任务"
      columns={[
        { title: "任务", dataIndex: "says" },
        { title: "提出时间", render: (_, one) => instantWords(one.createdAt) },
        { title: "已试次数", dataIndex: "tries", align: "right" },
        { title: "原因", dataIndex: "fault" },
        { title: "接下来", render: (_, one) => <Next job={one} /> },
        ...(onRetry
          ? [
              {
                title: "操作",
                render: (_: unknown, one: FailedJob) => (
                  <Button size="small" onClick={() => onRetry({ id: one.id })}>
                    重做
                  </Button>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

function Next({ job: { againAt } }: { readonly job: FailedJob }) {
  if (againAt === null) return <Tag color="error">不再自动重试</Tag>;
  return `${instantWords(againAt)} 自动重试`;
}
