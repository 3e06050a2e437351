import { Button, Form, Input, Radio } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordForm } from "#office-ui/RecordForm.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { KeptReview } from "../../api/handling/review-answer.ts";
import { type Needs, reviewNeeds } from "../../domain/review/review-needs.ts";
import {
  type ReviewAnswers,
  type ReviewEnd,
  type ReviewStep,
  reviewPath,
  reviewSteps,
} from "../../domain/review/review-steps.ts";
import { choiceText, needWords, reviewEndText, stepQuestions } from "../../words/review-words.ts";
import { answerStep, choicesOf } from "./answer-step.ts";

interface ReviewFormProps {
  readonly path: string;
  readonly isCorrected: boolean;
  readonly kept: KeptReview | undefined;
  readonly onClose: () => void;
}

/** One step after another; at the end what the outcome rests on. */
export function ReviewForm({ path, isCorrected, kept, onClose }: ReviewFormProps) {
  const known = { isCorrected };
  const before = kept && reviewPath(kept.answers, known).kind === "ends" ? kept.answers : {};
  const [answers, setAnswers] = useState<ReviewAnswers>(before);
  const found = reviewPath(answers, known);
  const shown = reviewSteps.filter(
    (step) => answers[step] !== undefined || (found.kind === "asks" && found.step === step),
  );
  return (
    <section aria-label="审查" className="office-own">
      {shown.map((step) => (
        <Step
          key={step}
          step={step}
          choices={choicesOf(step, answers, known)}
          answer={answers[step]}
          onAnswer={(code) => setAnswers(answerStep(answers, step, code))}
        />
      ))}
      {found.kind === "ends" ? (
        <Ending
          key={found.end}
          path={path}
          end={found.end}
          answers={answers}
          needs={kept?.needs ?? {}}
          onClose={onClose}
        />
      ) : (
        <Button onClick={onClose}>取消</Button>
      )}
    </section>
  );
}

interface StepProps {
  readonly step: ReviewStep;
  readonly choices: readonly string[];
  readonly answer: string | undefined;
  readonly onAnswer: (code: string) => void;
}

function Step({ step, choices, answer, onAnswer }: StepProps) {
  return (
    <fieldset className="office-choice">
      <legend>{stepQuestions[step]}</legend>
      <Radio.Group
        vertical
        value={answer ?? null}
        onChange={({ target }) => onAnswer(target.value as string)}
        options={choices.map((code) => ({ value: code, label: choiceText(step, code) }))}
      />
    </fieldset>
  );
}

interface EndingProps {
  readonly path: string;
  readonly end: ReviewEnd;
  readonly answers: ReviewAnswers;
  readonly needs: Needs;
  readonly onClose: () => void;
}

function Ending({ path, end, answers, needs, onClose }: EndingProps) {
  const [form] = Form.useForm<{ needs: Needs }>();
  const keeping = useAct({
    act: (given: { needs: Needs }) =>
      ask(`${path}/review`, {
        method: "PUT",
        body: { answers, needs: given.needs ?? {} },
      }),
    done: `已经记下审查结论：${reviewEndText(end)}`,
    onDone: onClose,
  });
  return (
    <>
      <p>
        结论：<strong>{reviewEndText(end)}</strong>
      </p>
      <RecordForm
        form={form}
        act={keeping}
        says="记下审查结论"
        initial={{ needs }}
        beside={<Button onClick={onClose}>取消</Button>}
      >
        {reviewNeeds(end).map(({ code, isRequired }) => (
          <Form.Item
            key={code}
            name={["needs", code]}
            label={needWords[code]}
            rules={
              isRequired
                ? [{ required: true, whitespace: true, message: `请填写${needWords[code]}` }]
                : []
            }
          >
            <Input.TextArea maxLength={5_000} autoSize={{ minRows: 1 }} />
          </Form.Item>
        ))}
      </RecordForm>
    </>
  );
}
