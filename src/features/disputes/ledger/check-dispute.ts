import type { LocalDate } from "#kernel/local-date.ts";
import type { WorkingCalendar } from "#law/working-calendar.ts";
import type { RowValues } from "#platform/ledger/column.ts";
import type { RowChecked, RowWarning } from "#platform/ledger/kind.ts";
import type { Problem } from "#platform/ledger/problem.ts";
import { answerDeadline, deadlineCites } from "../domain/answer-deadline.ts";
import type { DisputeType, Procedure } from "../domain/dispute.ts";
import { disputeWords, procedureWords } from "../words/dispute-words.ts";
import { rowWords } from "./row-words.ts";

/** What speaks against a dispute, each of its columns known. */
export function checkDispute(values: RowValues, calendar: WorkingCalendar): RowChecked {
  return { problems: contradictions(values), warnings: lateAnswer(values, calendar) };
}

function contradictions(values: RowValues): readonly Problem[] {
  const { filedOn, noticeOn, answeredOn, closedOn, outcome, coDefendantOnly } = values;
  const problems: Problem[] = [];
  const says = (words: Pick<Problem, "code" | "message">, column: string) =>
    problems.push({ ...words, column, value: values[column] ?? "" });
  if (outcome && !closedOn) says(rowWords.outcomeWithoutDay, "closedOn");
  if (closedOn && !outcome) says(rowWords.dayWithoutOutcome, "outcome");
  if (closedOn && filedOn && closedOn < filedOn) says(rowWords.closedBeforeFiling, "closedOn");
  if (answeredOn && noticeOn && answeredOn < noticeOn) {
    says(rowWords.answeredBeforeNotice, "answeredOn");
  }
  if (coDefendantOnly === "是" && values.type !== disputeWords.afterReview) {
    says(rowWords.notAfterReview, "coDefendantOnly");
  }
  return problems;
}

/** An answer that came late is stored, and told. */
function lateAnswer(values: RowValues, calendar: WorkingCalendar): readonly RowWarning[] {
  const { noticeOn, answeredOn } = values;
  const type = codeOf(disputeWords, values.type);
  if (!noticeOn || !answeredOn || !type) return [];
  const asked = {
    type,
    procedure: codeOf(procedureWords, values.procedure) ?? null,
    noticeOn: noticeOn as LocalDate,
  };
  const due = answerDeadline(asked, calendar);
  if (!due.ok || answeredOn <= due.value) return [];
  const words = rowWords.lateAnswer(due.value, deadlineCites(asked) ?? "");
  return [{ ...words, column: "answeredOn", value: answeredOn }];
}

function codeOf<Code extends DisputeType | Procedure>(
  words: Readonly<Record<Code, string>>,
  word: string | null | undefined,
): Code | undefined {
  return (Object.keys(words) as Code[]).find((code) => words[code] === word);
}
