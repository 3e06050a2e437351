import { Alert } from "antd";
import { useDeferredValue, useMemo } from "react";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { liveCheck, type SectionTyped } from "./live-check.ts";
import { useTypedWords } from "./use-typed-words.ts";

interface LiveCheckProps {
  readonly workplace: WorkplaceAnswer;
  readonly typed: SectionTyped;
}

/**
 * 边写边核对: what the checks find in the section as it is typed, before it is saved: figures and form at once, wrong words and
 * what stands in other agencies' reports a moment later.
 */
export function LiveCheck({ workplace, typed }: LiveCheckProps) {
  const now = useDeferredValue(typed);
  const { fresh, gone } = useMemo(() => liveCheck(workplace, now), [workplace, now]);
  const words = useTypedWords(workplace, typed);
  const found = [...fresh, ...words];
  if (found.length + gone.length === 0) return null;
  return (
    <Alert
      type={found.length > 0 ? "warning" : "success"}
      showIcon
      className="office-gap"
      title={found.length > 0 ? "现在这样写，核对会发现" : "现在这样写，下面的问题不再有"}
      description={
        <ul className="office-list">
          {(found.length > 0 ? found : gone).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      }
    />
  );
}
