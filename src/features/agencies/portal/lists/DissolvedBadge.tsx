import type { LocalDate } from "#kernel/local-date.ts";
import { Badge } from "#ui/Badge.tsx";

interface DissolvedBadgeProps {
  /** `null`: it is there. */
  readonly on: LocalDate | null;
}

/** 已撤销: behind the name of an agency that is no more. */
export function DissolvedBadge({ on }: DissolvedBadgeProps) {
  if (on === null) return null;
  return (
    <>
      <Badge tone="plain">{`${on.slice(0, 4)} 年撤销`}</Badge>{" "}
    </>
  );
}
