import { Form, Input } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { StageProps, StageTold } from "./stage-props.ts";

interface Typed {
  readonly current?: string;
  readonly password: string;
  readonly again: string;
}

interface NewPasswordFormProps extends StageProps {
  /** At a first sign-in, which came by a one-time code. */
  readonly isFirst?: boolean;
}

/** A password of one's own: at the first sign-in, and whenever it is to change. */
export function NewPasswordForm({ onStage, beside, isFirst = false }: NewPasswordFormProps) {
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: ({ current, password }: Typed) =>
      ask<StageTold>("/api/session/password", { method: "PUT", body: { password, current } }),
    done: "新口令已经生效",
    onDone: ({ stage }) => {
      form.resetFields();
      onStage(stage);
    },
  });
  return (
    <RecordForm form={form} act={act} says="设置口令" beside={beside}>
      {isFirst && <p>这是第一次登录。请设置自己的口令，此后用它登录。</p>}
      {!isFirst && (
        <Form.Item name="current" label="原口令" rules={[{ required: true, message: "请输入" }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
      )}
      <Form.Item
        name="password"
        label="新口令"
        extra="至少 12 个字符。可以用几个互不相关的词，或者一句只有自己知道的话。"
        rules={[{ required: true, message: "请输入新口令" }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label="再输入一遍"
        dependencies={["password"]}
        rules={[
          { required: true, message: "请再输入一遍" },
          ({ getFieldValue }) => ({
            validator: async (_, again) => {
              if (again && again !== getFieldValue("password")) throw new Error("两次输入的不一样");
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </RecordForm>
  );
}
