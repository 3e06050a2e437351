import { Alert, Button, Form, Input, QRCode } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { StageProps, StageTold } from "./stage-props.ts";

/** What an app is told. */
export interface NewSecondFactor {
  readonly secret: string;
  /** For a camera: `otpauth://…`. */
  readonly address: string;
}

interface Enrolled extends StageTold {
  readonly recoveryCodes: readonly string[];
}

interface ConfirmSecondFactorProps extends StageProps {
  readonly begun: NewSecondFactor;
  /** What the button says under the recovery codes. */
  readonly leave: string;
}

/** A new second factor by its first code, then the recovery codes, shown once. */
export function ConfirmSecondFactor({ begun, onStage, beside, leave }: ConfirmSecondFactorProps) {
  const [enrolled, setEnrolled] = useState<Enrolled>();
  const [form] = Form.useForm<{ readonly code: string }>();
  const act = useAct({
    act: ({ code }: { readonly code: string }) =>
      ask<Enrolled>("/api/session/enrolment", {
        method: "PUT",
        body: { code: code.replaceAll(" ", "") },
      }),
    onDone: setEnrolled,
    isQuiet: true,
  });
  if (enrolled) return <RecoveryCodes enrolled={enrolled} onStage={onStage} leave={leave} />;
  return (
    <>
      <p>请用手机上的验证器（如腾讯身份验证器）扫描，再输入它显示的六位数字。</p>
      {/* Who cannot see it has the same in letters below. */}
      <div aria-hidden="true">
        <QRCode type="svg" value={begun.address} />
      </div>
      <p>
        不能扫描时，请手工输入密钥：<span className="office-code">{begun.secret}</span>
      </p>
      <RecordForm form={form} act={act} says="完成设置" beside={beside}>
        <Form.Item
          name="code"
          label="验证器上的六位数字"
          rules={[{ required: true, message: "请输入" }]}
        >
          <Input autoComplete="one-time-code" size="large" />
        </Form.Item>
      </RecordForm>
    </>
  );
}

interface RecoveryCodesProps extends StageProps {
  readonly enrolled: Enrolled;
  readonly leave: string;
}

function RecoveryCodes({ enrolled: { recoveryCodes, stage }, onStage, leave }: RecoveryCodesProps) {
  return (
    <>
      <Alert
        type="warning"
        showIcon
        className="office-gap"
        title="请抄下或打印这些恢复码"
        description="手机丢失时用它们登录，每个只能用一次。离开这一页后不再显示。"
      />
      <ul className="office-code">
        {recoveryCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Button type="primary" onClick={() => onStage(stage)}>
        {leave}
      </Button>
    </>
  );
}
