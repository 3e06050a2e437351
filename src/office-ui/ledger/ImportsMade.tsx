import { Button, Popconfirm, Tag, Typography } from "antd";
import { ask } from "../ask.ts";
import { RecordTable } from "../RecordTable.tsx";
import { RefusalAlert } from "../RefusalAlert.tsx";
import { instantWords } from "../shown/instant-words.ts";
import { useAct } from "../use-act.ts";
import { useRows } from "../use-rows.ts";
import type { ImportMade, Kind } from "./answers.ts";

interface Answer {
  readonly imports: readonly ImportMade[];
  readonly next?: number;
}

interface ImportsMadeProps {
  readonly kind: Kind;
  readonly onUndone: () => void;
}

/** 导入记录: what was imported of a kind, and taking it back within its day. */
export function ImportsMade({ kind, onUndone }: ImportsMadeProps) {
  const path = `/api/ledgers/${kind.kind}/imports`;
  const rows = useRows({
    path,
    pageOf: ({ imports, next }: Answer) => ({
      rows: imports,
      next: next === undefined ? undefined : `${next}`,
    }),
  });
  const undo = useAct({
    act: (id: number) => ask<unknown>(`${path}/${id}`, { method: "DELETE" }),
    done: "已撤销",
    onDone: onUndone,
  });
  return (
    <section>
      <Typography.Title level={2} className="office-subtitle">
        {kind.name}台账的导入记录
      </Typography.Title>
      <RefusalAlert fault={undo.fault} />
      <RecordTable<ImportMade>
        label="导入记录"
        rows={rows}
        empty="还没有导入过"
        columns={[
          { title: "时间", render: (_, one) => instantWords(one.importedAt) },
          { title: "文件", render: (_, one) => one.files.join("、") },
          { title: "导入人", dataIndex: "importedBy" },
          {
            title: "结果",
            render: (_, one) =>
              `新增 ${one.new}，修改 ${one.changed}，相同 ${one.same}${one.failed > 0 ? `，有错未存 ${one.failed}` : ""}`,
          },
          {
            title: "撤销",
            render: (_, one) => (
              <Undo made={one} isRunning={undo.isRunning} onUndo={() => undo.start(one.id)} />
            ),
          },
        ]}
      />
    </section>
  );
}

interface UndoProps {
  readonly made: ImportMade;
  readonly isRunning: boolean;
  readonly onUndo: () => void;
}

function Undo({ made, isRunning, onUndo }: UndoProps) {
  if (made.undoneAt) return <Tag>已由{made.undoneBy}撤销</Tag>;
  if (!made.mayUndo) return <span className="office-soft">只能在当天撤销</span>;
  return (
    <Popconfirm
      title="撤销这次导入？"
      description={`新增的 ${made.new} 条记录会删去，修改的 ${made.changed} 条改回原样。导入以后又办理过的，不能撤销。`}
      okText="撤销导入"
      onConfirm={onUndo}
    >
      <Button size="small" loading={isRunning}>
        撤销
      </Button>
    </Popconfirm>
  );
}
