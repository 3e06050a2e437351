import { Alert, Button, Radio, Space } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { RollupTold } from "../../api/rollup/rollup-answer.ts";

type Question = RollupTold["questions"][number];

interface RollupQuestionsProps {
  readonly rollup: RollupTold;
  readonly of: number;
  readonly year: number;
}

/** What could count twice: asked, answered by who knows, and kept with who said it. */
export function RollupQuestions({ rollup: { questions }, of, year }: RollupQuestionsProps) {
  if (questions.length === 0) return null;
  const open = questions.filter(({ answer }) => answer === null);
  return (
    <Alert
      type={open.length > 0 ? "warning" : "info"}
      showIcon
      className="office-gap"
      title={
        open.length > 0
          ? `有 ${open.length} 个问题待答，相关的汇总数先不给出`
          : `${questions.length} 个可能重复计算的问题都已答复`
      }
      description={
        <ul className="report-list">
          {questions.map((question) => (
            <li key={question.key}>
              {questionText(question)}
              <Answer key={question.answer?.at ?? ""} question={question} of={of} year={year} />
            </li>
          ))}
        </ul>
      }
    />
  );
}

const named = 5;

function questionText(question: Question): string {
  if (question.kind === "includes") {
    const { name, under } = question;
    const more = under.length > named ? `等 ${under.length} 个机关` : "";
    return `${name}的年报是外部文件：其中的数据是否已经包括${under.slice(0, named).join("、")}${more}？`;
  }
  const { title, number, agencies } = question.document;
  return `《${title}》（${number}）由${agencies.join("、")}都登记了：是联合发文、各计了一次吗？`;
}

const choices = {
  includes: [
    { value: "included", label: "已经包括，不再相加" },
    { value: "own", label: "只是本机关的" },
  ],
  joint: [
    { value: "joint", label: "联合发文，只计一件" },
    { value: "separate", label: "不是同一件，各计各的" },
  ],
} as const;

function Answer({
  question,
  of,
  year,
}: {
  readonly question: Question;
  readonly of: number;
  readonly year: number;
}) {
  const { key, kind, answer } = question;
  const [chosen, setChosen] = useState<string | undefined>(answer?.answer);
  const act = useAct({
    act: (given: string) =>
      ask<unknown>("/api/report-rollup/answers", {
        method: "POST",
        body: { of, year, question: key, answer: given },
      }),
    done: "已经记下答复",
  });
  return (
    <div>
      <Space wrap>
        <Radio.Group
          aria-label={questionText(question)}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
          options={[...choices[kind]]}
        />
        <Button
          size="small"
          type="primary"
          loading={act.isRunning}
          disabled={chosen === undefined || chosen === answer?.answer}
          onClick={() => chosen && act.start(chosen)}
        >
          {answer ? "改答" : "答复"}
        </Button>
      </Space>
      {answer && (
        <div className="office-soft">
          {answer.by} {instantWords(answer.at)} 答复
        </div>
      )}
      <RefusalAlert fault={act.fault} />
    </div>
  );
}
