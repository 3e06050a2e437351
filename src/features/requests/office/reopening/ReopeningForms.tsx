import { Button, Form, Input, InputNumber, Select } from "antd";
import type { LocalDate } from "#kernel/local-date.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import { PaperFields } from "../handling/ActFieldsPart.tsx";
import { paperOf } from "../handling/act-fields.ts";
import { outcomeChoices } from "../handling/reply-choices.ts";

interface FormProps {
  /** `/api/requests/12`. */
  readonly path: string;
  readonly onClose: () => void;
}

const wanted = (says: string) => [{ required: true, message: `请填写${says}` }];

interface OrderedValues {
  readonly orderedBy: string;
  readonly dispute: string;
  readonly receivedOn: string;
  readonly days?: number;
  readonly by?: string;
}

/** 责令重新答复: by whom, when it came, and how long it gives. */
export function ReopenCase({ path, onClose }: FormProps) {
  const [form] = Form.useForm<OrderedValues>();
  const opening = useAct({
    act: ({ days, by, ...told }: OrderedValues) =>
      ask(`${path}/reopenings`, {
        method: "POST",
        body: { ...told, days: days ?? null, by: by || null },
      }),
    done: "已经登记，开始重新办理",
    onDone: onClose,
  });
  return (
    <div className="office-own">
      <RecordForm
        form={form}
        act={opening}
        says="登记责令重新答复"
        initial={{ receivedOn: todayInChina() }}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <Form.Item name="orderedBy" label="谁责令的" rules={wanted("谁责令的")}>
          <Select
            options={[
              { value: "reconsideration", label: "行政复议机关" },
              { value: "court", label: "人民法院" },
            ]}
          />
        </Form.Item>
        <Form.Item name="dispute" label="决定书、判决书编号" rules={wanted("编号")}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="receivedOn" label="本机关收到的日期" rules={wanted("收到的日期")}>
          <Input type="date" className="office-narrow" />
        </Form.Item>
        <Form.Item name="days" label="责令在几个工作日内答复（没有写的不填）">
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
        <Form.Item name="by" label="责令在哪天以前答复（没有写的不填）">
          <Input type="date" className="office-narrow" />
        </Form.Item>
      </RecordForm>
    </div>
  );
}

interface AnewValues {
  readonly on: string;
  readonly outcome: string;
  readonly evidence?: string;
  readonly paperNumber?: string;
  readonly paperSignedOn?: LocalDate;
  readonly paperBecause?: string;
  readonly paperCovered?: string;
  readonly paperSigner?: string;
}

/** 重新答复: its day and its own outcome. */
export function AnswerAnew({ path, onClose }: FormProps) {
  const [form] = Form.useForm<AnewValues>();
  const answering = useAct({
    act: ({ evidence, on, outcome, ...told }: AnewValues) =>
      ask(`${path}/reopenings/reply`, {
        method: "POST",
        body: { on, outcome, evidence: evidence?.trim() || null, paper: paperOf(told) },
      }),
    done: "已经登记重新答复",
    onDone: onClose,
  });
  return (
    <div className="office-own">
      <RecordForm
        form={form}
        act={answering}
        says="登记重新答复"
        initial={{ on: todayInChina() }}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <Form.Item name="on" label="重新答复日期" rules={wanted("重新答复日期")}>
          <Input type="date" className="office-narrow" />
        </Form.Item>
        <Form.Item name="outcome" label="重新答复的结果" rules={wanted("重新答复的结果")}>
          <Select showSearch={{ optionFilterProp: "label" }} options={outcomeChoices} />
        </Form.Item>
        <PaperFields />
        <Form.Item name="evidence" label="依据的文书、凭证">
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </div>
  );
}

/** What was entered by mistake is taken back with its reason, and stays. */
export function TakeReopeningBack({ path, says, onClose }: FormProps & { readonly says: string }) {
  const [form] = Form.useForm<{ because: string }>();
  const taking = useAct({
    act: (body: { because: string }) => ask(path, { method: "POST", body }),
    done: "已经撤去",
    onDone: onClose,
  });
  return (
    <div className="office-own">
      <RecordForm
        form={form}
        act={taking}
        says={says}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <Form.Item name="because" label="撤去原因" rules={wanted("撤去原因")}>
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </div>
  );
}
