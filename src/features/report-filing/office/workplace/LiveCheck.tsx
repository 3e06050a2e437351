import { Alert } from "antd";
import { useDeferredValue, useMemo } from "react";
import type { WorkplaceAnswer } from "../../api/workplace-answer.ts";
import { liveCheck, type SectionTyped } from "./live-check.ts";

interface LiveCheckProps {
  readonly workplace: WorkplaceAnswer;
  readonly typed: SectionTyped;
}

/** 边写边核对: what the checks find in the section as it is typed, before it is saved. */
export function LiveCheck({ workplace, typed }: LiveCheckProps) {
  const now = useDeferredValue(typed);
  const { fresh, gone } = useMemo(() => liveCheck(workplace, now), [workplace, now]);
  if (fresh.length + gone.length === 0) return null;
  return (
    <Alert
      type={fresh.length > 0 ? "warning" : "success"}
      showIcon
      className="office-gap"
      title={fresh.length > 0 ? "现在这样写，核对会发现" : "现在这样写，下面的问题不再有"}
      description={
        <ul className="office-list">
          {(fresh.length > 0 ? fresh : gone).map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      }
    />
  );
}
