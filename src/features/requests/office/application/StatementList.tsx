import type { ApplicantStatement } from "../../api/application-answer.ts";
import { scoreWords } from "../../words/follow-words.ts";

const kinds = { correction: "补正", withdrawal: "撤回的原因", satisfaction: "评价" } as const;

/** What the applicant wrote after sending: corrections, reasons, how the reply was found. */
export function StatementList({
  statements,
}: {
  readonly statements: readonly ApplicantStatement[];
}) {
  if (statements.length === 0) return null;
  return (
    <ul>
      {statements.map(({ kind, text, score, at }) => (
        <li key={at}>
          {kinds[kind]}
          {score !== null && `：${scoreWords[score]}`}
          {text && `：${text}`}
        </li>
      ))}
    </ul>
  );
}
