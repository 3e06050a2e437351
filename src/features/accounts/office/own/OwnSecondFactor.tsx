import { useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, Space, Tag } from "antd";
import { type ReactNode, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { ConfirmSecondFactor, type NewSecondFactor } from "../sign-in/ConfirmSecondFactor.tsx";
import { sessionKey, useSession } from "../sign-in/session.ts";

/** 双因素认证 of one's own: set up, or moved to another telephone. The one in use holds until the new one's first code. */
export function OwnSecondFactor() {
  const session = useSession().data;
  const queries = useQueryClient();
  const [step, setStep] = useState<"none" | "asked" | NewSecondFactor>("none");
  if (session?.stage !== "full") return null;
  const { hasSecondFactor } = session;
  const leave = () => setStep("none");
  const cancel = <Button onClick={leave}>取消</Button>;
  if (step === "none") {
    return (
      <Space wrap>
        {hasSecondFactor ? <Tag color="success">已设置</Tag> : <Tag>未设置</Tag>}
        <Button onClick={() => setStep("asked")}>
          {hasSecondFactor ? "更换手机或验证器" : "设置双因素认证"}
        </Button>
      </Space>
    );
  }
  if (step === "asked") {
    return <AskToEnrol isReplaced={hasSecondFactor} onBegun={setStep} beside={cancel} />;
  }
  return (
    <ConfirmSecondFactor
      begun={step}
      beside={cancel}
      leave="已经保存"
      onStage={() => {
        leave();
        void queries.invalidateQueries({ queryKey: sessionKey });
      }}
    />
  );
}

interface AskToEnrolProps {
  readonly isReplaced: boolean;
  readonly onBegun: (begun: NewSecondFactor) => void;
  readonly beside: ReactNode;
}

interface Typed {
  readonly held: string;
  readonly proof?: string;
}

/** The password again, and a code of the app that is replaced or one of the recovery codes. */
function AskToEnrol({ isReplaced, onBegun, beside }: AskToEnrolProps) {
  const [form] = Form.useForm<Typed>();
  const act = useAct({
    act: ({ held, proof = "" }: Typed) => {
      const given = proof.replaceAll(" ", "");
      const isCode = /^\d{6}$/.test(given);
      const proven = given && (isCode ? { code: given } : { recoveryCode: given });
      const body = { password: held, ...(proven || {}) };
      return ask<NewSecondFactor>("/api/session/enrolment", { method: "POST", body });
    },
    onDone: onBegun,
    isQuiet: true,
  });
  return (
    <RecordForm form={form} act={act} says="下一步" beside={beside}>
      <Form.Item name="held" label="口令" rules={[{ required: true, message: "请输入口令" }]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {isReplaced && (
        <Form.Item
          name="proof"
          label="原验证器上的六位数字，或者一个恢复码"
          extra="手机和恢复码都不在了，请安全管理员重新发一次性登录码。"
          rules={[{ required: true, message: "请输入" }]}
        >
          <Input autoComplete="one-time-code" />
        </Form.Item>
      )}
    </RecordForm>
  );
}
