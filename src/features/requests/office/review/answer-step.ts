import {
  type ReviewAnswers,
  type ReviewKnown,
  type ReviewStep,
  reviewPath,
  reviewSteps,
} from "../../domain/review/review-steps.ts";

/** The answers with one given or changed: what was answered behind it followed from another and is asked again. */
export function answerStep(answers: ReviewAnswers, step: ReviewStep, code: string): ReviewAnswers {
  return { ...answersBefore(answers, step), [step]: code };
}

/** What a step can be answered with after what was answered before it. */
export function choicesOf(
  step: ReviewStep,
  answers: ReviewAnswers,
  known: ReviewKnown,
): readonly string[] {
  const found = reviewPath(answersBefore(answers, step), known);
  return found.kind === "asks" && found.step === step ? found.choices : [];
}

function answersBefore(answers: ReviewAnswers, step: ReviewStep): ReviewAnswers {
  const before = reviewSteps.slice(0, reviewSteps.indexOf(step));
  return Object.fromEntries(
    before.flatMap((one) => (answers[one] === undefined ? [] : [[one, answers[one]]])),
  );
}
