import { Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { DraftFileAnswer } from "../../api/files/draft-file-answer.ts";

interface CleanFileProps {
  /** `/api/item-drafts/7/files/3`. */
  readonly path: string;
  readonly name: string;
  /** Cleaning accepts all tracked changes, which somebody has to agree to. */
  readonly asksToAccept: boolean;
  readonly onCleaned: (copy: DraftFileAnswer) => void;
}

/** 换成清理后的副本: a copy without what can be cleaned takes the file's place. */
export function CleanFile({ path, name, asksToAccept, onCleaned }: CleanFileProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [acceptsChanges, setAcceptsChanges] = useState(false);
  const cleaning = useAct({
    act: () =>
      ask<DraftFileAnswer>(`${path}/cleaned`, { method: "POST", body: { acceptsChanges } }),
    done: "已经换成清理后的副本，请下载看一遍",
    isQuiet: true,
    onDone: (copy) => {
      setIsAsked(false);
      onCleaned(copy);
    },
  });
  return (
    <>
      <Button type="primary" size="small" onClick={() => setIsAsked(true)}>
        换成清理后的副本
      </Button>
      <Modal
        open={isAsked}
        title={`清理“${name}”`}
        okText="换成副本"
        confirmLoading={cleaning.isRunning}
        onOk={() => cleaning.start(undefined)}
        onCancel={() => setIsAsked(false)}
      >
        <RefusalAlert fault={cleaning.fault} />
        <p>副本里没有批注、文件属性、宏、隐藏的工作表等；看得见的正文不变。请换好后下载看一遍。</p>
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
