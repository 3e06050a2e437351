import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { DemonstrationGroups } from "./DemonstrationGroups.tsx";
import type { DemonstrationPerson } from "./demonstration-groups.ts";
import type { StageProps, StageTold } from "./stage-props.ts";

interface DemonstrationAnswer {
  readonly people: readonly DemonstrationPerson[];
  readonly isLoading: boolean;
}

interface DemonstrationPeopleProps extends StageProps {
  /** Nobody but this one. */
  readonly account?: string | undefined;
}

/** The people of a demonstration, one click each; nothing where there are none. */
export function DemonstrationPeople({ onStage, account: only }: DemonstrationPeopleProps) {
  const path = "/api/session/demonstration";
  const found = useQuery({
    queryKey: [path],
    queryFn: () => ask<DemonstrationAnswer>(path),
    refetchInterval: ({ state }) => (state.data?.isLoading ? 5_000 : false),
    retry: false,
  });
  const act = useAct({
    act: (account: string) => ask<StageTold>(path, { method: "POST", body: { account } }),
    onDone: ({ stage }) => {
      // Who was found far down the page begins at the top of the next.
      if (only === undefined) window.scrollTo(0, 0);
      onStage(stage);
    },
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
      {found.data?.isLoading && (
        <Alert
          type="warning"
          showIcon
          className="office-gap"
          title="演示数据还在载入"
          description="现在就可以登录；台账和在办的年报会陆续出现，约需一两分钟。载入完毕后这条提示自动消失。"
        />
      )}
      <RefusalAlert fault={act.fault} />
      <DemonstrationGroups people={people} isBusy={act.isRunning} onPick={act.start} />
    </section>
  );
}
