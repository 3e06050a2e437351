import { useQuery } from "@tanstack/react-query";
import { Alert, Button } from "antd";
import { useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { Loading } from "#office-ui/Loading.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { instantWords } from "#office-ui/shown/instant-words.ts";
import { useWho } from "#office-ui/who.ts";
import type { KeptReview, ReviewAnswer } from "../../api/handling/review-answer.ts";
import { reviewNeeds } from "../../domain/review/review-needs.ts";
import { reviewSteps } from "../../domain/review/review-steps.ts";
import { choiceText, needWords, reviewEndText, stepQuestions } from "../../words/review-words.ts";
import { ReviewForm } from "./ReviewForm.tsx";

interface ReviewPartProps {
  /** `/api/requests/12`. */
  readonly path: string;
  readonly isOpen: boolean;
}

/** 审查: the five steps from a request to its outcome, and what was found. */
export function ReviewPart({ path, isOpen }: ReviewPartProps) {
  const { permissions } = useWho();
  const [isReviewing, setIsReviewing] = useState(false);
  const asked = useQuery({
    queryKey: [path, "review"],
    queryFn: () => ask<ReviewAnswer>(`${path}/review`),
  });
  if (asked.isPending) return <Loading rows={1} />;
  if (asked.error) return <RefusalAlert fault={asked.error} onRetry={() => void asked.refetch()} />;
  const { kept, isCorrected } = asked.data;
  const mayReview = isOpen && permissions.has("requests.edit");
  if (!kept && !mayReview) return null;
  if (isReviewing) {
    return (
      <ReviewForm
        path={path}
        isCorrected={isCorrected}
        kept={kept}
        onClose={() => setIsReviewing(false)}
      />
    );
  }
  return (
    <section aria-label="审查" className="office-gap">
      {kept && <Kept kept={kept} />}
      {mayReview && (
        <Button onClick={() => setIsReviewing(true)}>{kept ? "重新审查" : "开始审查"}</Button>
      )}
    </section>
  );
}

function Kept({
  kept: { answers, outcome, needs, by, at, isOlder },
}: {
  readonly kept: KeptReview;
}) {
  return (
    <>
      <Alert
        type={isOlder ? "warning" : "success"}
        showIcon
        className="office-gap"
        title={`审查结论：${reviewEndText(outcome)}`}
        description={
          isOlder ? "审查以后又收到了补正、意见或者理由，请看是否要重新审查。" : undefined
        }
      />
      <details className="office-gap">
        <summary>
          审查经过（{by} {instantWords(at)}）
        </summary>
        <ol>
          {reviewSteps.flatMap((step) => {
            const answer = answers[step];
            if (answer === undefined) return [];
            return [
              <li key={step}>
                {stepQuestions[step]}
                <br />
                {choiceText(step, answer)}
              </li>,
            ];
          })}
        </ol>
        {reviewNeeds(outcome).map(({ code }) =>
          needs[code] ? (
            <p key={code} className="office-details">
              {needWords[code]}：{needs[code]}
            </p>
          ) : null,
        )}
      </details>
    </>
  );
}
