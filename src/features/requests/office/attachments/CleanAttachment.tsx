import { Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";

interface CleanAttachmentProps {
  readonly path: string;
  readonly name: string;
  /** Cleaning accepts all tracked changes, which somebody has to agree to. */
  readonly asksToAccept: boolean;
}

/** 生成清理后的副本: the file stays, a copy without what can be cleaned joins it. */
export function CleanAttachment({ path, name, asksToAccept }: CleanAttachmentProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [acceptsChanges, setAcceptsChanges] = useState(false);
  const cleaning = useAct({
    act: () => ask(`${path}/cleaned`, { method: "POST", body: { acceptsChanges } }),
    done: "已经生成清理后的副本并重新检查",
    onDone: () => setIsAsked(false),
  });
  return (
    <>
      <Button type="primary" onClick={() => setIsAsked(true)}>
        生成清理后的副本
      </Button>
      <Modal
        open={isAsked}
        title={`清理“${name}”`}
        okText="生成副本"
        confirmLoading={cleaning.isRunning}
        onOk={() => cleaning.start(undefined)}
        onCancel={() => setIsAsked(false)}
      >
        <RefusalAlert fault={cleaning.fault} />
        <p>
          副本里没有批注、文件属性、宏、隐藏的工作表等；看得见的正文不变。原来的文件留着，请下载副本看一遍，再移除原来的。
        </p>
        {asksToAccept && (
          <Checkbox
            checked={acceptsChanges}
            onChange={({ target }) => setAcceptsChanges(target.checked)}
          >
            接受全部修订（插入的留下，删去的不再出现）
          </Checkbox>
        )}
      </Modal>
    </>
  );
}
