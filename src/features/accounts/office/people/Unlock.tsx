import { Button } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";

/** Ends the lock that too many wrong passwords brought. */
export function Unlock({ personId }: { readonly personId: number }) {
  const act = useAct({
    act: () => ask<void>(`/api/people/${personId}/lock`, { method: "DELETE" }),
    done: "已经解除锁定",
  });
  return (
    <div className="office-gap">
      <RefusalAlert fault={act.fault} />
      <Button loading={act.isRunning} onClick={() => act.start(undefined)}>
        解除锁定
      </Button>
    </div>
  );
}
