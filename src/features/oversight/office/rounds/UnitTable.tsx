import { Button, Flex } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { ScrollRegion } from "#office-ui/ScrollRegion.tsx";
import { todayInChina } from "#office-ui/shown/today-in-china.ts";
import { useAct } from "#office-ui/use-act.ts";
import type { RoundAnswer } from "../../api/rounds/round-answer.ts";
import { AddFinding } from "./AddFinding.tsx";

interface UnitTableProps {
  readonly path: string;
  readonly answer: RoundAnswer;
  readonly mayInspect: boolean;
}

/** The units of a round, and what can be done at each. */
export function UnitTable({
  path,
  answer: { round, visits, findings },
  mayInspect,
}: UnitTableProps) {
  const countOf = (visit: number) => findings.filter(({ visitId }) => visitId === visit).length;
  return (
    <ScrollRegion label="被检查单位">
      <table className="office-table">
        <thead>
          <tr>
            {["单位", "查看日期", "问题", ...(mayInspect ? ["办理"] : [])].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit.id}>
              <th scope="row">{visit.inspectedName}</th>
              <td>{visit.visitedOn ?? "还没有查"}</td>
              <td>{visit.visitedOn ? `${countOf(visit.id)} 个` : ""}</td>
              {mayInspect && (
                <td>
                  <Flex gap="small" wrap>
                    <AddFinding visit={visit} round={round} />
                    {visit.visitedOn === null && <NotVisited path={path} visit={visit} />}
                  </Flex>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function NotVisited({
  path,
  visit: { id, inspectedName },
}: {
  readonly path: string;
  readonly visit: RoundAnswer["visits"][number];
}) {
  const act = useAct({
    act: () =>
      ask(`/api/inspection-visits/${id}/visited`, { method: "POST", body: { on: todayInChina() } }),
    done: `${inspectedName}：查过，没有发现问题`,
  });
  return (
    <>
      <Button
        aria-label={`没有问题：${inspectedName}`}
        loading={act.isRunning}
        onClick={() => act.start(undefined)}
      >
        没有问题
      </Button>
      <ConfirmAct
        says="移出"
        of={inspectedName}
        done="已经移出"
        act={() => ask(`${path}/units/${id}`, { method: "DELETE" })}
      >
        这个单位不再属于这次检查；可以重新加入。
      </ConfirmAct>
      <RefusalAlert fault={act.fault} />
    </>
  );
}
