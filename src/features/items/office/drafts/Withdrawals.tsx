import { Alert, Button, Form, Input, Modal, Select, Table } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { readableAddress } from "../../domain/paths.ts";
import { type WithdrawalKind, withdrawalKinds } from "../../domain/withdrawal.ts";
import { withdrawalWords } from "../../words/withdrawal-words.ts";

type Withdrawal = DraftAnswer["withdrawals"][number];

interface WithdrawalsProps {
  readonly answer: DraftAnswer;
}

/** 撤销: asked for, decided by another, and the certificate that every place was asked. */
export function Withdrawals({ answer: { draft, withdrawals } }: WithdrawalsProps) {
  const { permissions } = useWho();
  const path = `/api/item-drafts/${draft.id}/withdrawals`;
  const isOpen = withdrawals[0]?.decision === null;
  const mayAsk = draft.state === "published" && !isOpen && permissions.has("items.write");
  return (
    <>
      {mayAsk && <AskWithdrawal path={path} />}
      {withdrawals.map((one) => (
        <section key={one.id} className="office-panel office-gap">
          <p>
            {instantWords(one.askedAt)} {one.askedBy}申请撤销：{withdrawalWords[one.kind]}。
            {one.overturnedOn && `决定于 ${one.overturnedOn} 变更、撤销。`}
            向公众说明：{one.says}
          </p>
          {one.decision === null && permissions.has("items.withdraw") && <Decide path={path} />}
          <Decided of={one} />
          {one.certificate && <Certificate of={one} path={path} />}
        </section>
      ))}
      {withdrawals.length === 0 && !mayAsk && <p className="office-soft">没有申请过撤销。</p>}
    </>
  );
}

function Decided({ of: { decision, decidedBy, decidedAt, refusedBecause } }: OfProps) {
  if (decision === null) return <p>等公开工作机构负责人或者分管领导决定。</p>;
  const when = `${instantWords(decidedAt ?? "")} ${decidedBy}`;
  return (
    <p>
      {decision === "approved" ? `${when}批准，已经撤下。` : `${when}不同意：${refusedBecause}`}
    </p>
  );
}

interface OfProps {
  readonly of: Withdrawal;
}

/** 撤销核验: every place that was asked, and what it answered. */
function Certificate({ of: { certificate }, path }: OfProps & { readonly path: string }) {
  const all = certificate ?? [];
  const again = useAct({
    act: () => ask<unknown>(`${path}/certify`, { method: "POST", body: {} }),
    done: "已经重新核验",
  });
  const left = all.filter(({ isGone }) => !isGone);
  return (
    <>
      <Alert
        type={left.length === 0 ? "success" : "error"}
        showIcon
        title={
          left.length === 0
            ? `逐处核验 ${all.length} 处，都已经看不到`
            : `还有 ${left.length} 处能看到，请重新核验；仍能看到的，请告诉系统管理员`
        }
        description="静态导出的网站、其他网站的转载不在核验范围：静态网站请重新导出。"
      />
      <Table
        size="small"
        scroll={{ x: 720 }}
        pagination={false}
        rowKey="path"
        dataSource={[...all]}
        columns={[
          { title: "位置", dataIndex: "name" },
          {
            title: "网址",
            render: (_, { path: at }) => (
              <span className="item-address">{readableAddress(at)}</span>
            ),
          },
          { title: "应答", dataIndex: "status" },
          { title: "结果", render: (_, { isGone }) => (isGone ? "看不到" : "仍能看到") },
          { title: "用时（毫秒）", dataIndex: "milliseconds" },
          { title: "核验时间", render: (_, { at }) => instantWords(at) },
        ]}
      />
      <Button
        className="office-gap"
        loading={again.isRunning}
        onClick={() => again.start(undefined)}
      >
        重新核验
      </Button>
    </>
  );
}

interface Asked {
  readonly kind: WithdrawalKind;
  readonly says: string;
  readonly successor?: string;
  readonly overturnedOn?: string;
}

/** 申请撤销. */
function AskWithdrawal({ path }: { readonly path: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const [form] = Form.useForm<Asked>();
  const isPenalty = Form.useWatch("kind", form) === "penalty";
  const act = useAct({
    act: (body: Asked) => ask<unknown>(path, { method: "POST", body }),
    done: "已经申请，等负责人决定",
    onDone: () => setIsOpen(false),
  });
  const kinds = withdrawalKinds.map((value) => ({ value, label: withdrawalWords[value] }));
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>申请撤销</Button>
      {isOpen && (
        <Modal open title="申请从网站撤下" footer={null} onCancel={() => setIsOpen(false)}>
          <RecordForm form={form} act={act} says="申请撤销">
            <Form.Item name="kind" label="原因" rules={[{ required: true, message: "请选择原因" }]}>
              <Select options={kinds} />
            </Form.Item>
            {isPenalty && (
              <Form.Item
                name="overturnedOn"
                label="决定变更、撤销的日期"
                extra="从次日起三个工作日内撤下并公开说明理由（行政处罚法第四十八条、第八十五条）。"
                rules={[{ required: true, message: "请填日期" }]}
              >
                <Input type="date" />
              </Form.Item>
            )}
            <Form.Item
              name="says"
              label="向公众说明"
              extra="打开原来网址的人会看到；不要写个人信息。"
              rules={[{ required: true, whitespace: true, message: "请写明原因" }]}
            >
              <Input.TextArea maxLength={500} rows={3} />
            </Form.Item>
            <Form.Item name="successor" label="取代它的信息" extra="填索引号，原来的网址会指向它。">
              <Input maxLength={100} />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </>
  );
}

function Decide({ path }: { readonly path: string }) {
  const [isRefusing, setIsRefusing] = useState(false);
  const [form] = Form.useForm<{ readonly because: string }>();
  const refuse = useAct({
    act: (body: { readonly because: string }) =>
      ask<unknown>(`${path}/refuse`, { method: "POST", body }),
    done: "已经答复",
    onDone: () => setIsRefusing(false),
  });
  return (
    <div className="office-inline">
      <ConfirmAct
        says="批准撤销"
        act={() => ask<unknown>(`${path}/approve`, { method: "POST", body: {} })}
        done="已经撤下，逐处核验过了"
      >
        批准后公众马上看不到这条信息，原来的网址说明撤销的原因；系统逐处核验并留下记录。
      </ConfirmAct>
      <Button onClick={() => setIsRefusing(true)}>不同意</Button>
      {isRefusing && (
        <Modal open title="不同意撤销" footer={null} onCancel={() => setIsRefusing(false)}>
          <RecordForm form={form} act={refuse} says="不同意">
            <Form.Item
              name="because"
              label="理由"
              rules={[{ required: true, whitespace: true, message: "请写明理由" }]}
            >
              <Input.TextArea maxLength={500} rows={3} />
            </Form.Item>
          </RecordForm>
        </Modal>
      )}
    </div>
  );
}
