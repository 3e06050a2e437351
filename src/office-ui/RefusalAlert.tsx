import { Alert, Button } from "antd";
import { problemIn } from "./refused.ts";

interface RefusalAlertProps {
  /** What was thrown; nothing is shown where nothing was. */
  readonly fault: unknown;
  readonly onRetry?: () => void;
  /** What the button says. */
  readonly retry?: string;
}

/** What the server says against an act, and the way to try again. */
export function RefusalAlert({ fault, onRetry, retry = "重试" }: RefusalAlertProps) {
  if (!fault) return null;
  const { title, detail } = problemIn(fault);
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="office-gap"
      title={title}
      description={detail}
      action={onRetry && <Button onClick={onRetry}>{retry}</Button>}
    />
  );
}
