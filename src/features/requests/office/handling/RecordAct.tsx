import { useQuery } from "@tanstack/react-query";
import { Alert, Button, Form, Input } from "antd";
import type { LocalDate } from "#kernel/local-date.ts";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { ActNowAnswer, PartyConsulted } from "../../api/handling/handling-answer.ts";
import type { HandlingAct } from "../../domain/handling/acts-now.ts";
import { actNames, whatIfSentence } from "../../words/handling-words.ts";
import { ActFieldsPart } from "./ActFieldsPart.tsx";
import { type ActValues, eventOf, paperOf } from "./act-fields.ts";

interface RecordActProps {
  readonly path: string;
  readonly act: HandlingAct;
  readonly seen: number;
  readonly consultations: readonly PartyConsulted[];
  readonly onClose: () => void;
}

/** One act: its day and what belongs to it; what it will do to the date is said while it is filled in. */
export function RecordAct({ path, act, seen, consultations, onClose }: RecordActProps) {
  const [form] = Form.useForm<ActValues>();
  const values = Form.useWatch([], form) as ActValues | undefined;
  const event = values && eventOf(act, values);
  const isObjection = act === "thirdPartyAnswered" && values?.opinion === "objects";
  const trial = useQuery({
    queryKey: [path, "trial", JSON.stringify(event)],
    enabled: event !== undefined,
    queryFn: () => ask<ActNowAnswer>(`${path}/acts/trial`, { method: "POST", body: { event } }),
  });
  const recording = useAct({
    act: (given: ActValues) =>
      ask(`${path}/${act === "extended" ? "extension" : "acts"}`, {
        method: "POST",
        body: { seen, ...bodyOf(act, given) },
      }),
    done: `已经登记：${actNames[act]}`,
    onDone: onClose,
  });
  return (
    <div className="office-own">
      <RecordForm
        form={form}
        act={recording}
        says={`登记${actNames[act]}`}
        initial={{ on: todayInChina() as LocalDate }}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        <ActFieldsPart act={act} consultations={consultations} />
        <Form.Item
          name="evidence"
          label={isObjection ? "第三方不同意公开的理由，依据的文书" : "依据的文书、凭证"}
          rules={isObjection ? [{ required: true, message: "请填写第三方不同意公开的理由" }] : []}
        >
          <Input
            maxLength={500}
            autoComplete="off"
            placeholder="例如：补正告知书〔2026〕3号，挂号信回执"
          />
        </Form.Item>
        {trial.data && (
          <Alert
            type={trial.data.isLawful ? "info" : "warning"}
            showIcon
            className="office-gap"
            title={trial.data.isLawful ? whatIfSentence(trial.data) : trial.data.because}
          />
        )}
      </RecordForm>
    </div>
  );
}

function bodyOf(act: HandlingAct, given: ActValues) {
  return {
    event: eventOf(act, given),
    evidence: given.evidence?.trim() || null,
    ...(given.outcome && { outcome: given.outcome }),
    ...(given.yuan && { yuan: given.yuan }),
    ...(act === "replied" && { paper: paperOf(given) }),
  };
}
