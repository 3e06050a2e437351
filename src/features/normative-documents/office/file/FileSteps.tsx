import { Button, Flex, Steps, Typography } from "antd";
import { useState } from "react";
import { useWho } from "#office-ui/who.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import {
  type LifeStep,
  lifeSteps,
  type PriorStep,
  priorSteps,
  type RecordedStep,
} from "../../domain/life/step.ts";
import { resultWords, stepWords } from "../../words/life-words.ts";
import { stepRefusalWords } from "../../words/refusal-words.ts";
import { BeginText } from "./BeginText.tsx";
import { Proof } from "./Proof.tsx";
import { TakeStep } from "./TakeStep.tsx";
import { UndoStep } from "./UndoStep.tsx";

type Recorded = FileAnswer["steps"][number];

/** The life of a document as a line of steps: those that stand, what each of the others waits for, what can be done now. */
export function FileSteps({ answer }: { readonly answer: FileAnswer }) {
  const [taking, setTaking] = useState<RecordedStep>();
  const shown = lifeSteps.filter((step) => isShown(answer, step));
  return (
    <section aria-labelledby="file-steps">
      <Typography.Title level={2} className="office-subtitle" id="file-steps">
        办理环节
      </Typography.Title>
      <Steps
        orientation="vertical"
        size="small"
        // Each says itself how it stands.
        current={-1}
        items={shown.map((step) => ({
          title: `${stepWords[step]}${isRequired(answer, step) ? "（必经）" : ""}`,
          status: statusOf(answer, step),
          content: <OneStep answer={answer} step={step} onTake={setTaking} />,
        }))}
      />
      {taking && <TakeStep answer={answer} step={taking} onClose={() => setTaking(undefined)} />}
    </section>
  );
}

/** A step that nothing asks for is offered until it is too late for it; filing and evaluation once the document is public. */
function isShown(answer: FileAnswer, step: LifeStep): boolean {
  if (step === "filing" || step === "evaluation") return answer.file.publishedOn !== null;
  if (step === "publication" || step === "interpretation") return true;
  return answer.against[step]?.kind !== "step-after" || isRequired(answer, step);
}

function isRequired({ required }: FileAnswer, step: LifeStep): boolean {
  return priorSteps.includes(step as PriorStep) && required.includes(step as PriorStep);
}

function standing({ steps }: FileAnswer, step: LifeStep): Recorded | undefined {
  return steps.findLast((one) => one.step === step && one.undoneAt === null);
}

function isDone(answer: FileAnswer, step: LifeStep): boolean {
  if (step === "publication") return answer.file.publishedOn !== null;
  if (step === "interpretation") return answer.interpretations.length > 0;
  return standing(answer, step) !== undefined;
}

function statusOf(answer: FileAnswer, step: LifeStep) {
  const result = standing(answer, step)?.result;
  if (result === "unlawful" || result === "not-passed") return "error";
  if (isDone(answer, step)) return "finish";
  return answer.next === step ? "process" : "wait";
}

interface OneStepProps {
  readonly answer: FileAnswer;
  readonly step: LifeStep;
  readonly onTake: (step: RecordedStep) => void;
}

function OneStep({ answer, step, onTake }: OneStepProps) {
  if (step === "publication") return <Publication answer={answer} />;
  if (step === "interpretation") {
    const { length } = answer.interpretations;
    return length > 0 ? `已公开解读 ${length} 件` : "见下面的解读方案";
  }
  const taken = standing(answer, step);
  return (
    <>
      {taken && <Taken answer={answer} taken={taken} />}
      {(!taken || step === "evaluation") && <NotTaken {...{ answer, step, onTake }} />}
    </>
  );
}

function Taken({ answer, taken }: { readonly answer: FileAnswer; readonly taken: Recorded }) {
  const { permissions } = useWho();
  const last = answer.steps.findLast(({ undoneAt }) => undoneAt === null);
  const mayUndo =
    permissions.has("documents.write") &&
    last?.id === taken.id &&
    answer.file.documentId === null &&
    answer.file.givenUpOn === null;
  const { fromOn, on, by, result, says, because, opinions, adopted, recordedBy } = taken;
  const days = fromOn ? `${fromOn} 至 ${on}` : on;
  return (
    <>
      <div>
        {days}　{by}
        {result && `　${resultWords[result]}`}
        {opinions !== null && `　收到意见 ${opinions} 条，采纳 ${adopted ?? 0} 条`}
      </div>
      {says && <div>{says}</div>}
      {because && <div>说明：{because}</div>}
      <Flex gap="small" align="center" wrap>
        <span className="office-soft">{recordedBy}登记</span>
        <Proof fileId={answer.file.id} taken={taken} />
        {mayUndo && <UndoStep fileId={answer.file.id} step={taken.step} />}
      </Flex>
    </>
  );
}

/** By whom each step is recorded. */
function permissionOf(step: RecordedStep): string {
  if (step === "legality") return "documents.review";
  return step === "registration" ? "documents.register" : "documents.write";
}

function NotTaken({ answer, step, onTake }: OneStepProps & { readonly step: RecordedStep }) {
  const { permissions } = useWho();
  const against = answer.against[step];
  if (against) return <span className="office-soft">{stepRefusalWords(against).title}</span>;
  if (!permissions.has(permissionOf(step))) {
    return <span className="office-soft">等有权限的人登记</span>;
  }
  if (step === "legality" && answer.isOwnWork) {
    return <span className="office-soft">您建的卷，请由其他审核人登记</span>;
  }
  return (
    <Button
      size="small"
      type={answer.next === step ? "primary" : "default"}
      onClick={() => onTake(step)}
    >
      登记{stepWords[step]}
    </Button>
  );
}

function Publication({ answer: { file } }: { readonly answer: FileAnswer }) {
  const { permissions } = useWho();
  if (file.publishedOn) return `${file.publishedOn} 公开`;
  if (file.draftId !== null) {
    return <BeginText fileId={file.id} draftId={file.draftId} says="公开信息在起草、审核" />;
  }
  if (file.documentId === null)
    return <span className="office-soft">编号印发以后起草公开信息</span>;
  if (!permissions.has("items.write"))
    return <span className="office-soft">等信息员起草公开信息</span>;
  return <BeginText fileId={file.id} says="起草公开信息" />;
}
