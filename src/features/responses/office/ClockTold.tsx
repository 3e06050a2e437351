import { Alert } from "antd";
import type { Detail } from "#office-ui/records/record-screen.ts";

interface WithClock extends Detail {
  readonly clock?: { readonly says: readonly string[]; readonly isLate: boolean };
}

/** 期限: by when, how that is counted, and how it stands. */
export function ClockTold({ detail }: { readonly detail: Detail }) {
  const { clock } = detail as WithClock;
  if (!clock || clock.says.length === 0) return null;
  return (
    <Alert
      type={clock.isLate ? "warning" : "info"}
      showIcon
      className="office-gap"
      title="期限"
      description={clock.says.map((sentence) => <p key={sentence}>{sentence}</p>)}
    />
  );
}
