import { Form } from "antd";
import { ask } from "#office-ui/ask.ts";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { UnsavedGuard } from "#office-ui/UnsavedGuard.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import type { RecordedStep } from "../../domain/life/step.ts";
import { stepWords } from "../../words/life-words.ts";
import { StepFields } from "./StepFields.tsx";

interface TakeStepProps {
  readonly answer: FileAnswer;
  readonly step: RecordedStep;
  readonly onClose: () => void;
}

/** What is typed of a step; what is empty is left out. */
type StepValues = Readonly<Record<string, string | number | null | undefined>>;

function bodyOf(step: RecordedStep, values: StepValues) {
  const given = Object.entries(values).filter(([, value]) => value !== "" && value != null);
  const isOwn = step === "legality" || step === "registration";
  return { ...Object.fromEntries(given), ...(!isOwn && { step }) };
}

const ways: Partial<Record<RecordedStep, string>> = {
  legality: "review",
  registration: "registration",
};

/** 登记一个环节. */
export function TakeStep({ answer: { file }, step, onClose }: TakeStepProps) {
  const [form] = Form.useForm<StepValues>();
  const act = useAct({
    act: (values: StepValues) =>
      ask(`/api/document-files/${file.id}/${ways[step] ?? "steps"}`, {
        method: "POST",
        body: bodyOf(step, values),
      }),
    done: `已经登记${stepWords[step]}`,
    onDone: onClose,
  });
  return (
    <SidePanel title={`登记${stepWords[step]}`} size={520} onClose={onClose}>
      <RecordForm<StepValues>
        form={form}
        act={act}
        says="登记"
        initial={{ on: todayInChina(), by: file.section }}
      >
        <UnsavedGuard form={form} />
        <StepFields step={step} file={file} />
      </RecordForm>
    </SidePanel>
  );
}
