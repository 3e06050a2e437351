import { Alert, Button } from "antd";
import { useRef, useState } from "react";
import { ask } from "#office-ui/ask.ts";
import { RecordTable } from "#office-ui/RecordTable.tsx";
import { RefusalAlert } from "#office-ui/RefusalAlert.tsx";
import { Refused } from "#office-ui/refused.ts";
import { ScreenHead } from "#office-ui/ScreenHead.tsx";
import { RecordLink } from "#office-ui/shown/RecordLink.tsx";
import { useAct } from "#office-ui/use-act.ts";
import type { CalendarMove, CalendarPreview } from "../../api/board/calendar-answer.ts";

/** 节假日安排预览: which open cases a year's holidays move, and by how much, before they are in force. */
export function CalendarPreviewScreen() {
  const picker = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<CalendarPreview>();
  const looking = useAct({
    act: async (file: File) =>
      ask<CalendarPreview>("/api/request-calendar/preview", {
        method: "POST",
        body: { file: parsed(await file.text()) },
      }),
    isQuiet: true,
    onDone: setFound,
  });
  return (
    <>
      <ScreenHead
        title="节假日安排预览"
        says="国务院公布下一年的节假日以后，先看哪些申请的最后一天会变、变几天，再由系统管理员启用。"
        actions={
          <Button
            type="primary"
            loading={looking.isRunning}
            onClick={() => picker.current?.click()}
          >
            选择节假日文件
          </Button>
        }
      />
      <input
        ref={picker}
        type="file"
        accept=".json"
        hidden
        aria-label="节假日文件"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) looking.start(file);
          target.value = "";
        }}
      />
      <p className="office-soft">
        文件的写法与 CALENDAR_FILE 相同（一年的 JSON，可以由 tongming calendar 年份 --json
        得到后修改）。这里只是预览，不改动任何数据；启用由系统管理员把文件设为 CALENDAR_FILE
        后重新启动，期限会自动重新推算。
      </p>
      <RefusalAlert fault={looking.fault} />
      {found && <Found found={found} />}
    </>
  );
}

function Found({
  found: { looked, moved, known, lost, moves },
}: {
  readonly found: CalendarPreview;
}) {
  return (
    <>
      <Alert
        type={moved + lost > 0 ? "warning" : "info"}
        showIcon
        className="office-gap"
        title={`未办结 ${looked} 件：最后一天会变的 ${moved} 件，由不能推算变为确定的 ${known} 件，由确定变为不能推算的 ${lost} 件`}
      />
      <RecordTable<CalendarMove>
        label="最后一天会变的申请"
        rows={{
          all: moves,
          isLoading: false,
          fault: null,
          retry: () => undefined,
          more: undefined,
          isLoadingMore: false,
        }}
        empty="没有最后一天会变的申请"
        columns={[
          {
            title: "申请",
            render: (_, { id, number }) => (
              <RecordLink path={`/requests?request=${id}`}>{number}</RecordLink>
            ),
          },
          { title: "现在的最后一天", render: (_, { from }) => from ?? "不能推算" },
          { title: "启用以后", render: (_, { to }) => to ?? "不能推算" },
          { title: "变化", render: (_, { days }) => changeText(days) },
          { title: "机关", dataIndex: "agencyName" },
        ]}
      />
    </>
  );
}

function changeText(days: number | null): string {
  if (days === null) return "";
  return days > 0 ? `推后 ${days} 天` : `提前 ${-days} 天`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(422, { title: "不是 JSON 文件", detail: "请选择节假日安排的 JSON 文件。" });
  }
}
