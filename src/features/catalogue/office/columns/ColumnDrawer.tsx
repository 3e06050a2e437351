import { useQuery } from "@tanstack/react-query";
import { Descriptions, Flex } from "antd";
import { ask } from "#office-ui/ask.ts";
import { ConfirmAct } from "#office-ui/ConfirmAct.tsx";
import { Loading } from "#office-ui/Loading.tsx";
import { SidePanel } from "#office-ui/panel/SidePanel.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { useWho } from "#office-ui/who.ts";
import type { ColumnAnswer, ColumnLine } from "../../api/columns-answer.ts";
import { cycleWords, fromWords, limitText, recallText } from "../../words/column-words.ts";
import { ColumnEntries } from "./ColumnEntries.tsx";
import { ColumnStatements } from "./ColumnStatements.tsx";
import { dutyText } from "./column-values.ts";
import { EditColumn } from "./EditColumn.tsx";
import { FreshnessTag } from "./FreshnessTag.tsx";

interface ColumnDrawerProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** One column: how its day is counted, its newest items, its statements, and what may be done. */
export function ColumnDrawer({ id, onClose }: ColumnDrawerProps) {
  const { permissions } = useWho();
  const path = `/api/catalogue-columns/${encodeURIComponent(id)}`;
  const found = useQuery({ queryKey: [path], queryFn: () => ask<ColumnAnswer>(path) });
  const column = found.data?.column;
  const mayChange = permissions.has("catalogue.edit") && column?.endedOn === null;
  return (
    <SidePanel title={column?.name ?? "栏目"} size={720} onClose={onClose}>
      {found.isPending && <Loading rows={6} />}
      <RefusalAlert fault={found.error} onRetry={() => void found.refetch()} />
      {found.data && column && (
        <>
          <Descriptions column={1} size="small" className="office-gap" items={facts(column)} />
          {mayChange && (
            <Flex gap="small" className="office-gap">
              <EditColumn column={column} />
              <ConfirmAct
                says="停用"
                of={column.name}
                act={() => ask(`${path}/ending`, { method: "POST" })}
                done="已经停用"
              >
                停用后不再计算到期；原有信息不受影响。停用的栏目不能恢复，需要时另行新增。
              </ConfirmAct>
            </Flex>
          )}
          <ColumnStatements path={path} statements={found.data.statements} mayChange={mayChange} />
          <ColumnEntries entries={found.data.entries} />
        </>
      )}
    </SidePanel>
  );
}

function facts(column: ColumnLine) {
  const { freshness, spellings, section, minimum, entries } = column;
  const all = [
    ["时效", <FreshnessTag key="state" freshness={freshness} />],
    ["怎样计算", derivation(column)],
    ["法定公开内容", dutyText(column.duty)],
    ["公开时限", limitText(column)],
    ...(column.duty === "penalties" ? ([["撤回时限", recallText()]] as const) : []),
    ["责任科室", section ?? "未定"],
    ["条数", `${entries} 条，最少 ${minimum} 条`],
    ["别名", spellings.join("、") || "无"],
    ["机关", column.agencyName],
  ] as const;
  return all.map(([label, children]) => ({ key: label, label, children }));
}

/** How the day on which the column is due follows from what happened. */
function derivation({ freshness: { from, dueOn }, cycle }: ColumnLine): string {
  const start = `${from.on} ${fromWords[from.what]}`;
  if (dueOn === null) return `${start}；有变化即更新，不按周期计算`;
  return `${start}，${cycleWords[cycle]}至少更新一次，应不晚于 ${dueOn} 更新`;
}
