import { Alert, Button, Form, Input, Select } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import type {
  AnsweredTogether,
  ClusterCase,
  TogetherAnswer,
} from "../../api/board/cluster-answer.ts";
import { type ActValues, paperOf } from "../handling/act-fields.ts";
import { deliveryChoices, outcomeChoices } from "../handling/reply-choices.ts";

interface AnswerTogetherProps {
  readonly cases: readonly ClusterCase[];
  readonly onClose: () => void;
}

interface TogetherValues {
  readonly on: string;
  readonly outcome: string;
  readonly delivery: string;
  readonly evidence?: string;
  readonly paperNumber: string;
  readonly paperSignedOn: string;
  readonly paperBecause: string;
}

/** As the server takes them. */
const atOnce = 50;

/** One decision for a group: an act for each case; what could not be answered is told case by case. */
export function AnswerTogether({ cases, onClose }: AnswerTogetherProps) {
  const [form] = Form.useForm<TogetherValues>();
  const [answered, setAnswered] = useState<readonly AnsweredTogether[]>([]);
  const answering = useAct({
    act: async (told: TogetherValues) => {
      const all: AnsweredTogether[] = [];
      for (let from = 0; from < cases.length; from += atOnce) {
        const some = cases.slice(from, from + atOnce).map(({ id, seen }) => ({ id, seen }));
        const { on, outcome, delivery, evidence } = told;
        const paper = paperOf(told as ActValues);
        const more = { evidence: evidence?.trim() || null, paper, cases: some };
        const body = { on, outcome, delivery, ...more };
        const done = await ask<TogetherAnswer>("/api/request-clusters/replies", {
          method: "POST",
          body,
        });
        all.push(...done.answered);
        setAnswered([...all]);
      }
      return all;
    },
    done: "已经逐件登记答复",
    onDone: (all) => {
      if (all.every(({ isDone }) => isDone)) onClose();
    },
  });
  const failed = answered.filter(({ isDone }) => !isDone);
  const numbers = new Map(cases.map(({ id, number }) => [id, number]));
  return (
    <div className="office-own">
      {answered.length > 0 && (
        <Alert
          type={failed.length > 0 ? "warning" : "info"}
          showIcon
          className="office-gap"
          title={`已登记 ${answered.length - failed.length} 件，没有登记 ${failed.length} 件`}
          description={
            failed.length > 0 && (
              <ul>
                {failed.map(({ id, title, detail }) => (
                  <li key={id}>
                    {numbers.get(id)}：{title}。{detail}
                  </li>
                ))}
              </ul>
            )
          }
        />
      )}
      <RecordForm
        form={form}
        act={answering}
        says={`一并答复这 ${cases.length} 件`}
        initial={{ on: todayInChina() }}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <Form.Item name="on" label="答复日期" rules={wanted("答复日期")}>
          <Input type="date" className="office-narrow" />
        </Form.Item>
        <Form.Item name="outcome" label="办理结果（年报表三的一行）" rules={wanted("办理结果")}>
          <Select showSearch={{ optionFilterProp: "label" }} options={outcomeChoices} />
        </Form.Item>
        <Form.Item name="delivery" label="送达方式" rules={wanted("送达方式")}>
          <Select options={deliveryChoices} />
        </Form.Item>
        <Form.Item name="paperNumber" label="纸质答复的文号" rules={wanted("文号")}>
          <Input maxLength={100} autoComplete="off" />
        </Form.Item>
        <Form.Item name="paperSignedOn" label="纸质答复的签发日期" rules={wanted("签发日期")}>
          <Input type="date" className="office-narrow" />
        </Form.Item>
        <Form.Item
          name="paperBecause"
          label="没有在这里制作文书的原因，原件存在哪里"
          rules={wanted("原因")}
        >
          <Input maxLength={300} autoComplete="off" />
        </Form.Item>
        <Form.Item name="evidence" label="依据的文书、凭证">
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
      </RecordForm>
    </div>
  );
}

const wanted = (says: string) => [{ required: true, message: `请填写${says}` }];
