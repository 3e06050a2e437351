import { Alert, Button, Popconfirm } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { ListedVersion } from "../../data/keeping/list-kept.ts";
import type { PublishedAnswer } from "./report-answers.ts";

interface PublishChosenProps {
  readonly held: readonly ListedVersion[];
  readonly onDone: () => void;
}

/** Publishes the held versions that were ticked; those that were refused are told one by one. */
export function PublishChosen({ held, onDone }: PublishChosenProps) {
  const [refused, setRefused] = useState<PublishedAnswer["refused"]>([]);
  const act = useAct({
    act: () =>
      ask<PublishedAnswer>("/api/annual-reports/publications", {
        method: "POST",
        body: { versions: held.map(({ id, revision }) => ({ id, revision })) },
      }),
    done: "已经发布，公众可以看到",
    onDone: (done) => {
      setRefused(done.refused);
      onDone();
    },
  });
  const withErrors = held.filter(({ errors }) => (errors ?? 0) > 0).length;
  return (
    <div className="office-gap">
      <RefusalAlert fault={act.fault} />
      {refused.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`${refused.length} 份没有发布`}
          description={refused.map(({ id, title, detail }) => (
            <div key={id}>
              {title}：{detail}
            </div>
          ))}
          className="office-gap"
        />
      )}
      <Popconfirm
        title={`发布选中的 ${held.length} 份年报？`}
        description={
          withErrors > 0 ? `其中 ${withErrors} 份有错误，公众会看到。` : "发布后公众可以看到。"
        }
        onConfirm={() => act.start(undefined)}
        okText="发布"
        disabled={held.length === 0}
      >
        <Button disabled={held.length === 0} loading={act.isRunning}>
          发布选中的暂存年报{held.length > 0 ? `（${held.length}）` : ""}
        </Button>
      </Popconfirm>
    </div>
  );
}
