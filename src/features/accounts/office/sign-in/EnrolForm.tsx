import { useQuery } from "@tanstack/react-query";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ConfirmSecondFactor, type NewSecondFactor } from "./ConfirmSecondFactor.tsx";
import type { StageProps } from "./stage-props.ts";

/** 双因素认证, set up at the sign-in of who signs or administers. */
export function EnrolForm({ onStage, beside }: StageProps) {
  const begun = useQuery({
    queryKey: ["/api/session/enrolment"],
    queryFn: () => ask<NewSecondFactor>("/api/session/enrolment", { method: "POST", body: {} }),
    // Each asking makes another secret.
    ...{ staleTime: Number.POSITIVE_INFINITY, gcTime: 0, refetchOnWindowFocus: false },
  });
  return (
    <>
      <p>您的角色要求双因素认证。</p>
      <RefusalAlert fault={begun.error} onRetry={() => void begun.refetch()} />
      {begun.data && (
        <ConfirmSecondFactor
          begun={begun.data}
          onStage={onStage}
          beside={beside}
          leave="已经保存，进入工作平台"
        />
      )}
    </>
  );
}
