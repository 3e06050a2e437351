import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { DemonstrationGroups } from "./DemonstrationGroups.tsx";
import type { DemonstrationPerson } from "./demonstration-groups.ts";
import type { StageProps, StageTold } from "./stage-props.ts";

interface DemonstrationPeopleProps extends StageProps {
  /** Nobody but this one. */
  readonly account?: string | undefined;
}

/** The people of a demonstration, one click each; nothing where there are none. */
export function DemonstrationPeople({ onStage, account: only }: DemonstrationPeopleProps) {
  const path = "/api/session/demonstration";
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<{ readonly people: readonly DemonstrationPerson[] }>(path),
    retry: false,
  });
  const act = useAct({
    act: (account: string) => ask<StageTold>(path, { method: "POST", body: { account } }),
    onDone: ({ stage }) => onStage(stage),
  });
  const people = found.data?.people.filter(({ account }) => !only || account === only) ?? [];
  if (people.length === 0) return null;
  return (
    <section aria-label="演示人员" className="office-people">
      <Alert
        type="info"
        showIcon
        className="office-gap"
        title="这是演示"
        description="机构、人员和数据都是虚构的。点一个人，就以他的身份登录。"
      />
      <RefusalAlert fault={act.fault} />
      <DemonstrationGroups people={people} isBusy={act.isRunning} onPick={act.start} />
    </section>
  );
}
