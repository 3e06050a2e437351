import { Typography } from "antd";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import type { FileAnswer } from "../../api/life/file-answer.ts";
import { stepWords } from "../../words/life-words.ts";

/** 撤回过的环节: they stay readable, with who took them back and why. */
export function StepsUndone({ steps }: Pick<FileAnswer, "steps">) {
  const undone = steps.filter(({ undoneAt }) => undoneAt !== null);
  if (undone.length === 0) return null;
  return (
    <section aria-labelledby="steps-undone">
      <Typography.Title level={2} className="office-subtitle" id="steps-undone">
        撤回过的环节
      </Typography.Title>
      <ul>
        {undone.map(({ id, step, on, undoneBy, undoneAt, undoneBecause }) => (
          <li key={id}>
            {stepWords[step]}（{on}）：{undoneBy} {undoneAt && instantWords(undoneAt)} 撤回，
            {undoneBecause}
          </li>
        ))}
      </ul>
    </section>
  );
}
