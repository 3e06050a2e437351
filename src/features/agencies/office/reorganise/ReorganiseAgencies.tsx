import { Alert, App, Button, Descriptions, Flex, Form, Steps } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { Preview, Registered } from "../../api/reorganisation-answer.ts";
import { Effects } from "./Effects.tsx";
import { Step } from "./Step.tsx";
import {
  type Chosen,
  reorganisationOf,
  type TypedReorganisation,
  typedWords,
} from "./typed-reorganisation.ts";
import { WhatFields } from "./WhatFields.tsx";

interface ReorganiseAgenciesProps {
  /** Whom it is to happen to, where that is chosen already. */
  readonly sources?: readonly Chosen[];
  readonly onClose: () => void;
}

const stepNames = ["办什么", "会转移什么", "确认"] as const;

interface Looked {
  readonly typed: TypedReorganisation;
  readonly preview: Preview;
}

/** 登记机构调整, in three steps: what and when; what would move; confirmed. */
export function ReorganiseAgencies({ sources = [], onClose }: ReorganiseAgenciesProps) {
  const [form] = Form.useForm<TypedReorganisation>();
  const [step, go] = useState(0);
  const [looked, keep] = useState<Looked>();
  const look = useAct({
    act: async (typed: TypedReorganisation) => {
      const path = "/api/reorganisations/preview";
      const body = reorganisationOf(typed);
      return { typed, preview: await ask<Preview>(path, { method: "POST", body, isForAll: true }) };
    },
    isQuiet: true,
    onDone: (found) => {
      keep(found);
      go(1);
    },
  });
  return (
    <SidePanel title="机构调整" size={760} onClose={onClose}>
      <Steps
        size="small"
        current={step}
        className="office-gap"
        items={stepNames.map((title) => ({ title }))}
      />
      <div hidden={step > 0}>
        <RecordForm
          form={form}
          act={look}
          says="下一步：看会转移什么"
          initial={{ kind: "merge", sources, stays: false }}
        >
          <UnsavedGuard form={form} />
          <WhatFields />
        </RecordForm>
      </div>
      {looked && step === 1 && (
        <Step name={stepNames[1]}>
          <Effects preview={looked.preview} />
          <Flex gap="small">
            <Button type="primary" onClick={() => go(2)}>
              下一步：确认
            </Button>
            <Button onClick={() => go(0)}>上一步</Button>
          </Flex>
        </Step>
      )}
      {looked && step === 2 && (
        <Step name={stepNames[2]}>
          <Confirm
            looked={looked}
            onBack={() => go(1)}
            onDone={() => {
              form.resetFields();
              onClose();
            }}
          />
        </Step>
      )}
    </SidePanel>
  );
}

interface ConfirmProps {
  readonly looked: Looked;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

function Confirm({ looked: { typed, preview }, onBack, onDone }: ConfirmProps) {
  const { message } = App.useApp();
  const act = useAct({
    act: () => {
      const body = reorganisationOf(typed);
      return ask<Registered>("/api/reorganisations", { method: "POST", body, isForAll: true });
    },
    onDone: ({ isCarriedOut }) => {
      void message.success(isCarriedOut ? "已登记并办理" : "已登记，到生效日零时办理");
      onDone();
    },
  });
  return (
    <>
      <RefusalAlert fault={act.fault} />
      <Descriptions
        column={1}
        size="small"
        bordered
        className="office-gap"
        items={[
          { key: "what", label: "办什么", children: typedWords(typed) },
          { key: "day", label: "生效日期", children: typed.effectiveOn },
          { key: "basis", label: "依据", children: typed.basis },
          { key: "moves", label: "转移", children: movedWords(preview) },
        ]}
      />
      <Alert
        type={preview.isDue ? "warning" : "info"}
        showIcon
        className="office-gap"
        title={
          preview.isDue
            ? "生效日期已到，确认后立即办理，不能取消"
            : `确认后登记，${typed.effectiveOn} 零时自动办理`
        }
        description={
          preview.isDue ? "办错了的，只能再登记一项改正。" : "在那以前可以取消；数量以当天的为准。"
        }
      />
      <Flex gap="small">
        <Button type="primary" loading={act.isRunning} onClick={() => act.start(undefined)}>
          {preview.isDue ? "确认办理" : "确认登记"}
        </Button>
        <Button onClick={onBack}>上一步</Button>
      </Flex>
    </>
  );
}

function movedWords({ giving }: Preview): string {
  const moved = giving
    .flatMap(({ effects }) => effects)
    .filter(({ becomes }) => becomes === "moves")
    .map(({ what, count, unit }) => `${what} ${count} ${unit}`);
  return moved.length === 0 ? "不转移什么" : moved.join("，");
}
