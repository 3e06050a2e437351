import { Alert, Button, Checkbox, Modal } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";

interface CodeGiven {
  readonly code: string;
  readonly until: string;
}

interface GiveCodeProps {
  readonly path: string;
  readonly says: string;
  /** Whether the second factor may be taken away with it. */
  readonly asksSecondFactor?: boolean;
}

/** Gives a one-time code, which is shown this once. */
export function GiveCode({ path, says, asksSecondFactor = false }: GiveCodeProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [given, setGiven] = useState<CodeGiven>();
  const [secondFactor, setSecondFactor] = useState(false);
  const body = asksSecondFactor ? { secondFactor } : undefined;
  const act = useAct({
    act: () => ask<CodeGiven>(path, { method: "POST", body }),
    onDone: (code) => {
      setIsAsked(false);
      setGiven(code);
    },
  });
  return (
    <div className="office-gap">
      {given && <Given given={given} />}
      <Button onClick={() => setIsAsked(true)}>{says}</Button>
      <Modal
        open={isAsked}
        title={`${says}？`}
        okText={says}
        confirmLoading={act.isRunning}
        onOk={() => act.start(undefined)}
        onCancel={() => setIsAsked(false)}
      >
        <RefusalAlert fault={act.fault} />
        <p>会生成一个一次性登录码，只显示这一次；以前的登录码随即作废。</p>
        {asksSecondFactor && (
          <>
            <p>此人现有的登录会全部退出，下次用登录码登录后重新设置口令。</p>
            <Checkbox
              checked={secondFactor}
              onChange={({ target }) => setSecondFactor(target.checked)}
            >
              同时取消双因素认证（手机丢失时）
            </Checkbox>
          </>
        )}
      </Modal>
    </div>
  );
}

function Given({ given: { code, until } }: { readonly given: CodeGiven }) {
  return (
    <Alert
      type="success"
      className="office-gap"
      title={<span className="office-code">{code}</span>}
      description={`一次性登录码，${instantWords(until)} 前有效。请当面或者电话告诉本人，不要发在群里。`}
    />
  );
}
