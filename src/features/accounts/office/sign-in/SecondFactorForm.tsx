import { Form, Input } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { StageProps, StageTold } from "./stage-props.ts";

interface Given {
  readonly code: string;
}

/** 验证码 of the second factor, or one of the recovery codes. */
export function SecondFactorForm({ onStage, beside }: StageProps) {
  const [form] = Form.useForm<Given>();
  const [isRecovery, setIsRecovery] = useState(false);
  const act = useAct({
    act: ({ code }: Given) =>
      ask<StageTold>("/api/session/second-factor", {
        method: "POST",
        body: isRecovery ? { recoveryCode: code.trim() } : { code: code.replaceAll(" ", "") },
      }),
    onDone: ({ stage }) => onStage(stage),
  });
  return (
    <RecordForm form={form} act={act} says="继续" beside={beside}>
      <Form.Item
        name="code"
        label={isRecovery ? "恢复码" : "验证器上的六位数字"}
        rules={[{ required: true, message: "请输入" }]}
      >
        <Input autoComplete="one-time-code" autoFocus size="large" />
      </Form.Item>
      <p>
        <button
          type="button"
          className="office-plain"
          onClick={() => {
            setIsRecovery(!isRecovery);
            form.resetFields();
          }}
        >
          {isRecovery ? "改用验证器" : "手机不在身边？改用恢复码"}
        </button>
      </p>
    </RecordForm>
  );
}
