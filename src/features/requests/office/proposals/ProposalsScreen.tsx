import { Button, Form, Input, Modal, Radio, Tag } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useRows } from "#office-ui/use-rows.ts";
import { useWho } from "#office-ui/who.ts";
import type { ProposalAnswer, ProposalsAnswer } from "../../api/proposal-answer.ts";

/** 转为主动公开: subjects that were asked for, and whether they are published. */
export function ProposalsScreen() {
  const { permissions } = useWho();
  const [deciding, setDeciding] = useState<ProposalAnswer>();
  const rows = useRows({
    path: "/api/disclosure-proposals",
    pageOf: ({ proposals, next }: ProposalsAnswer) => ({ rows: proposals, next }),
  });
  return (
    <>
      <ScreenHead
        title="转为主动公开"
        says="申请过的信息，可以公开的，建议主动公开（条例第四十四条）；一年内有三件申请要同一内容的，系统自动建议。"
      />
      <RecordTable<ProposalAnswer>
        label="转为主动公开的建议"
        rows={rows}
        empty="没有建议；在已经公开的申请里可以建议主动公开"
        columns={[
          {
            title: "内容",
            render: (_, { subject }) => <div className="office-details">{subject}</div>,
          },
          {
            title: "申请",
            render: (_, { requests }) => (
              <div className="office-details">
                {requests.slice(0, 5).map(({ id, number }) => (
                  <span key={id}>
                    <RecordLink path={`/requests?request=${id}`}>{number}</RecordLink>　
                  </span>
                ))}
                {requests.length > 5 && `等 ${requests.length} 件`}
              </div>
            ),
          },
          {
            title: "谁建议",
            render: (_, { by, because }) => (by ? `${by}：${because}` : "多人申请，自动建议"),
          },
          { title: "决定", render: (_, one) => <Decision one={one} /> },
          {
            title: "",
            render: (_, one) =>
              one.isTaken === null && permissions.has("requests.publish") ? (
                <Button onClick={() => setDeciding(one)}>决定</Button>
              ) : null,
          },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
      {deciding && <Decide one={deciding} onClose={() => setDeciding(undefined)} />}
    </>
  );
}

function Decision({
  one: { isTaken, decidedBy, decidedBecause },
}: {
  readonly one: ProposalAnswer;
}) {
  if (isTaken === null) return <Tag>待决定</Tag>;
  return (
    <>
      {isTaken ? "主动公开" : "不主动公开"}：{decidedBecause}
      <div className="office-soft">{decidedBy}</div>
    </>
  );
}

interface DecideProps {
  readonly one: ProposalAnswer;
  readonly onClose: () => void;
}

interface DecideValues {
  readonly isTaken: boolean;
  readonly because: string;
}

function Decide({ one, onClose }: DecideProps) {
  const [form] = Form.useForm<DecideValues>();
  const deciding = useAct({
    act: (body: DecideValues) =>
      ask(`/api/disclosure-proposals/${one.id}/decision`, { method: "POST", body }),
    done: "已经决定",
    onDone: onClose,
  });
  return (
    <Modal open title="是否主动公开" footer={null} destroyOnHidden onCancel={onClose}>
      <p>{one.subject}</p>
      <p className="office-soft">决定主动公开的，由信息员在“主动公开信息”里登记、发布。</p>
      <RecordForm form={form} act={deciding} says="决定" initial={{ isTaken: true }}>
        <Form.Item name="isTaken" label="决定">
          <Radio.Group
            options={[
              { value: true, label: "主动公开" },
              { value: false, label: "不主动公开" },
            ]}
          />
        </Form.Item>
        <Form.Item
          name="because"
          label="理由"
          rules={[{ required: true, whitespace: true, message: "请填写理由" }]}
        >
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </Modal>
  );
}
