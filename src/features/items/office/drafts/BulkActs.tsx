import { Alert, Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { BulkAnswer, DraftsAnswer } from "../../api/drafts/draft-answer.ts";
import { type BulkAct, mostAtOnce } from "../../domain/draft/bulk-act.ts";
import type { DraftView } from "../../domain/draft/draft-view.ts";
import { plainWithdrawalKinds } from "../../domain/withdrawal.ts";
import { withdrawalWords } from "../../words/withdrawal-words.ts";

type Line = DraftsAnswer["drafts"][number];

interface BulkActsProps {
  readonly view: string;
  readonly chosen: readonly Line[];
  /** Told when it is done: nothing is chosen any more. */
  readonly onDone: () => void;
}

interface Offered {
  readonly act: BulkAct;
  readonly says: string;
  readonly permission: string;
}

const submit: Offered = { act: "submit", says: "批量送审", permission: "items.write" };
const signs: readonly Offered[] = [
  { act: "sign", says: "批量审核通过", permission: "items.review" },
  { act: "return", says: "批量退回", permission: "items.review" },
];

/** What is done to several in each list. */
const offeredIn: Readonly<Partial<Record<DraftView, readonly Offered[]>>> = {
  writing: [submit],
  returned: [submit],
  signing: signs,
  urgent: signs,
  signed: [{ act: "publish", says: "批量发布", permission: "items.publish" }],
  published: [{ act: "withdraw", says: "批量申请撤销", permission: "items.write" }],
};

/** What one may do to several in a list; nothing where one may not. */
export function bulkActsIn(view: string, permissions: ReadonlySet<string>): readonly Offered[] {
  const offered = offeredIn[view as DraftView] ?? [];
  return offered.filter(({ permission }) => permissions.has(permission));
}

/** 批量办理: buttons over a list, and of each what became of it. */
export function BulkActs({ view, chosen, onDone }: BulkActsProps) {
  const { permissions } = useWho();
  const [asked, setAsked] = useState<Offered>();
  const [done, setDone] = useState<BulkAnswer["done"]>();
  const offered = bulkActsIn(view, permissions);
  if (offered.length === 0) return null;
  return (
    <div className="office-inline office-gap">
      {offered.map((one) => (
        <Button
          key={one.act}
          disabled={chosen.length === 0 || chosen.length > mostAtOnce}
          onClick={() => setAsked(one)}
        >
          {one.says}
        </Button>
      ))}
      <span className="office-soft" role="status">
        {chosen.length > mostAtOnce
          ? `选了 ${chosen.length} 条，一次最多办 ${mostAtOnce} 条`
          : `选了 ${chosen.length} 条；逐条判断，不能办的说明原因`}
      </span>
      {asked && (
        <AskBulkAct
          of={asked}
          chosen={chosen}
          onClose={() => setAsked(undefined)}
          onDone={(told) => {
            setAsked(undefined);
            setDone(told);
            onDone();
          }}
        />
      )}
      {done && <Outcome done={done} onClose={() => setDone(undefined)} />}
    </div>
  );
}

interface AskBulkActProps {
  readonly of: Offered;
  readonly chosen: readonly Line[];
  readonly onClose: () => void;
  readonly onDone: (done: BulkAnswer["done"]) => void;
}

interface Typed {
  readonly opinion?: string;
  readonly kind?: string;
  readonly says?: string;
}

function AskBulkAct({ of: { act: name, says }, chosen, onClose, onDone }: AskBulkActProps) {
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: (typed: Typed) =>
      ask<BulkAnswer>(`/api/item-draft-acts/${name}`, {
        method: "POST",
        body: { ...typed, drafts: chosen.map((one) => seenOf(name, one)) },
      }),
    onDone: ({ done }) => onDone(done),
  });
  return (
    <Modal open title={`${says}：${chosen.length} 条`} footer={null} onCancel={onClose}>
      <ul className="office-list">
        {chosen.map(({ id, title }) => (
          <li key={id}>{title || "（没有标题）"}</li>
        ))}
      </ul>
      <RecordForm form={form} act={act} says={says} initial={{}}>
        {(name === "sign" || name === "return") && (
          <Form.Item
            name="opinion"
            label={name === "sign" ? "审核意见" : "退回理由"}
            rules={[{ required: name === "return", whitespace: true, message: "请写明退回理由" }]}
          >
            <Input.TextArea maxLength={2000} rows={3} />
          </Form.Item>
        )}
        {name === "withdraw" && <WithdrawalFields />}
      </RecordForm>
    </Modal>
  );
}

function WithdrawalFields() {
  const kinds = plainWithdrawalKinds.map((value) => ({ value, label: withdrawalWords[value] }));
  return (
    <>
      <Form.Item name="kind" label="原因" rules={[{ required: true, message: "请选择原因" }]}>
        <Select options={kinds} />
      </Form.Item>
      <Form.Item
        name="says"
        label="向公众说明"
        extra="打开原来网址的人会看到；不要写个人信息。"
        rules={[{ required: true, whitespace: true, message: "请写明原因" }]}
      >
        <Input.TextArea maxLength={500} rows={3} />
      </Form.Item>
    </>
  );
}

/** What was seen of it in the list: another content, or another step, is signed by nobody. */
function seenOf(name: BulkAct, { id, revision, contentHash, nextPlace }: Line) {
  if (name === "submit") return { id, revision };
  const isSigned = name === "sign" || name === "return";
  return isSigned
    ? { id, contentHash, ...(nextPlace !== null && name === "sign" && { place: nextPlace }) }
    : { id };
}

interface OutcomeProps {
  readonly done: BulkAnswer["done"];
  readonly onClose: () => void;
}

function Outcome({ done, onClose }: OutcomeProps) {
  const refused = done.filter(({ isDone }) => !isDone);
  const count = done.length - refused.length;
  return (
    <Modal open title="办理结果" footer={null} onCancel={onClose}>
      <Alert
        type={refused.length === 0 ? "success" : "warning"}
        showIcon
        title={`办好 ${count} 条${refused.length > 0 ? `，没有办 ${refused.length} 条` : ""}`}
      />
      <ul className="office-list">
        {refused.map(({ id, title, why }) => (
          <li key={id}>{`${title}：${why ?? ""}`}</li>
        ))}
      </ul>
    </Modal>
  );
}
