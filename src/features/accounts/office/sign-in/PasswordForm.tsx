import { Form, Input } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { StageProps, StageTold } from "./stage-props.ts";

interface Named {
  readonly account: string;
  readonly password: string;
}

interface PasswordFormProps extends StageProps {
  readonly account?: string | undefined;
}

/** Name and password, or the one-time code of a first sign-in. */
export function PasswordForm({ onStage, account }: PasswordFormProps) {
  const [form] = Form.useForm<Named>();
  const act = useAct({
    act: (body: Named) => ask<StageTold>("/api/session", { method: "POST", body }),
    onDone: ({ stage }) => onStage(stage),
  });
  return (
    <RecordForm
      form={form}
      act={act}
      says="登录"
      initial={account === undefined ? {} : { account }}
    >
      <Form.Item name="account" label="账号" rules={[{ required: true, message: "请输入账号" }]}>
        <Input autoComplete="username" autoFocus size="large" />
      </Form.Item>
      <Form.Item
        name="password"
        label="口令"
        extra="第一次登录时，请输入管理员给您的一次性登录码。"
        rules={[{ required: true, message: "请输入口令" }]}
      >
        <Input.Password autoComplete="current-password" size="large" />
      </Form.Item>
    </RecordForm>
  );
}
