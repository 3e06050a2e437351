import { Alert } from "antd";
import type { DraftAnswer } from "../../api/drafts/draft-answer.ts";
import { attributeWords } from "../../words/item-words.ts";
import { ItemPreview } from "./ItemPreview.tsx";

/** The page as the public will see it, and above it what signers have to know. */
export function SentPreview({ answer }: { readonly answer: DraftAnswer }) {
  const { draft, markup, answers } = answer;
  const { attribute, attributeBecause } = draft.content;
  return (
    <>
      {attribute !== "proactive" && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title={`公开属性：${attributeWords[attribute]}，不在网站公开`}
          description={attributeBecause}
        />
      )}
      {answers.length > 0 && (
        <Alert
          type="info"
          showIcon
          className="office-gap"
          title={`校对和检查发现、已说明理由的 ${answers.length} 处`}
          description={
            <ul className="office-list">
              {answers.map(({ kind, quote, reason, by }) => (
                <li key={`${kind} ${quote}`}>
                  “{quote}”：{by}说明：{reason}
                </li>
              ))}
            </ul>
          }
        />
      )}
      <ItemPreview markup={markup} path={`/api/item-drafts/${draft.id}`} />
    </>
  );
}
