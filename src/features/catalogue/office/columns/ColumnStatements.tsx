import { Button, Form, Input, Modal, Typography } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { ColumnAnswer } from "../../api/columns-answer.ts";

interface ColumnStatementsProps {
  /** `/api/catalogue-columns/12`. */
  readonly path: string;
  readonly statements: ColumnAnswer["statements"];
  readonly mayChange: boolean;
}

/** 情况说明: that nothing arose in a period, and why. */
export function ColumnStatements({ path, statements, mayChange }: ColumnStatementsProps) {
  return (
    <section>
      <Typography.Title level={2} className="office-subtitle">
        情况说明
      </Typography.Title>
      {statements.length === 0 && <p className="office-soft">没有情况说明。</p>}
      {statements.map(({ id, fromOn, throughOn, reason, madeBy, madeAt }) => (
        <div key={id} className="office-gap">
          {fromOn} 至 {throughOn}：{reason}
          <div className="office-soft">
            {madeBy}，{instantWords(madeAt)}
          </div>
          {mayChange && (
            <ConfirmAct
              says="撤回"
              of={`${fromOn} 至 ${throughOn} 的情况说明`}
              act={() => ask(`/api/catalogue-statements/${id}`, { method: "DELETE" })}
              done="已经撤回"
            >
              撤回后，栏目按最近一条信息重新计算到期。
            </ConfirmAct>
          )}
        </div>
      ))}
      {mayChange && <StateNothing path={path} />}
    </section>
  );
}

interface Stated {
  readonly fromOn: string;
  readonly throughOn: string;
  readonly reason: string;
}

function StateNothing({ path }: { readonly path: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Stated>();
  const act = useAct({
    act: (body: Stated) => ask(`${path}/statements`, { method: "POST", body }),
    done: "已经作情况说明",
    onDone: () => setIsOpen(false),
  });
  return (
    <>
      <Button className="office-gap" onClick={() => setIsOpen(true)}>
        作情况说明
      </Button>
      <Modal
        open={isOpen}
        title="情况说明：这段时间没有应公开的信息"
        footer={null}
        destroyOnHidden
        onCancel={() => setIsOpen(false)}
      >
        <RecordForm form={form} act={act} says="保存">
          <Form.Item name="fromOn" label="从" rules={[{ required: true, message: "请填写起日" }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="throughOn"
            label="到"
            extra="应在今天以前；下次更新从这一天起算。"
            rules={[{ required: true, message: "请填写止日" }]}
          >
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="reason"
            label="原因"
            rules={[{ required: true, whitespace: true, message: "请填写原因" }]}
          >
            <Input.TextArea rows={3} maxLength={500} placeholder="例如：本季度没有实施行政处罚" />
          </Form.Item>
        </RecordForm>
      </Modal>
    </>
  );
}
