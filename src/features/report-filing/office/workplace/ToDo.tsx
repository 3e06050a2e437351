import { Link } from "@tanstack/react-router";
import { Alert, Button, Popconfirm } from "antd";
import { ask } from "#office-ui/ask.ts";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useAct } from "#office-ui/use-act.ts";
import { useWho } from "#office-ui/who.ts";
import type { BlockerTold, WorkplaceAnswer } from "../../api/workplace-answer.ts";

/** 送审前须处理: everything that stands between the draft and its signing, each with the way to do it. */
export function ToDo({ blockers, draft }: Pick<WorkplaceAnswer, "blockers" | "draft">) {
  if (blockers.length === 0) {
    return (
      <Alert
        type="success"
        showIcon
        className="office-gap"
        title="可以送审"
        description="没有须先处理的问题。核对里的提示请再看一遍。"
      />
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      className="office-gap"
      title={`送审前还有 ${blockers.length} 处须处理`}
      description={
        <ul className="office-list">
          {blockers.map((blocker) => (
            <li key={blocker.words}>
              {blocker.words}
              {blocker.zero && <Records zero={blocker.zero} draft={draft} />}
              {blocker.isPersonal && <MaskNumbers draft={draft} />}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** 遮盖: hides the middle of every personal number in the sections, at once. */
function MaskNumbers({ draft }: Pick<WorkplaceAnswer, "draft">) {
  const { permissions } = useWho();
  const act = useAct({
    act: () =>
      ask<unknown>(`/api/report-drafts/${draft.id}/mask`, {
        method: "POST",
        body: { revision: draft.revision },
      }),
    done: "已经遮盖正文里的个人号码",
  });
  if (!permissions.has("report-filing.write")) return null;
  return (
    <>
      {" "}
      <Button size="small" loading={act.isRunning} onClick={() => act.start(undefined)}>
        遮盖中间各位
      </Button>
      <RefusalAlert fault={act.fault} />
    </>
  );
}

interface RecordsProps {
  readonly zero: NonNullable<BlockerTold["zero"]>;
  readonly draft: WorkplaceAnswer["draft"];
}

/** The two ways out of a ledger without records. */
function Records({ zero, draft }: RecordsProps) {
  const { permissions } = useWho();
  const act = useAct({
    act: async () => {
      for (const period of zero.periods) {
        const body = { agency: draft.agencyId, kind: zero.kind, period };
        await ask<unknown>("/api/zero-reports", { method: "POST", body });
      }
    },
    done: "已经作零报告",
  });
  return (
    <>
      {" "}
      <Link to="/ledgers" search={{ kind: zero.kind } as never}>
        导入台账
      </Link>{" "}
      {permissions.has("zero-reports.edit") && (
        <Popconfirm
          title="确认没有这类记录？"
          description={`${zero.periods.join("、")} 没有一条，作零报告。`}
          okText="作零报告"
          onConfirm={() => act.start(undefined)}
        >
          <Button size="small" loading={act.isRunning}>
            作零报告
          </Button>
        </Popconfirm>
      )}
      <RefusalAlert fault={act.fault} />
    </>
  );
}
