import { useEffect, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import type { TypedAnswer } from "../../api/typed-answer.ts";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import type { SectionTyped } from "./live-check.ts";

/** Milliseconds of no typing after which the server is asked. */
const pause = 1500;

/**
 * What the server finds in a section as it is typed, and did not in what is saved: with the installation's words, and against other
 * agencies' reports. While it is asked, what it said last; where it does not answer, nothing, and all is found when it is saved.
 */
export function useTypedWords(
  { draft, findings }: Pick<WorkplaceAnswer, "draft" | "findings">,
  { number, body, values }: SectionTyped,
): readonly string[] {
  const [messages, setMessages] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      ask<TypedAnswer>(`/api/report-drafts/${draft.id}/sections/${number}/words`, {
        method: "POST",
        body: { body, values },
      }).then(
        (found) => isCurrent && setMessages(found.messages),
        () => isCurrent && setMessages([]),
      );
    }, pause);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [draft.id, number, body, values]);
  return messages.filter((message) => !findings.some((finding) => finding.message === message));
}
